package news.dossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.cli.sample.ReadSample;
import news.dossier.cli.sample.SampleDossier;
import news.dossier.model.Article;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;

/** A sample dossier with all that makes searching hard: languages, scripts, levels, vague dates. */
public final class MixedSample {
  private static final List<String> STRANGE =
      List.of(
          "The café’s naïve façade stood in Łódź, U.S. officials said on 1,000,000 leaflets.",
          "北京举行了盛大的阅兵式，外国领导人出席。3日上午",
          "ソウルの会談、合意に達した。서울에서 회담이 열렸다",
          "Президент Ёлкин приехал в Москву.",
          "<img src=x onerror=alert(1)> & \"quoted\" \\ </script>");

  private MixedSample() {}

  /** The same each time. */
  public static Dossier of(int articles, int words) {
    Dossier plain = ReadSample.of(new SampleDossier(11, words), articles);
    List<Article> mixed = new ArrayList<>();
    for (Article article : plain.articles()) {
      mixed.add(mixed(article, mixed.size()));
    }
    return new Dossier(
        plain.settings(),
        mixed,
        plain.entities(),
        plain.timeline(),
        plain.questions(),
        plain.ownPages());
  }

  private static Article mixed(Article article, int n) {
    List<Block> blocks = new ArrayList<>(article.cleaned().blocks());
    if (n % 3 == 0) {
      blocks.add(Block.paragraph(STRANGE.get(n / 3 % STRANGE.size())));
    }
    return new Article(
        article.seed(),
        article.slug(),
        n % 17 == 5
            ? PublishLevel.WITHHELD
            : n % 13 == 4
                ? PublishLevel.LINK
                : n % 6 == 1 ? PublishLevel.EXCERPT : PublishLevel.FULL,
        mixed(article.metadata(), n),
        new Cleaned(blocks, List.of()),
        article.annotations(),
        article.note());
  }

  private static Metadata mixed(Metadata m, int n) {
    String day = m.published().orElseThrow().value().value();
    Optional<String> date =
        n % 10 == 3
            ? Optional.empty()
            : Optional.of(n % 10 == 6 ? day.substring(0, 7) : n % 10 == 9 ? day + "~" : day);
    Optional<String> language =
        n % 7 == 2 ? Optional.of("de") : n % 7 == 5 ? Optional.empty() : Optional.of("en");
    return new Metadata(
        m.headline(),
        m.authors(),
        n % 8 == 7 ? Optional.empty() : m.publisher(),
        date.map(Edtf::new).map(MixedSample::sourced),
        m.updated(),
        m.url(),
        m.archived(),
        language.map(MixedSample::sourced),
        m.rights());
  }

  private static <T> Sourced<T> sourced(T value) {
    return new Sourced<>(value, Provenance.inferred("sample"));
  }
}
