package news.dossier.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Sourced;
import news.dossier.model.Stated;
import news.dossier.model.ToldDossier;

/** A dossier whose every field tries to break out of the format that it is written in. */
final class HostileDossier {
  /** Formulas, quotes, breaks, markup, a NUL, half a pair and a non-character. */
  static final List<String> TEXTS =
      List.of(
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-1",
          "@SUM(A1:A9)",
          "\t=1+1",
          "\r=1+1",
          "'=1",
          "＝1",
          "He said \"no\", then;\r\nleft",
          "</script><script>alert(1)</script>",
          "]]> &amp; <!-- <![CDATA[",
          "nul \u0000 bell \u0007 escape \u001b",
          "half \ud800 a pair \udc00 and \uffff",
          "{\\relax} %n \\",
          "🐉 习近平 سلام");

  private HostileDossier() {}

  static Dossier told() {
    ToldDossier told =
        new ToldDossier()
            .person("formula", "=1+1")
            .person("markup", "</script> \u0000 \ud800 & <b>")
            .organization("quoted", "\"Quoted\", Inc.; Ltd\\");
    for (int i = 0; i < TEXTS.size(); i++) {
      String words = TEXTS.get(i).replaceAll("[\\r\\n]", " ").strip();
      told.article(
          "a" + i,
          i % 2 == 0 ? "" : "2025-05-0" + (1 + i % 9),
          words,
          "[=1+1](formula) met [</b>](markup) of [\"Quoted\"](quoted).",
          "“=2+2, " + words + "”{formula} said [=1+1](formula) on <2025-05-01|Monday>.");
      told.event("e" + i, "2025-05-0" + (1 + i % 9), 1, "a" + i + "#1", "a" + i + "#2");
    }
    Dossier dossier = told.told();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      articles.add(hostile(dossier.articles().get(i), TEXTS.get(i), i));
    }
    return new Dossier(
        dossier.settings(), articles, dossier.entities(), dossier.timeline(), List.of(), List.of());
  }

  private static Article hostile(Article article, String text, int number) {
    Provenance read = Provenance.read("meta " + text);
    Optional<Sourced<String>> field = Optional.of(new Sourced<>(text, read));
    boolean bare = number == 0;
    Metadata known =
        new Metadata(
            field,
            Optional.of(new Sourced<>(List.of(text, "A; B", "C\\"), read)),
            Optional.of(new Sourced<>(List.of("A.B", "A B", "✦", text).get(number % 4), read)),
            article.metadata().published(),
            Optional.empty(),
            field,
            field,
            field,
            field);
    Metadata unknown =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String path = article.seed().path();
    return new Article(
        new Seed(path, SeedFormat.TEXT, "0".repeat(64), "UTF-8", "", Stated.nothing(path)),
        article.slug(),
        article.publish(),
        bare ? unknown : known,
        article.cleaned(),
        article.annotations(),
        Optional.of(text));
  }
}
