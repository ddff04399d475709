package news.dossier.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dossier.model.CuratedEvent;
import news.dossier.model.CuratedEvent.Quoted;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;
import news.dossier.problem.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The curator's decisions on the timeline, as they are read. */
class TimelineDecisionsTest {
  private static final String OWN = "date: 2025-05-12, text: B, evidence: {article: a, words: c}";

  @TempDir Path temp;
  SeedFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new SeedFolder(temp).withArticle("a.txt");
  }

  private List<CuratedEvent> events(String yaml) {
    Checked<Seeds> read = folder.with("curation/timeline.yaml", yaml).read();
    assertThat(read.problems()).isEmpty();
    return read.value().curation().events();
  }

  private List<String> problems(String yaml) {
    return folder.with("curation/timeline.yaml", yaml).problems();
  }

  @Nested
  class AnEntry {
    @Test
    void changes_one_of_the_site() {
      assertThat(
              events(
                  """
                  # the bridge
                  - event: 2025-05-12-open-berg
                    date: 2025-05-13
                    text: The bridge is opened.
                    kind: Happened
                    pin: true
                    note: Two days late.
                    people: Ada Moss
                    places: [Quayport, Moss Side]
                    organizations: The Quay
                    evidence:
                      - article: seeds/a.txt
                        words: opened the bridge
                    merge: 2025-05-14-open-moss
                    split: {article: strike-ends, words: and left}
                    same: [26 guests, some 20 visitors]
                    different: [3 days, 4 cars]
                  """))
          .containsExactly(
              new CuratedEvent(
                  at(2, 3),
                  Optional.of(stated("2025-05-12-open-berg", 2, 10)),
                  Optional.empty(),
                  Optional.of(new Edtf("2025-05-13")),
                  Optional.of("The bridge is opened."),
                  Optional.of(EventKind.HAPPENED),
                  false,
                  true,
                  Optional.of("Two days late."),
                  Optional.of(List.of(stated("Ada Moss", 8, 11))),
                  Optional.of(List.of(stated("Quayport", 9, 12), stated("Moss Side", 9, 22))),
                  Optional.of(List.of(stated("The Quay", 10, 18))),
                  List.of(new Quoted("seeds/a.txt", "opened the bridge", at(13, 14))),
                  List.of(stated("2025-05-14-open-moss", 14, 10)),
                  List.of(new Quoted("strike-ends", "and left", at(15, 40))),
                  List.of("26 guests", "some 20 visitors"),
                  List.of("3 days", "4 cars")));
    }

    @Test
    void may_be_the_curators_own() {
      assertThat(events("- {" + OWN + ", slug: the-bridge}"))
          .singleElement()
          .matches(CuratedEvent::isAddition)
          .extracting(CuratedEvent::slug)
          .isEqualTo(Optional.of("the-bridge"));
    }

    @Test
    void may_say_that_nobody_took_part() {
      assertThat(events("- {event: a, people: []}").get(0).people()).contains(List.of());
      assertThat(events("- {event: a, pin: true}").get(0).people()).isEmpty();
    }

    private String at(int line, int column) {
      return "seeds/curation/timeline.yaml:" + line + ":" + column;
    }

    private Sourced<String> stated(String text, int line, int column) {
      return new Sourced<>(text, Provenance.stated(at(line, column)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "[]", "---\n"})
  void an_empty_file_decides_nothing(String yaml) {
    assertThat(events(yaml)).isEmpty();
  }

  @Nested
  class AnError {
    @ParameterizedTest
    @CsvSource(
        value = {
          "event: a|1: error: This is no list of entries. Begin each entry with a hyphen, as in"
              + " - event: 2019",
          "- a|1:3: error: This entry has no keys. Write it as - event: 2019",
          "- {event: a, hidee: true}|1:14: error: There is no key \"hidee\". Did you mean \"hide\"?",
          "- {event: null, hide: true}|1:11: error: YAML reads null as nothing at all.",
          "- {event: A b, hide: true}|1:11: error: \"A b\" cannot be part of an address.",
          "- {event: ../../etc, hide: true}|1:11: error: \"../../etc\" cannot be part of an",
          "- {event: constructor, hide: true}|1:11: error: \"constructor\" cannot be part of an",
          "- {event: a, date: 2025-02-30}|1:20: error: \"2025-02-30\" is not a date.",
          "- {event: a, date: 30 February 2025}|1:20: error: \"30 February 2025\" is not a date.",
          "- {event: a, date: 3/9/2025}|1:20: error: \"3/9/2025\" is not a date.",
          "- {event: a, kind: expcted}|1:20: error: \"expcted\" does not say whether it happened."
              + " Did you mean expected?",
          "- {event: a, hide: yes}|1:20: error: \"yes\" is neither true nor false.",
          "- {event: a, hide: true, pin: true}|1:3: error: An entry that is hidden cannot be pinned",
          "- {event: a, slug: b}|1:14: error: Only an entry of your own has a slug",
          "- {event: a}|1:3: warning: This decides nothing.",
          "- {event: a, evidence: b}|1:24: error: \"evidence\" is one text, but must be a group",
          "- {event: a, evidence: {article: b}}|1:24: error: Here words is missing.",
          "- {event: a, split: [{words: b}]}|1:22: error: Here article is missing.",
          "- {event: a, same: 26 guests}|1:20: error: Here is one figure, and nothing to compare",
          "- {event: a, text: \"a\\u202eb\"}|1:20: error: Here is a control character",
          "- {hide: true}|1:4: error: Here event is missing: the entry that this is about.",
          "- {text: B}|1:3: error: An entry of your own needs date, text and evidence; here date and"
              + " evidence are missing.",
          "- {date: 2025, evidence: {article: a, words: b}}|1:3: error: An entry of your own needs"
              + " date, text and evidence; here text is missing."
        },
        delimiter = '|')
    void is_told_at_its_line_and_column(String yaml, String start) {
      assertThat(problems(yaml))
          .singleElement()
          .asString()
          .startsWith("seeds/curation/timeline.yaml:" + start);
    }

    @Test
    void in_one_entry_does_not_keep_the_others_from_being_read() {
      problems("- {event: a, date: soon}\n- b\n- {event: c, hide: true}");

      assertThat(folder.read().value().curation().events())
          .extracting(event -> event.event().orElseThrow().value())
          .containsExactly("c");
    }
  }

  @Nested
  class TricksOfYaml {
    @Test
    void aliases_that_multiply_are_refused() {
      StringBuilder bomb = new StringBuilder("- &a [x, x]\n");
      for (char c = 'b'; c < 'z'; c++) {
        char before = (char) (c - 1);
        bomb.append("- &").append(c).append(" [*").append(before).append(", *").append(before);
        bomb.append("]\n");
      }
      assertThat(problems(bomb.toString()))
          .singleElement()
          .asString()
          .contains("nested too deeply, or refers to itself too often");
    }

    @Test
    void deep_nesting_is_refused() {
      assertThat(problems("- event: " + "[".repeat(2000) + "]".repeat(2000)))
          .singleElement()
          .asString()
          .contains("nested too deeply");
    }

    @Test
    void no_tag_makes_an_object() {
      assertThat(problems("- {event: !!java.net.URL a, pin: true}"))
          .singleElement()
          .asString()
          .startsWith("seeds/curation/timeline.yaml:1:11: error: This is not YAML");
    }
  }

  @Test
  void ten_thousand_entries_are_read() {
    String yaml =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "- event: e-" + i + "\n  hide: true\n")
            .collect(Collectors.joining());

    assertThat(events(yaml)).hasSize(10_000);
  }
}
