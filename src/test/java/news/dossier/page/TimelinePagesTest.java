package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dossier.model.Dispute;
import news.dossier.model.Dossier;
import news.dossier.model.EventKind;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.StreamedPage;
import news.dossier.model.ToldDossier;
import news.dossier.text.ShippedWords;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The timeline, and the page of one event. */
class TimelinePagesTest {
  private static ToldDossier fire() {
    return new ToldDossier()
        .person("ann-weir", "Ann Weir")
        .place("quayside", "Quayside")
        .article(
            "fire",
            "2025-05-04",
            "A fire at [Quayside](quayside) killed three people on <2025-05-03|Saturday>.",
            "[Ann Weir](ann-weir) will speak <2025-W20|next week>.")
        .article("later", "2025-05-05", "Four people died at [Quayside](quayside) on Saturday.");
  }

  @Nested
  class An_entry {
    private final String page =
        page(fire().event("e1", "2025-05-03", 3, "fire#1", "later#1").told()).body();

    @Test
    void stands_below_its_year_and_month_with_its_exact_date() {
      assertThat(page)
          .containsSubsequence(
              "## <span id=\"year-2025\">2025</span>",
              "### <span id=\"month-2025-05\">May</span>",
              "1. <span class=\"when\" id=\"e1\"><time datetime=\"2025-05-03\">3 May</time></span>");
    }

    @Test
    void is_told_in_the_words_of_a_source_and_leads_to_its_page_and_each_sentence() {
      assertThat(page)
          .contains("[A fire at Quayside killed three people on Saturday.](../events/e1.md)")
          .contains(
              "2 independent sources: [fire](../articles/fire.md#s1),"
                  + " [later](../articles/later.md#s1)");
    }

    @Test
    void says_what_kind_it_is_and_that_it_is_inferred() {
      assertThat(page)
          .contains("<span class=\"kind happened\">Happened</span>")
          .contains("<span class=\"how inferred\">Inferred</span>");
    }

    @Test
    void leads_to_whom_and_where() {
      assertThat(page).contains("<span class=\"named\">[Quayside](../places/quayside.md)</span>");
    }

    @Test
    void does_not_count_copies() {
      Dossier dossier = fire().event("e1", "2025-05-03", 3, "fire#1", "~later#1").told();

      assertThat(page(dossier).body())
          .contains("One source: [fire](../articles/fire.md#s1)</span>");
      assertThat(page(dossier, "events/e1.md").body())
          .contains("## Nearly identical articles, counted once")
          .contains("(../articles/later.md#s1)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05, May, month-2025-05",
    "2025-W20, the week of 12 May, month-2025-05",
    "2025, 2025, year-2025",
    "2025~, about 2025, year-2025",
    "2025-21, spring 2025, year-2025",
    "194X, the 1940s, year-194x",
    "../1945, until 1945, year-1945",
    "2025-05-28/2025-06-03, 28 May 2025 to 3 June 2025, month-2025-05",
    "2024-W01, the week of 1 January, month-2024-01",
    "2025-W01, the week of 30 December, month-2024-12",
  })
  void a_date_is_as_precise_as_it_is_known(String edtf, String words, String below) {
    String body = page(fire().event("e1", edtf, 3, "fire#1").told()).body();

    assertThat(body.substring(body.indexOf("id=\"e1\"")).replaceAll("</?time[^>]*>", ""))
        .startsWith("id=\"e1\">" + words + "</span>");
    assertThat(body.substring(0, body.indexOf("id=\"e1\""))).contains("id=\"" + below + "\"");
    assertThat(body).doesNotContain("1 May", "01 January");
  }

  @Test
  void the_less_precise_stands_first_in_its_period() {
    Dossier dossier =
        fire()
            .event("day", "2025-01-01", 3, "fire#1")
            .event("season", "2025-21", 1, "fire#2")
            .event("year", "2025", 1, "later#1")
            .told();

    assertThat(page(dossier).body())
        .containsSubsequence("id=\"year\"", "id=\"season\"", "id=\"month-2025-01\"", "id=\"day\"");
  }

  @Test
  void what_sources_tell_differently_is_laid_side_by_side() {
    ToldDossier told = fire();
    Dispute dispute =
        new Dispute(
            Dispute.Kind.FIGURE,
            "same things counted",
            List.of(
                new Dispute.Version("three people", told.evidence("fire#1")),
                new Dispute.Version("Four people", told.evidence("later#1"))));
    Dossier dossier =
        told.event("e1", "2025-05-03", 3, EventKind.HAPPENED, List.of(dispute), "fire#1", "later#1")
            .told();

    assertThat(page(dossier).body())
        .contains("<b>Sources differ on a figure</b>")
        .contains("[“three people”](../articles/fire.md#s1)")
        .contains("[“Four people”](../articles/later.md#s1)");
    assertThat(page(dossier, "events/e1.md").body())
        .contains("<mark>three people</mark>", "<mark>Four people</mark>", "*same things counted*");
  }

  @Test
  void days_without_coverage_are_visible() {
    ToldDossier told = new ToldDossier();
    for (int day = 1; day < 8; day++) {
      told.article("a" + day, "2025-03-0" + day, "The bridge held.");
    }
    Dossier dossier =
        told.article("late", "2025-04-01", "The bridge fell.")
            .event("held", "2025-03-02", 1, "a2#1")
            .event("between", "2025-03-20", 1, "late#1")
            .told();

    assertThat(page(dossier).body())
        .containsSubsequence("id=\"held\"", "No coverage 8–31 March 2025", "id=\"between\"");
  }

  @Test
  void filters_count_the_entries_and_know_their_places() {
    Dossier dossier =
        fire()
            .event("e1", "2025-05-03", 3, "fire#1", "later#1")
            .event("e2", "2025-W20", 3, EventKind.EXPECTED, List.of(), "fire#2")
            .told();

    assertThat(page(dossier).header().get("filters").toString())
        .contains("{id=expected, name=Expected, at=[1]}, {id=happened, name=Happened, at=[0]}")
        .contains("{id=fire, name=fire, at=[0, 1]}, {id=later, name=later, at=[0]}");
  }

  @Nested
  class A_page_of_an_event {
    private final Page page =
        page(fire().event("e1", "2025-05-03", 3, "fire#1", "later#1").told(), "events/e1.md");

    @Test
    void quotes_its_evidence_in_full_with_the_way_to_the_very_sentence() {
      assertThat(page.body())
          .contains("<mark>Four people died at Quayside on Saturday.</mark>")
          .contains("[later](../articles/later.md#s1)");
    }

    @Test
    void says_how_its_date_is_known() {
      assertThat(page.header())
          .containsEntry("event", "e1")
          .containsEntry("dated", "2025-05-03")
          .containsEntry("confirmed", false);
      assertThat(page.header().get("provenance").toString()).contains("event=inferred: same words");
      assertThat(page.header().get("why"))
          .asInstanceOf(InstanceOfAssertFactories.MAP)
          .containsEntry("words", "Saturday")
          .containsEntry("rule", "told")
          .containsEntry("uri", "articles/fire.html#s1");
    }

    @Test
    void has_a_title_of_its_own_when_two_are_told_in_the_same_words() {
      Dossier dossier =
          fire()
              .event("e1", "2025-05-03", 3, "fire#1")
              .event("e2", "2025-05-03", 3, "fire#1")
              .told();

      assertThat(page(dossier, "events/e1.md").header().get("distinction"))
          .isNotEqualTo(page(dossier, "events/e2.md").header().get("distinction"));
    }
  }

  @Nested
  class Of_what_may_not_be_shown {
    @ParameterizedTest
    @EnumSource(
        value = PublishLevel.class,
        names = {"LINK", "WITHHELD"})
    void nothing_is_quoted_and_the_timeline_says_how_much_is_missing(PublishLevel level) {
      Dossier dossier =
          fire()
              .publish(level)
              .article("secret", "2025-05-06", "The harbour master fled on 1 May.")
              .event("e1", "2025-05-03", 3, "fire#1")
              .event("e2", "2025-05-01", 9, "secret#1")
              .told();

      assertThat(text(dossier)).doesNotContain("harbour master");
      assertThat(page(dossier).header()).containsEntry("unquoted", 1);
      assertThat(pages(dossier)).doesNotContainKey("events/e2.md");
    }

    @Test
    void another_source_states_the_event() {
      Dossier dossier =
          fire()
              .publish(PublishLevel.LINK)
              .article("secret", "2025-05-06", "Harbour blaze on Saturday.")
              .event("e1", "2025-05-03", 9, "secret#1", "later#1")
              .told();

      assertThat(page(dossier).body())
          .contains("[Four people died at Quayside on Saturday.](../events/e1.md)");
      assertThat(page(dossier, "events/e1.md").body())
          .contains("*The text of this article is not published here.*")
          .contains("[secret](../articles/secret.md)");
    }

    @Test
    void of_an_excerpt_the_weightiest_events_are_told_and_their_sentences_stand_on_its_page() {
      String filler = "This is a sentence of the article that names nobody at all. ".repeat(3);
      Dossier dossier =
          new ToldDossier()
              .publish(PublishLevel.EXCERPT)
              .article(
                  "long",
                  "2025-05-04",
                  filler.repeat(2),
                  filler.repeat(2),
                  filler.repeat(2),
                  filler.repeat(2),
                  filler.repeat(2),
                  "The bridge fell on Saturday. " + "It had stood for many long years. ".repeat(4),
                  "A lamp was mended on Friday. " + "It had hung for many long years. ".repeat(4))
              .event("lamp", "2025-05-02", 1, "long#7")
              .event("bridge", "2025-05-03", 9, "long#6")
              .told();

      assertThat(page(dossier).body()).contains("The bridge fell").doesNotContain("lamp");
      assertThat(page(dossier).header()).containsEntry("unquoted", 1);
      assertThat(page(dossier, "articles/long.md").body())
          .contains("<span id=\"s6\">The bridge fell")
          .doesNotContain("lamp");
    }
  }

  @Nested
  class A_long_dossier {
    private final Dossier dossier = years(500);

    private static Dossier years(int count) {
      ToldDossier told =
          new ToldDossier()
              .article(
                  "annals",
                  "2025-05-04",
                  IntStream.range(0, count)
                      .mapToObj(i -> "Bell " + i + " rang.")
                      .toArray(String[]::new));
      for (int i = 0; i < count; i++) {
        told.event("bell-" + i, (2020 + i / 450) + "-06-01", i / 100.0, "annals#" + (i + 1));
      }
      return told.told();
    }

    @Test
    void has_a_page_for_each_year_and_parts_for_a_long_one() {
      assertThat(pages(dossier))
          .containsKeys(
              "timeline/index.md",
              "timeline/2020.md",
              "timeline/2020/2.md",
              "timeline/2020/3.md",
              "timeline/2021.md")
          .doesNotContainKey("timeline/2020/4.md");
      assertThat(page(dossier).body())
          .contains("[2020](../timeline/2020.md) <span class=\"count\">450 entries</span>")
          .contains("[2021](../timeline/2021.md) <span class=\"count\">50 entries</span>");
    }

    @Test
    void shows_first_what_matters_first_in_the_order_of_time() {
      assertThat(page(dossier).body())
          .contains("## The twenty weightiest entries")
          .contains("[Bell 499 rang.](../timeline/2021.md#bell-499)", "Bell 480 rang.")
          .doesNotContain("Bell 479 rang.");
    }

    @Test
    void gives_a_page_to_the_weightiest_and_to_those_that_had_one() {
      assertThat(pages(dossier))
          .containsKey("events/bell-300.md")
          .doesNotContainKey("events/bell-299.md");
      assertThat(
              new PageWriter(ShippedWords.english(), Set.of("bell-7", "gone"), Map.of())
                  .write(dossier).value().stream().map(StreamedPage::page).map(Page::path))
          .contains("events/bell-7.md")
          .doesNotContain("events/gone.md");
    }

    @Test
    void leads_from_an_entry_without_a_page_to_its_sentence() {
      assertThat(page(dossier, "timeline/2020.md").body())
          .contains("[Bell 1 rang.](../articles/annals.md#s2)");
    }
  }

  @Nested
  class The_density_strip {
    @Test
    void counts_by_month_and_breaks_where_nothing_is() {
      ToldDossier told = fire();
      int n = 0;
      for (String day : List.of("2024-01-05", "2024-01-09", "2024-02-01", "2025-05-01")) {
        told.event("e" + n++, day, 1, "fire#1");
      }
      // Too many days for bars of a day.
      for (int i = 10; i < 28; i++) {
        told.event("f" + i, "2025-05-" + i, 1, "fire#2");
        told.event("g" + i, "2025-07-" + i, 1, "fire#2");
        told.event("h" + i, "2025-09-" + i, 1, "fire#2");
      }

      assertThat(page(told.told()).header().get("strip").toString())
          .startsWith("{unit=month, most=19, unplaced=0, bars=[{label=Jan, group=2024,")
          .contains("words=January 2024, count=2, href=#month-2024-01}")
          .contains("{gap=true}, {label=May, group=2025,")
          .contains("words=June 2025, count=0}");
    }
  }

  @Test
  void a_dossier_without_events_has_no_timeline() {
    assertThat(pages(fire().told())).doesNotContainKey("timeline/index.md");
  }

  @Test
  void the_home_page_tells_the_story_so_far() {
    Dossier dossier = fire().event("e1", "2025-05-03", 3, "fire#1").told();

    assertThat(page(dossier, "index.md").header().get("story").toString())
        .contains("dated=2025-05-03", "uri=events/e1.html");
  }

  private static String text(Dossier dossier) {
    return pages(dossier).values().stream()
        .map(page -> page.path() + page.header() + page.body())
        .collect(Collectors.joining("\n"));
  }

  private static Page page(Dossier dossier) {
    return page(dossier, "timeline/index.md");
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
