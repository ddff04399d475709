package news.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dossier.model.EventKind;
import news.dossier.model.PublishLevel;
import news.dossier.model.ToldDossier;
import news.dossier.text.ShippedWords;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline for spreadsheets, calendars, TimelineJS and linked data. */
class TimelineExportsTest {
  private static ToldDossier fire() {
    return new ToldDossier()
        .person("ann-weir", "Ann Weir")
        .place("quayside", "Quayside")
        .article(
            "fire",
            "2025-05-04",
            "A fire at [Quayside](quayside) <killed> three, \"we\" hear; on Saturday.",
            "[Ann Weir](ann-weir) will speak next week.",
            "The bridge will open this year.")
        .article("later", "2025-05-05", "Four people died on Saturday.")
        .event("e1", "2025-05-03", 3, "fire#1", "later#1")
        .event("e2", "2025-W20", 2, EventKind.EXPECTED, List.of(), "fire#2")
        .event("e3", "2025", 1, EventKind.EXPECTED, List.of(), "fire#3");
  }

  @Nested
  class A_spreadsheet {
    @Test
    void gets_a_row_for_each_entry() {
      assertThat(file(fire(), "data/timeline.csv").split("\r\n"))
          .hasSize(4)
          .startsWith("id,date,kind,text,weight,sources,people,places,articles,rule")
          .contains(
              "e1,2025-05-03,happened,\"A fire at Quayside <killed> three, \"\"we\"\" hear; on"
                  + " Saturday.\",3.0000,2,,Quayside,fire; later,same words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)"})
    void never_gets_a_formula(String words) {
      ToldDossier told =
          new ToldDossier().article("a", "2025-05-04", words).event("e", "2025-05-03", 1, "a#1");

      assertThat(file(told, "data/timeline.csv")).contains(",'" + words + ",");
    }
  }

  @Nested
  class A_calendar {
    private final String ics = file(fire(), "data/timeline.ics");

    @Test
    void gets_what_is_dated_to_the_day_and_what_is_expected_within_days() {
      assertThat(events(ics))
          .extracting(event -> event.get("UID"))
          .containsExactly("e1@dossier.invalid", "e2@dossier.invalid");
    }

    @Test
    void gets_whole_days_and_says_how_much_is_known() {
      assertThat(events(ics).get(0))
          .containsEntry("DTSTART;VALUE=DATE", "20250503")
          .containsEntry("DTEND;VALUE=DATE", "20250504")
          .containsEntry("DTSTAMP", "20250505T000000Z");
      assertThat(events(ics).get(1))
          .containsEntry("DTSTART;VALUE=DATE", "20250512")
          .containsEntry("DTEND;VALUE=DATE", "20250519")
          .containsEntry("STATUS", "TENTATIVE")
          .containsEntry("SUMMARY", "Ann Weir will speak next week. (the week of 12 May 2025)");
    }

    @Test
    void gets_texts_as_they_are_after_folding_and_escaping() {
      String words = "Señor Müller\\ kam\\, 习近平 🐉; ".repeat(12).strip();
      ToldDossier told =
          new ToldDossier().article("a", "2025-05-04", words).event("e", "2025-05-03", 1, "a#1");
      String folded = file(told, "data/timeline.ics");

      assertThat(folded.split("\r\n"))
          .allSatisfy(
              line ->
                  assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
      assertThat(events(folded).get(0)).containsEntry("SUMMARY", words);
    }
  }

  @Nested
  class TimelineJs {
    @Test
    void gets_dates_as_precise_as_known_and_text_that_is_no_markup() throws IOException {
      JsonNode slides = json(fire(), "data/timelinejs.json").path("events");

      assertThat(slides).hasSize(3);
      JsonNode day = slide(slides, "e1");
      assertThat(day.path("start_date").toString())
          .isEqualTo("{\"year\":2025,\"month\":5,\"day\":3}");
      assertThat(day.has("end_date")).isFalse();
      assertThat(day.path("text").path("headline").asText()).contains("&lt;killed&gt;");
      assertThat(slide(slides, "e2").path("end_date").path("day").asInt()).isEqualTo(18);
      assertThat(slide(slides, "e2").path("display_date").asText())
          .isEqualTo("the week of 12 May 2025");
      assertThat(slide(slides, "e3").path("start_date").toString()).isEqualTo("{\"year\":2025}");
      assertThat(slide(slides, "e3").has("end_date")).isFalse();
    }

    private static JsonNode slide(JsonNode slides, String id) {
      for (JsonNode slide : slides) {
        if (slide.path("unique_id").asText().equals(id)) {
          return slide;
        }
      }
      throw new AssertionError("no slide " + id);
    }
  }

  @Nested
  class Linked_data {
    @Test
    void gets_events_without_claiming_who_made_them() throws IOException {
      JsonNode graph = json(fire(), "data/timeline.jsonld").path("@graph");
      String all = graph.toString();

      assertThat(graph).hasSize(3).allMatch(event -> event.path("@type").asText().equals("Event"));
      assertThat(all)
          .contains("\"startDate\":\"2025-05-03\"", "https://schema.org/EventScheduled")
          .doesNotContain("author", "organizer", "attendee", "2025-W20");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PublishLevel.class,
      names = {"LINK", "WITHHELD"})
  void nothing_is_quoted_of_what_may_not_be(PublishLevel level) {
    ToldDossier told =
        new ToldDossier()
            .publish(level)
            .article("secret", "2025-05-06", "The harbour master fled.")
            .event("e", "2025-05-01", 9, "secret#1");

    assertThat(new DataFiles(ShippedWords.english()).write(told.told()).values())
        // A link names its original; that is all that it tells.
        .hasSize(level == PublishLevel.LINK ? 8 : 5)
        .noneMatch(text -> text.contains("harbour master"));
  }

  private static String file(ToldDossier told, String path) {
    return String.valueOf(new DataFiles(ShippedWords.english()).write(told.told()).get(path));
  }

  private static JsonNode json(ToldDossier told, String path) throws IOException {
    return new ObjectMapper().readTree(file(told, path));
  }

  /** The events of a calendar, read by the letter of RFC 5545: unfolded, then unescaped. */
  private static List<Map<String, String>> events(String ics) {
    assertThat(ics).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    List<Map<String, String>> events = new ArrayList<>();
    for (String event : ics.replace("\r\n ", "").split("BEGIN:VEVENT\r\n")) {
      if (event.contains("END:VEVENT")) {
        events.add(
            event
                .substring(0, event.indexOf("END:VEVENT"))
                .lines()
                .collect(
                    Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')),
                        line -> unescaped(line.substring(line.indexOf(':') + 1)))));
      }
    }
    return events;
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        c = text.charAt(i) == 'n' || text.charAt(i) == 'N' ? '\n' : text.charAt(i);
      }
      out.append(c);
    }
    return out.toString();
  }
}
