package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences of an article, beside its page. */
final class ReceiptsTest {
  @Nested
  final class The_sentences_of_a_page {
    @Test
    void are_those_with_an_address() {
      assertThat(
              SentencesFunction.of(
                  "<p><span id=\"s1\">It <a href=\"x\">rained</a>.</span> <span id=\"x\">No.</span>"
                      + "<span id=\"s2\">&lt;b&gt;</span></p>"))
          .containsExactly(
              Map.of("id", "s1", "text", "It rained."), Map.of("id", "s2", "text", "<b>"));
    }

    @Test
    void come_with_their_quotations_and_who_speaks() {
      assertThat(
              SentencesFunction.of(
                  "<span id=\"s1\"><q id=\"q1\" title=\"Ann (inferred)\">“Yes.</q></span>"
                      + " <span id=\"s2\"><q>No.”</q> She left.</span>"))
          .contains(
              Map.of(
                  "id", "q1", "text", "“Yes. No.”", "sentence", "s1", "speaker", "Ann (inferred)"));
    }

    @Test
    void are_not_in_the_lists_below_the_text() {
      assertThat(SentencesFunction.of("<details><span id=\"s1\">Left out.</span></details>"))
          .isEmpty();
    }
  }

  @Nested
  final class The_script {
    private static final String ARTICLE = "type=article\nstatus=published\ntitle=";

    private DossierFixture dossier;

    @BeforeEach
    void dossier(@TempDir Path temporary) throws IOException {
      dossier = new DossierFixture(temporary);
      dossier.template(
          "receipts/article.js.ftl",
          "<#assign s = sentencesOf(content)>"
              + "<#if s?has_content>r(${json(s?map(x -> x.text))});</#if>");
    }

    @Test
    void stands_beside_its_page_and_follows_it() throws IOException {
      dossier.pressed("articles/a.md", header(), "# A\n\n<span id=\"s1\">It rained.</span>\n");
      assertThat(dossier.baked("articles/a.js")).isEqualTo("r([\"It rained.\"]);");

      dossier.pressed(
          "articles/a.md", header(), "# A\n\n<span id=\"s1\">It </script> hailed.</span>\n");
      assertThat(dossier.baked("articles/a.js")).isEqualTo("r([\"It hailed.\"]);");
    }

    @Test
    void is_not_there_for_an_article_without_sentences() throws IOException {
      dossier.pressed("articles/a.md", header(), "# A\n\nWithheld.\n");
      dossier.bake();

      assertThat(dossier.isBaked("articles/a.html")).isTrue();
      assertThat(dossier.isBaked("articles/a.js")).isFalse();
    }

    @Test
    void is_made_of_a_document_of_the_site_alone() throws IOException {
      dossier
          .content("articles/a.md", ARTICLE + "A", "Text.")
          .template("article.ftlh", "${sentencesOf({'body': 'One.'})?size}");
      dossier.bake();

      assertThat(dossier.errors())
          .singleElement()
          .asString()
          .contains("sentencesOf(document) takes one argument, a document.");
    }

    private static Map<String, Object> header() {
      return Map.of("type", "article", "status", "published", "title", "A");
    }

    @Test
    void makes_a_citation_of_what_it_is_told() throws IOException {
      dossier
          .content("articles/a.md", ARTICLE + "A", "Text.")
          .template(
              "article.ftlh",
              "${citation('“Yes,”', '', content.title, missing!, '2025', '')?join(' HERE')}");

      assertThat(dossier.baked("articles/a.html")).isEqualTo("“Yes,” In “A”, 2025.  HERE");
      assertThat(List.of(dossier.errors())).containsExactly(List.of());
    }
  }
}
