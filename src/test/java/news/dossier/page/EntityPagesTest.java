package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.EntityType;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.StreamedPage;
import news.dossier.model.ToldDossier;
import news.dossier.text.ShippedWords;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of people, organisations and places, and what leads to them. */
class EntityPagesTest {
  private static ToldDossier fire() {
    return new ToldDossier()
        .person("ann-weir", "Ann Weir")
        .person("bo-lind", "Bo Lind")
        .place("quayside", "Quayside")
        .article(
            "help-comes",
            "2025-05-05",
            "“We will help,”{ann-weir} said Mayor [Weir](ann-weir).",
            "[Weir](ann-weir) met [Bo Lind](bo-lind) on <2025-05-03|Saturday>.")
        .article(
            "fire-at-night", "2025-05-04", "[Ann Weir](ann-weir) came to [Quayside](quayside).")
        .event("2025-05-03-fire", "2025-05-03", 5, "help-comes#2")
        .event("2025-05-04-visit", "2025-05-04", 1, "fire-at-night#1");
  }

  @Nested
  class A_page {
    private final Page ann = page(fire().told(), "people/ann-weir.md");

    @Test
    void leads_from_each_mention_to_its_very_sentence() {
      assertThat(ann.body())
          .contains(
              "<b>Weir</b> met Bo Lind on Saturday.</span> <span class=\"source\" id=\"help-comes-s2\">"
                  + "[sentence 2](../articles/help-comes.md#s2)")
          .contains("[sentence 1](../articles/fire-at-night.md#s1)");
    }

    @Test
    void leads_from_each_quotation_to_its_words_and_names_the_rule() {
      assertThat(section(ann, "What was said"))
          .contains("<q>“We will help,”</q>")
          .contains("[help comes](../articles/help-comes.md#q1), “Weir” *told*");
    }

    @Test
    void shows_the_events_in_which_it_takes_part() {
      assertThat(section(ann, "Timeline"))
          .contains("<time datetime=\"2025-05-03\">3 May 2025</time>")
          .contains("[Weir met Bo Lind on Saturday.](../events/2025-05-03-fire.md)")
          .contains("One source: [help comes](../articles/help-comes.md#s2)")
          .contains("Ann Weir came to Quayside.");
    }

    @Test
    void ranks_those_in_the_same_sentences() {
      assertThat(section(ann, "Named in the same sentence as"))
          .containsSubsequence(
              "- **People**",
              "  - <span id=\"with-bo-lind\">[Bo Lind](../people/index.md#entry-bo-lind)</span>",
              "help comes [2](../articles/help-comes.md#s2)",
              "- **Places**",
              "[Quayside](../places/index.md#entry-quayside)",
              "fire at night [1](../articles/fire-at-night.md#s1)");
    }

    @Test
    void says_why_its_names_are_one() {
      assertThat(ann.body()).contains("- *inferred: same-words* “Weir” is the same as “Ann Weir”");
    }

    @Test
    void keeps_in_its_header_what_later_builds_need() {
      assertThat(ann.header())
          .containsEntry("type", "person")
          .containsEntry("entity", "ann-weir")
          .containsEntry("name", "Ann Weir")
          .containsEntry("forms", List.of("Weir", "Ann Weir"))
          .containsEntry("confirmed", false)
          .containsEntry("sentences", 3L);
    }

    @Test
    void has_a_feed_of_the_articles_that_name_it() {
      assertThat(ann.header().get("feed"))
          .isEqualTo(
              List.of(
                  Map.of(
                      "article", "articles/help-comes.html",
                      "at", "s1",
                      "text", "“We will help,” said Mayor Weir."),
                  Map.of(
                      "article", "articles/fire-at-night.html",
                      "at", "s1",
                      "text", "Ann Weir came to Quayside.")));
    }

    @Test
    void of_a_confirmed_person_shows_what_the_curator_states() {
      CuratedEntity weir =
          new CuratedEntity(
              EntityType.PERSON,
              "seeds/curation/people.yaml:1",
              "Ann Weir",
              Optional.empty(),
              List.of(),
              List.of(),
              List.of(
                  new CuratedEntity.HeldRole(
                      "Mayor of Quayside", Optional.of(new Edtf("2019")), Optional.empty())),
              Optional.of("Q1"),
              List.of("https://example.org/weir"),
              Optional.of(new CuratedEntity.Portrait("portraits/weir.jpg", "A. Smith, CC0")),
              Optional.of("Not the singer."),
              false,
              false,
              List.of(),
              List.of(),
              false);
      Page page = page(fire().confirmed(weir, "ann-weir").told(), "people/ann-weir.md");

      assertThat(page.header())
          .containsEntry("confirmed", true)
          .containsEntry("stated", "seeds/curation/people.yaml:1")
          .containsEntry("wikidata", "Q1")
          .containsEntry("roles", List.of(Map.of("title", "Mayor of Quayside", "from", "2019")))
          .containsEntry(
              "portrait", Map.of("file", "portraits/weir.jpg", "credit", "A. Smith, CC0"))
          .containsEntry("note", "Not the singer.");
    }
  }

  @Nested
  class A_name_in_an_article {
    @Test
    void leads_to_the_page_or_to_the_line_in_the_index() {
      Page article = page(fire().told(), "articles/help-comes.md");

      assertThat(article.body())
          .contains("[Weir](../people/ann-weir.md) met")
          .contains("[Bo Lind](../people/index.md#entry-bo-lind)")
          .contains("title=\"Ann Weir (inferred)\"");
    }

    @Test
    void that_means_nobody_known_leads_to_the_list_of_what_was_read() {
      ToldDossier told = fire();
      Dossier dossier = told.told();
      Dossier unresolved =
          new Dossier(
              dossier.settings(),
              dossier.articles(),
              news.dossier.model.Entities.NONE,
              news.dossier.model.Timeline.NONE,
              List.of(),
              List.of());

      assertThat(page(unresolved, "articles/help-comes.md").body())
          .contains("[Weir](#name-weir) met")
          .contains("<span id=\"name-weir\">**Weir**</span>");
    }
  }

  @Nested
  class An_index {
    @Test
    void leads_to_the_page_or_to_the_only_sentence() {
      assertThat(page(fire().told(), "people/index.md").body())
          .contains("## <span id=\"letter-a\">A</span>")
          .contains("id=\"entry-ann-weir\">[Ann Weir](../people/ann-weir.md)</span>")
          .contains("id=\"entry-bo-lind\">[Bo Lind](../articles/help-comes.md#s2)</span>");
    }

    @Test
    void is_not_there_without_entries() {
      assertThat(pages(new ToldDossier().article("a", "2025-05-04", "Nothing.").told()))
          .doesNotContainKeys("people/index.md", "places/index.md", "quotes/index.md");
    }

    @Test
    void is_paged_and_its_letters_lead_to_the_right_page() {
      ToldDossier told = new ToldDossier();
      String names =
          IntStream.range(0, 900)
              .mapToObj(i -> (char) ('a' + i % 26) + "x" + i)
              .peek(id -> told.person(id, id))
              .map(id -> "[" + id + "](" + id + ")")
              .collect(Collectors.joining(" "));
      Dossier dossier = told.article("all", "2025-05-04", names).told();

      assertThat(pages(dossier)).containsKeys("people/index.md", "people/index/3.md");
      Page second = page(dossier, "people/index/2.md");
      assertThat(second.header().get("letters"))
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
          .containsEntry("A", "../../people/index.html#letter-a")
          .containsEntry("Z", "../../people/index/3.html#letter-z");
      assertThat(second.body()).contains("[Next page](../../people/index/3.md)");
      assertThat(page(dossier, "articles/all.md").body())
          .contains("[zx25](../people/index/3.md#entry-zx25)");
    }
  }

  @Nested
  class What_may_be_published {
    @Test
    void of_a_withheld_article_is_nothing() {
      Dossier dossier =
          new ToldDossier()
              .person("ann-weir", "Ann Weir")
              .person("cy-moor", "Cy Moor")
              .article("open", "2025-05-05", "[Ann Weir](ann-weir) left.")
              .publish(PublishLevel.WITHHELD)
              .article(
                  "secret",
                  "2025-05-04",
                  "[Mrs W](ann-weir) met [Cy Moor](cy-moor).",
                  "[Cy Moor](cy-moor) left.")
              .told();

      String all = text(dossier);
      assertThat(all).doesNotContain("Cy Moor", "cy-moor", "Mrs W");
      assertThat(page(dossier, "people/index.md").body()).contains("1 sentence in 1 article");
    }

    @Test
    void of_a_linked_article_is_its_headline() {
      Dossier dossier =
          new ToldDossier()
              .person("ann-weir", "Ann Weir")
              .publish(PublishLevel.LINK)
              .article(
                  "far-away",
                  "2025-05-04",
                  "“No,”{ann-weir} said [Dame Ann](ann-weir).",
                  "[Weir](ann-weir) left on <2025-05-03|Saturday>.")
              .told();

      assertThat(text(dossier)).doesNotContain("“No,”", "Dame Ann", "left on");
      assertThat(page(dossier, "people/ann-weir.md").body())
          .contains("### [far away](../articles/far-away.md)")
          .contains("- *2 sentences; the text of this article is not published here*");
    }

    @Test
    void of_an_excerpt_is_its_beginning_and_a_few_sentences_that_have_their_place_on_its_page() {
      String filler = "This is a sentence of the article that names nobody at all. ".repeat(3);
      Dossier dossier =
          new ToldDossier()
              .person("ann-weir", "Ann Weir")
              .person("bo-lind", "Bo Lind")
              .publish(PublishLevel.EXCERPT)
              .article(
                  "long-read",
                  "2025-05-04",
                  "It began with [Ann Weir](ann-weir).",
                  filler,
                  filler,
                  filler,
                  filler,
                  filler,
                  "Then [Bo Lind](bo-lind) came.",
                  "[Bo Lind](bo-lind) had not been asked.")
              .told();

      assertThat(page(dossier, "articles/long-read.md").body())
          .contains("<span id=\"s1\">It began with")
          .contains("\\[…\\] <span id=\"s7\">Then [Bo Lind](../people/bo-lind.md) came.</span>")
          .doesNotContain("had not been asked");
      assertThat(page(dossier, "people/bo-lind.md").body())
          .contains("[sentence 7](../articles/long-read.md#s7)")
          .contains("- *1 sentence; this part of the article is not published here*")
          .doesNotContain("had not been asked");
    }

    @ParameterizedTest
    @EnumSource(PublishLevel.class)
    void of_a_hidden_person_is_nothing(PublishLevel level) {
      CuratedEntity hidden =
          new CuratedEntity(
              EntityType.PERSON,
              "seeds/curation/people.yaml:1",
              "Cy Moor",
              Optional.empty(),
              List.of(),
              List.of(),
              List.of(),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              true,
              true,
              List.of(),
              List.of(),
              false);
      Dossier dossier =
          new ToldDossier()
              .confirmed(hidden, "cy-moor")
              .publish(level)
              .article("a", "2025-05-04", "“Yes,”{cy-moor} said [he](cy-moor).")
              .told();

      assertThat(text(dossier)).doesNotContain("Cy Moor", "cy-moor");
    }
  }

  @Nested
  class Names {
    @ParameterizedTest
    @CsvSource({
      "<script>alert(1)</script>, script, \\<script\\>alert(1)\\</script\\>, S",
      "null, null-page, null, N",
      "محمود عباس, mhmwd-bas, محمود عباس, M",
      "习近平, xi-jin-ping, 习近平, X",
      "*Bold* [x](y), bold, \\*Bold\\* \\[x\\](y), B",
      "🐉, entity-1, 🐉, Other",
    })
    void come_out_as_they_are(String name, String id, String escaped, String letter) {
      Dossier dossier =
          new ToldDossier()
              .person(id, name)
              .article("a", "2025-05-04", "[It](" + id + ") came.", "[It](" + id + ") left.")
              .told();

      assertThat(page(dossier, "people/" + id + ".md").body()).startsWith("# " + escaped + "\n");
      assertThat(page(dossier, "people/index.md").body())
          .contains(">" + letter + "</span>")
          .contains("[" + escaped + "](../people/" + id + ".md)");
    }

    @Test
    void of_two_entities_are_told_apart_in_their_titles() {
      Dossier dossier =
          new ToldDossier()
              .person("washington", "Washington")
              .place("washington-2", "Washington")
              .article(
                  "a",
                  "2025-05-04",
                  "[Washington](washington) came to [Washington](washington-2).",
                  "[Washington](washington) left [Washington](washington-2).")
              .told();

      assertThat(page(dossier, "people/washington.md").header())
          .containsEntry("distinction", "person, washington");
      assertThat(page(dossier, "places/washington-2.md").header())
          .containsEntry("distinction", "place, washington-2");
    }
  }

  @Nested
  class Many_mentions {
    private final Dossier dossier =
        new ToldDossier()
            .person("ann-weir", "Ann Weir")
            .article(
                "long",
                "2025-05-04",
                IntStream.range(0, 250)
                    .mapToObj(i -> "[Weir](ann-weir) said “word " + i + "”{ann-weir}.")
                    .toArray(String[]::new))
            .told();

    @Test
    void are_paged() {
      assertThat(pages(dossier))
          .containsKeys("people/ann-weir.md", "people/ann-weir/2.md", "people/ann-weir/3.md")
          .doesNotContainKey("people/ann-weir/4.md");
      Page third = page(dossier, "people/ann-weir/3.md");
      assertThat(third.body())
          .contains("[sentence 250](../../articles/long.md#s250)")
          .contains("[Page before](../../people/ann-weir/2.md)");
      assertThat(third.header()).doesNotContainKeys("feed", "name", "forms");
    }

    @Test
    void leave_nothing_out_in_silence() {
      assertThat(page(dossier, "people/ann-weir.md").body())
          .contains("The newest 40 of 250; all are in the [index of quotations]");
      assertThat(page(dossier, "quotes/index/2.md").body())
          .contains("(../../articles/long.md#q250)");
    }
  }

  private static String section(Page page, String title) {
    String rest = page.body().substring(page.body().indexOf("## " + title));
    int end = rest.indexOf("\n## ");
    return end < 0 ? rest : rest.substring(0, end);
  }

  private static String text(Dossier dossier) {
    return pages(dossier).values().stream()
        .map(page -> page.path() + page.header() + page.body())
        .collect(Collectors.joining("\n"));
  }

  private static Page page(Dossier dossier, String path) {
    Page page = pages(dossier).get(path);
    assertThat(page).as(path).isNotNull();
    return page;
  }

  private static Map<String, Page> pages(Dossier dossier) {
    return new PageWriter(ShippedWords.english())
        .write(dossier).value().stream()
            .map(StreamedPage::page)
            .collect(Collectors.toMap(Page::path, p -> p));
  }
}
