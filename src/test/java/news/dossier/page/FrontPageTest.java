package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Dispute;
import news.dossier.model.EntityType;
import news.dossier.model.EventKind;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.StreamedPage;
import news.dossier.model.ToldDossier;
import news.dossier.text.ShippedWords;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the home page tells, as its template finds it in the header. */
class FrontPageTest {
  private static Map<String, Object> front(ToldDossier told) {
    return new PageWriter(ShippedWords.english())
        .write(told.told()).value().stream()
            .map(StreamedPage::page)
            .filter(page -> page.path().equals("index.md"))
            .map(Page::header)
            .findFirst()
            .orElseThrow();
  }

  @SuppressWarnings("unchecked") // a header holds maps of strings
  private static List<Map<String, Object>> list(Map<String, Object> header, String key) {
    return (List<Map<String, Object>>) header.getOrDefault(key, List.of());
  }

  private static ToldDossier people() {
    return new ToldDossier().person("ann-weir", "Ann Weir").person("bo-lind", "Bo Lind");
  }

  private static CuratedEntity chief(Optional<String> until) {
    return new CuratedEntity(
        EntityType.PERSON,
        "seeds/curation/people.yaml:1",
        "Cy Holm",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(
            new CuratedEntity.HeldRole(
                "Harbour master", Optional.empty(), until.flatMap(news.dossier.model.Edtf::parse))),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        List.of(),
        List.of(),
        false);
  }

  @Nested
  class The_people {
    @Test
    void come_by_the_number_of_articles_that_name_them() {
      Map<String, Object> front =
          front(
              people()
                  .article("b", "2025-05-05", "[Weir](ann-weir) left.", "[Weir](ann-weir) waved.")
                  .article(
                      "a",
                      "2025-05-04",
                      "[Weir](ann-weir) met [Lind](bo-lind).",
                      "So [Lind](bo-lind).",
                      "And [Lind](bo-lind)."));

      assertThat(list(front, "people"))
          .extracting(p -> p.get("name"))
          .containsExactly("Ann Weir", "Bo Lind");
    }

    @Test
    void are_given_their_newest_words_that_say_more_than_a_scrap() {
      Map<String, Object> front =
          front(
              people()
                  .article("c", "2025-05-06", "“Never.”{ann-weir} [Weir](ann-weir)")
                  .article(
                      "b",
                      "2025-05-05",
                      "“We will build the quay again,”{ann-weir} [Weir](ann-weir)")
                  .article(
                      "a",
                      "2025-05-04",
                      "“Nothing is settled until spring.”{ann-weir} [Weir](ann-weir)"));

      assertThat(list(front, "people"))
          .first()
          .extracting("quote")
          .isEqualTo(
              Map.of(
                  "text", "We will build the quay again",
                  "uri", "articles/b.html#q1",
                  "dated", "2025-05-05",
                  "article", "b"));
    }

    @Test
    void are_given_a_scrap_where_there_is_nothing_else() {
      assertThat(
              list(
                  front(people().article("a", "2025-05-04", "“Never.”{ann-weir} [Weir](ann-weir)")),
                  "people"))
          .first()
          .extracting("quote")
          .extracting("text")
          .isEqualTo("Never.");
    }

    @Test
    void have_the_office_that_the_curator_states_and_no_former_one() {
      ToldDossier now = new ToldDossier().confirmed(chief(Optional.empty()), "cy-holm");
      ToldDossier once = new ToldDossier().confirmed(chief(Optional.of("2020")), "cy-holm");

      assertThat(list(front(now.article("a", "2025-05-04", "[Holm](cy-holm) left.")), "people"))
          .first()
          .extracting("role")
          .isEqualTo("Harbour master");
      assertThat(list(front(once.article("a", "2025-05-04", "[Holm](cy-holm) left.")), "people"))
          .first()
          .satisfies(person -> assertThat(person).doesNotContainKey("role"));
    }
  }

  @Nested
  class The_story {
    @Test
    void leaves_out_what_is_dated_to_a_mere_year_when_there_is_enough_else() {
      ToldDossier told =
          people()
              .article(
                  "a", "2025-05-04", "One. ", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.");
      for (int day = 1; day <= 6; day++) {
        told.event("e" + day, "2025-05-0" + day, 1, "a#" + day);
      }
      told.event("vague", "2025", 9, "a#7");

      assertThat(list(front(told), "story"))
          .extracting(event -> event.get("dated"))
          .hasSize(6)
          .doesNotContain("2025");
    }

    @Test
    void tells_what_is_dated_to_a_year_when_there_is_little_else() {
      ToldDossier told =
          people().article("a", "2025-05-04", "One.", "Two.").event("vague", "2025", 9, "a#1");

      assertThat(list(front(told), "story"))
          .extracting(event -> event.get("dated"))
          .containsExactly("2025");
    }
  }

  @Nested
  class Where_sources_differ {
    @Test
    void a_figure_comes_before_a_spelling_however_weighty_its_event() {
      ToldDossier told =
          people()
              .article("a", "2025-05-04", "Three died.", "Weir spoke.")
              .article("b", "2025-05-05", "Four died.", "Wier spoke.");
      told.event(
          "speech",
          "2025-05-04",
          9,
          EventKind.HAPPENED,
          List.of(differ(told, Dispute.Kind.SPELLING, "Weir", "a#2", "Wier", "b#2")),
          "a#2",
          "b#2");
      told.event(
          "fire",
          "2025-05-03",
          1,
          EventKind.HAPPENED,
          List.of(differ(told, Dispute.Kind.FIGURE, "Three", "a#1", "Four", "b#1")),
          "a#1",
          "b#1");

      assertThat(list(front(told), "disputes"))
          .extracting(dispute -> dispute.get("uri"))
          .containsExactly("events/fire.html", "events/speech.html");
      assertThat(list(list(front(told), "disputes").get(0), "versions"))
          .extracting(version -> version.get("uri"))
          .containsExactly("articles/a.html#s1", "articles/b.html#s1");
    }

    private Dispute differ(
        ToldDossier told, Dispute.Kind kind, String one, String here, String other, String there) {
      return new Dispute(
          kind,
          "same event",
          List.of(
              new Dispute.Version(one, told.evidence(here)),
              new Dispute.Version(other, told.evidence(there))));
    }
  }

  @Nested
  class What_is_new {
    @Test
    void is_what_the_newest_day_alone_tells() {
      ToldDossier told =
          people()
              .article(
                  "b", "2025-05-05", "[Weir](ann-weir) met [Lind](bo-lind).", "The quay burned.")
              .article("a", "2025-05-04", "[Weir](ann-weir) left.", "It rained.")
              .event("fire", "2025-05-05", 1, "b#2")
              .event("rain", "2025-05-04", 1, "a#2");

      assertThat(front(told).get("news"))
          .isEqualTo(
              Map.of(
                  "day",
                  "2025-05-05",
                  "since",
                  "2025-05-04",
                  "articles",
                  1,
                  "entries",
                  1L,
                  "named",
                  1,
                  "people",
                  List.of(Map.of("name", "Bo Lind", "uri", "people/index.html#entry-bo-lind"))));
    }

    @Test
    void is_nothing_where_all_articles_are_of_one_day_or_of_none() {
      assertThat(front(people().article("a", "2025-05-04", "One."))).doesNotContainKey("news");
      assertThat(front(people())).doesNotContainKey("news");
    }

    @Test
    void is_not_what_a_withheld_article_brings() {
      assertThat(
              front(
                  people()
                      .article("a", "2025-05-04", "One.")
                      .publish(PublishLevel.WITHHELD)
                      .article("b", "2025-05-05", "[Weir](ann-weir) left.")))
          .doesNotContainKey("news");
    }
  }

  @Test
  void a_dossier_without_articles_has_an_empty_front() {
    assertThat(front(new ToldDossier()))
        .doesNotContainKeys("people", "story", "disputes", "news", "strip");
  }
}
