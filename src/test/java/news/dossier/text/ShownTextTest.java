package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.PublishLevel;
import news.dossier.model.Span;
import news.dossier.model.ToldDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShownTextTest {
  @Property(tries = 200)
  void an_excerpt_never_grows_into_the_article(
      @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 60) Integer> lengths) {
    ToldDossier told = new ToldDossier().publish(PublishLevel.EXCERPT);
    String[] sentences = new String[lengths.size() + 1];
    sentences[0] = "It began.";
    for (int i = 0; i < lengths.size(); i++) {
      told.person("p" + i, "P" + i);
      sentences[i + 1] = "[P" + i + "](p" + i + ") said" + " more".repeat(lengths.get(i)) + ".";
    }
    Dossier dossier = told.article("a", "2025-05-04", sentences).told();
    Article article = dossier.articles().get(0);
    Annotations read = article.annotations();

    ShownText shown = ShownText.of(article, dossier.entities(), List.of());

    int excerpt = shown.excerpt().orElseThrow().length();
    int cited = shown.cited().stream().mapToInt(i -> read.sentences().get(i).length()).sum();
    assertThat(excerpt).isLessThanOrEqualTo(ShownText.EXCERPT + 1);
    assertThat(cited).isLessThanOrEqualTo(Math.max(0, shown.text().length() / 3 - excerpt));
    assertThat(shown.sentences()).containsAll(shown.cited());
  }

  @Property(tries = 200)
  void the_pieces_of_an_excerpt_are_its_words(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 90) Integer> lengths) {
    String[] sentences =
        lengths.stream().map(n -> "It" + " went on".repeat(n) + ".").toArray(String[]::new);
    Article article =
        new ToldDossier()
            .publish(PublishLevel.EXCERPT)
            .article("a", "2025-05-04", sentences)
            .told()
            .articles()
            .get(0);
    String excerpt = ShownText.beginning(article);
    List<Span> pieces = ShownText.pieces(article, excerpt);

    String joined =
        String.join(" ", pieces.stream().map(piece -> piece.in(article.cleaned().text())).toList());
    assertThat(joined)
        .isEqualTo(excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) : excerpt);
  }

  @Test
  void a_sentence_of_which_the_beginning_alone_is_shown_is_not_cited() {
    Dossier dossier =
        new ToldDossier()
            .person("ann-weir", "Ann Weir")
            .publish(PublishLevel.EXCERPT)
            .article(
                "a",
                "2025-05-04",
                "It went on"
                    + " and on".repeat(80)
                    + ", “far too long,”{ann-weir} said [Weir](ann-weir).",
                "It ended.")
            .told();
    Article article = dossier.articles().get(0);

    ShownText shown = ShownText.of(article, dossier.entities(), List.of());

    assertThat(shown.excerpt().orElseThrow()).endsWith("…");
    assertThat(shown.sentences()).isEmpty();
    assertThat(shown.has(article.annotations().quotations().get(0))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = PublishLevel.class,
      names = {"LINK", "WITHHELD"})
  void nothing_is_shown_of_what_is_not_published(PublishLevel level) {
    Dossier dossier =
        new ToldDossier().publish(level).article("a", "2025-05-04", "It began.").told();

    ShownText shown = ShownText.of(dossier.articles().get(0), dossier.entities(), List.of());

    assertThat(shown.sentences()).isEmpty();
    assertThat(shown.excerpt()).isEmpty();
  }
}
