package news.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dossier.model.Article;
import news.dossier.model.Dispute;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Event;
import news.dossier.model.EventKind;
import news.dossier.model.Provenance;
import news.dossier.model.PublishLevel;
import news.dossier.model.Question;
import news.dossier.problem.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the curator decides on the timeline holds, whatever seeds come. */
class CuratedTimelineTest {
  private static final String BRIDGE = "Anna Berg opened the bridge in Oslo on Monday.";
  private static final String ARREST = "Police in Rome arrested Carlo Neri on Monday.";
  private static final String BOAT = "Carlo Neri bought a boat in Genoa on 3 April.";

  /** Of an article that comes later, and is older than all others. */
  private static final String EARLIER = "Anna Berg will open the bridge in Oslo on 12 May.";

  private static final List<Article> ARTICLES =
      Newsroom.of("2025-05-14", BRIDGE + "\n")
          .and("2025-05-14", ARREST + "\n\n" + BOAT + "\n")
          .articles();

  @TempDir Path temp;
  private Desk desk = new Desk(Path.of(""));

  @BeforeEach
  void sitDown() {
    desk = new Desk(temp);
  }

  private static List<Event> inferred() {
    return new Chronicler().chronicle(ARTICLES, Entities.NONE).timeline().events();
  }

  private static String idOf(String words) {
    return inferred().stream()
        .filter(e -> e.statement().exact().contains(words))
        .map(Event::id)
        .findFirst()
        .orElseThrow();
  }

  private static String change(String words, String... keys) {
    return "- event: " + idOf(words) + "\n  " + String.join("\n  ", keys) + "\n";
  }

  private static String evidence(String seed, String words) {
    return "evidence: {article: " + seed + ", words: \"" + words + "\"}";
  }

  private static Event about(List<Event> events, String words) {
    return events.stream()
        .filter(e -> e.evidence().stream().anyMatch(r -> r.evidence().exact().contains(words)))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class AChange {
    @Test
    void of_words_date_and_kind_is_stated_by_the_curator_and_keeps_the_sources_words() {
      Event event =
          about(
              desk.events(
                  ARTICLES,
                  change(
                      "bridge",
                      "text: The bridge was opened.",
                      "date: 2025-05-13",
                      "kind: expected",
                      "note: A day late.")),
              "bridge");

      assertThat(event.text()).isEqualTo("The bridge was opened.");
      assertThat(event.statement().exact()).contains("Anna Berg opened the bridge");
      assertThat(event.date().value()).isEqualTo("2025-05-13");
      assertThat(event.kind()).isEqualTo(EventKind.EXPECTED);
      assertThat(event.note()).contains("A day late.");
      assertThat(event.id()).isEqualTo(idOf("bridge"));
      assertThat(List.of(event.textBy(), event.dateBy(), event.kindBy(), event.existenceBy()))
          .containsOnly(Provenance.stated("seeds/curation/timeline.yaml:1:3"));
    }

    @Test
    void leaves_what_it_does_not_state_to_the_program() {
      Event event = about(desk.events(ARTICLES, change("bridge", "pin: true")), "bridge");

      assertThat(event.existenceBy().kind()).isEqualTo(Provenance.Kind.STATED);
      assertThat(List.of(event.textBy(), event.dateBy(), event.kindBy()))
          .extracting(Provenance::kind)
          .containsOnly(Provenance.Kind.INFERRED);
    }

    @Test
    void leaves_all_other_entries_as_they_are() {
      List<Event> others = new ArrayList<>(inferred());
      others.removeIf(e -> e.id().equals(idOf("bridge")));

      assertThat(desk.events(ARTICLES, change("bridge", "note: A"))).containsAll(others);
    }

    @Test
    void pins_an_entry_before_all_others_and_no_weight_is_over_ten() {
      List<Event> events = desk.events(ARTICLES, change("boat", "pin: true"));

      assertThat(events.stream().sorted(Event.WEIGHTIEST_FIRST).findFirst())
          .contains(about(events, "boat"));
      assertThat(events).allMatch(e -> e.weight() <= 10);
    }

    @Test
    void hides_an_entry() {
      assertThat(desk.events(ARTICLES, change("bridge", "hide: true")))
          .hasSize(inferred().size() - 1)
          .noneMatch(e -> e.statement().exact().contains("bridge"));
    }

    @Test
    void says_who_took_part() {
      Entities entities = Entities.of(List.of(person("ada-moss", "Ada Moss")));
      Checked<Chronicle> decided =
          desk.decide(ARTICLES, entities, change("bridge", "people: [Ada Moss, Ada Mos]"));

      assertThat(about(decided.value().timeline().events(), "bridge").people())
          .containsExactly("ada-moss");
      assertThat(decided.problems())
          .singleElement()
          .asString()
          .startsWith(
              "seeds/curation/timeline.yaml:2:22: warning: The site has no page for \"Ada Mos\"."
                  + " Did you mean \"Ada Moss\"?");
    }

    private Entity person(String id, String name) {
      return new Entity(
          id, EntityType.PERSON, name, List.of(), List.of(), Optional.empty(), List.of());
    }
  }

  @Nested
  class AnEntryOfTheCuratorsOwn {
    private static final String OWN =
        "- date: 2025-05-11\n  text: Oslo waits.\n  "
            + evidence("seeds/000.txt", "the bridge in Oslo")
            + "\n";

    @Test
    void stands_on_the_sentence_that_it_quotes() {
      Event event =
          desk.events(ARTICLES, OWN).stream()
              .filter(e -> e.text().equals("Oslo waits."))
              .findFirst()
              .orElseThrow();

      assertThat(event.id()).isEqualTo("2025-05-11-oslo-waits");
      assertThat(event.rule()).isEqualTo("curator");
      assertThat(event.statement().exact()).isEqualTo("the bridge in Oslo");
      assertThat(event.evidence()).extracting(r -> r.evidence().exact()).containsExactly(BRIDGE);
    }

    @Test
    void takes_nothing_from_the_entries_of_the_program() {
      assertThat(desk.events(ARTICLES, OWN)).containsAll(inferred());
    }

    @Test
    void is_not_shown_and_is_told_of_when_its_evidence_is_gone() {
      String yaml = OWN.replace("the bridge", "the tunnel");

      assertThat(desk.events(ARTICLES, yaml)).isEqualTo(inferred());
      assertThat(desk.problems(ARTICLES, yaml))
          .hasSize(2)
          .anyMatch(p -> p.startsWith("1:3: warning: This entry of your own is not shown"))
          .anyMatch(
              p ->
                  p.startsWith("3:45: warning: These words do not stand in seeds/000.txt")
                      && p.contains("The nearest there is \"" + BRIDGE + "\"."));
    }

    @Test
    void may_not_have_the_address_of_another() {
      assertThat(desk.problems(ARTICLES, OWN + "  slug: " + idOf("boat") + "\n"))
          .singleElement()
          .asString()
          .startsWith("1:3: error: \"" + idOf("boat") + "\" is another entry's address.");
    }
  }

  @Nested
  class AMerge {
    private final String yaml = change("arrested", "merge: " + idOf("boat"));

    @Test
    void makes_one_entry_with_all_the_evidence() {
      List<Event> events = desk.events(ARTICLES, yaml);

      assertThat(events).hasSize(inferred().size() - 1);
      assertThat(about(events, "boat")).isEqualTo(about(events, "arrested"));
      assertThat(about(events, "boat").date()).isEqualTo(about(inferred(), "arrested").date());
      assertThat(about(events, "boat").sources()).isEqualTo(1);
    }

    @Test
    void cannot_go_round_in_a_circle() {
      assertThat(desk.problems(ARTICLES, yaml + change("boat", "merge: " + idOf("arrested"))))
          .singleElement()
          .asString()
          .contains("error: These merges go round in a circle");
    }

    @Test
    void cannot_be_of_an_entry_with_itself() {
      assertThat(desk.problems(ARTICLES, change("boat", "merge: " + idOf("boat"))))
          .singleElement()
          .asString()
          .startsWith("2:10: error: \"" + idOf("boat") + "\" is merged with itself.");
    }

    @Test
    void cannot_be_of_one_entry_with_two() {
      assertThat(desk.problems(ARTICLES, yaml + change("bridge", "merge: " + idOf("boat"))))
          .singleElement()
          .asString()
          .contains("is merged by two, first in line");
    }

    @Test
    void cannot_be_with_a_hidden_entry() {
      assertThat(desk.problems(ARTICLES, yaml + change("boat", "hide: true")))
          .singleElement()
          .asString()
          .startsWith("2:10: error: \"" + idOf("boat") + "\" is hidden in line 3.");
    }

    @Test
    void names_the_id_that_was_probably_meant() {
      assertThat(desk.problems(ARTICLES, change("arrested", "merge: " + idOf("boat") + "s")))
          .singleElement()
          .asString()
          .startsWith("2:10: warning: The timeline has no entry")
          .contains("Did you mean \"" + idOf("boat") + "\"?");
    }
  }

  @Nested
  class ASplit {
    private final List<Article> two =
        Newsroom.of("2025-05-14", BRIDGE + "\n")
            .and("2025-05-15", "Anna Berg opened a bridge in Oslo on Monday, and left.\n")
            .articles();

    private String splitting() {
      List<Event> events = new Chronicler().chronicle(two, Entities.NONE).timeline().events();
      assertThat(events).hasSize(1);
      return "- event: "
          + events.get(0).id()
          + "\n  split: {article: seeds/001.txt, words: opened a bridge}\n";
    }

    @Test
    void makes_an_entry_of_the_words_on_which_others_may_decide() {
      List<Event> events =
          desk.events(
              two,
              splitting()
                  + "- event: 2025-05-12-opened-a-bridge\n  text: Another bridge was opened.\n");

      assertThat(events)
          .extracting(Event::text)
          .containsExactlyInAnyOrder("Another bridge was opened.", BRIDGE.replace(".", ""));
      assertThat(events).allMatch(e -> e.sources() == 1);
    }

    @Test
    void of_all_the_evidence_is_none() {
      String yaml = change("bridge", "split: {article: seeds/000.txt, words: the bridge in Oslo}");

      assertThat(desk.problems(ARTICLES, yaml))
          .singleElement()
          .asString()
          .contains("are all the evidence of", "nothing can be split off");
    }
  }

  @Nested
  class WithNewSeeds {
    private final List<Article> more =
        Newsroom.of("2025-05-14", BRIDGE + "\n")
            .and("2025-05-14", ARREST + "\n\n" + BOAT + "\n")
            .and("2025-05-01", EARLIER + "\n")
            .and("2025-06-02", "A storm closed the port of Bergen on 1 June.\n")
            .articles();

    private String decisions(boolean anchored) {
      String words = anchored ? "\n  " + evidence("seeds/000.txt", "opened the bridge") : "";
      return "- event: 2025-05-12-no-longer-so\n  hide: true" + words + "\n";
    }

    @Test
    void an_event_with_new_evidence_stays_hidden() {
      assertThat(
              desk.events(more, change("bridge", "hide: true", evidence("seeds/000.txt", BRIDGE))))
          .noneMatch(e -> e.text().contains("bridge"));
      assertThat(desk.events(more, decisions(true))).noneMatch(e -> e.text().contains("bridge"));
    }

    @Test
    void an_entry_that_has_another_id_is_found_by_its_evidence_and_the_curator_is_told() {
      assertThat(desk.problems(more, decisions(true)))
          .singleElement()
          .asString()
          .startsWith("1:10: notice: The entry \"2025-05-12-no-longer-so\" is now \"2025-05-12-");
    }

    @Test
    void an_entry_that_is_gone_is_told_of() {
      assertThat(desk.problems(more, decisions(false)))
          .singleElement()
          .asString()
          .startsWith(
              "1:10: warning: The timeline has no entry \"2025-05-12-no-longer-so\", and none with"
                  + " this evidence.");
    }

    @Test
    void every_decision_stays_applied() {
      String yaml =
          change("bridge", "pin: true", evidence("seeds/000.txt", BRIDGE))
              + change("arrested", "text: An arrest.", evidence("seeds/001.txt", ARREST))
              + change("boat", "date: 2025-04-04", evidence("seeds/001.txt", BOAT));
      List<Event> events = desk.events(more, yaml);

      assertThat(desk.problems(more, yaml)).isEmpty();
      assertThat(about(events, "opened the bridge").isPinned()).isTrue();
      assertThat(about(events, "arrested").text()).isEqualTo("An arrest.");
      assertThat(about(events, "boat").date().value()).isEqualTo("2025-04-04");
    }

    @Test
    void their_order_changes_nothing() {
      String yaml =
          change("arrested", "merge: " + idOf("boat"), evidence("seeds/001.txt", BOAT))
              + change("bridge", "pin: true", evidence("seeds/002.txt", EARLIER));
      Checked<Chronicle> first = desk.decide(more, Entities.NONE, yaml);
      Random random = new Random(7);
      for (int i = 0; i < 10; i++) {
        List<Article> shuffled = new ArrayList<>(more);
        Collections.shuffle(shuffled, random);
        assertThat(desk.decide(shuffled, Entities.NONE, yaml)).isEqualTo(first);
      }
    }
  }

  @Nested
  class Evidence {
    @Test
    void that_the_program_gave_to_another_entry_is_moved() {
      List<Event> events =
          desk.events(ARTICLES, change("arrested", evidence("seeds/001.txt", "bought a boat")));

      assertThat(events).hasSize(inferred().size() - 1);
      assertThat(about(events, "arrested").evidence()).hasSize(2);
    }

    @Test
    void in_which_no_event_was_read_is_added() {
      List<Article> articles =
          Newsroom.of("2025-05-14", BRIDGE + " It is a fine bridge.\n").articles();
      List<Event> events =
          desk.events(articles, change("bridge", evidence("seeds/000.txt", "a fine bridge")));

      assertThat(about(events, "opened").evidence())
          .extracting(r -> r.rule())
          .hasSize(2)
          .contains("curator");
    }

    @Test
    void is_found_whatever_its_quotation_marks_and_spaces() {
      List<Article> articles =
          Newsroom.of("2025-05-14", "Anna Berg’s “fine  bridge” was opened in Oslo on Monday.\n")
              .articles();
      String yaml =
          "- {date: 2025, text: B, evidence: {article: article-0, words: \"Berg's 'fine bridge'\"}}"
              .replace("'fine bridge'", "\\\"fine bridge\\\"");

      assertThat(desk.problems(articles, yaml)).isEmpty();
    }

    @Test
    void of_an_article_that_does_not_exist_is_told_of() {
      assertThat(desk.problems(ARTICLES, change("bridge", evidence("seeds/00.txt", BRIDGE))))
          .singleElement()
          .asString()
          .contains(
              "warning: There is no article \"seeds/00.txt\". Did you mean \"seeds/000.txt\"");
    }

    @Test
    void of_a_withheld_article_is_not_told() {
      List<Article> withheld =
          Newsroom.of("2025-05-14", BRIDGE + "\n").published(PublishLevel.WITHHELD).articles();
      String yaml = "- {date: 2025, text: B, " + evidence("seeds/000.txt", "the bridge") + "}";

      assertThat(desk.events(withheld, yaml)).isEmpty();
      assertThat(desk.problems(withheld, yaml)).anyMatch(p -> p.contains("is withheld"));
    }
  }

  @Nested
  class TwoDecisionsOnOneEntry {
    @Test
    void hold_both_where_they_agree() {
      Event event =
          about(
              desk.events(ARTICLES, change("bridge", "pin: true") + change("bridge", "note: A")),
              "bridge");

      assertThat(event.isPinned()).isTrue();
      assertThat(event.note()).contains("A");
    }

    @Test
    void are_an_error_where_they_contradict_each_other() {
      assertThat(
              desk.problems(
                  ARTICLES, change("bridge", "date: 2025") + change("bridge", "date: 2024")))
          .containsExactly(
              "3:3: error: \""
                  + idOf("bridge")
                  + "\" is decided on twice, first in line 1, and the two differ in date. Put all"
                  + " that you state of it into one of them.");
    }

    @Test
    void cannot_hide_and_change_it() {
      assertThat(
              desk.problems(
                  ARTICLES, change("bridge", "hide: true") + change("bridge", "pin: true")))
          .singleElement()
          .asString()
          .contains("differ in hide");
    }
  }

  @Nested
  class FiguresThatMayBeTheSame {
    private final List<Article> articles =
        Newsroom.of(
                "2025-05-14", "Anna Berg met 26 foreign leaders at a summit in Oslo on Monday.\n")
            .and(
                "2025-05-14",
                "Anna Berg met more than 20 foreign dignitaries at a summit in Oslo on Monday.\n")
            .articles();

    private String answer(String label) {
      Question question = new Chronicler().chronicle(articles, Entities.NONE).questions().get(0);
      return question.answers().stream()
          .filter(a -> a.label().equals(label))
          .map(Question.Answer::yaml)
          .findFirst()
          .orElseThrow();
    }

    @Test
    void stand_side_by_side_once_the_curator_says_that_they_are() {
      Chronicle decided =
          desk.decide(articles, Entities.NONE, answer("They count the same")).value();

      assertThat(decided.questions()).isEmpty();
      assertThat(decided.timeline().events().get(0).disputes())
          .singleElement()
          .matches(d -> d.rule().equals("curator"))
          .extracting(d -> d.versions().stream().map(Dispute.Version::value).toList())
          .isEqualTo(List.of("26 foreign leaders", "more than 20 foreign dignitaries"));
    }

    @Test
    void are_not_asked_about_once_the_curator_says_that_they_are_not() {
      Checked<Chronicle> decided =
          desk.decide(articles, Entities.NONE, answer("They count different things"));

      assertThat(decided.problems()).isEmpty();
      assertThat(decided.value().questions()).isEmpty();
      assertThat(decided.value().timeline().events()).allMatch(e -> e.disputes().isEmpty());
    }
  }

  @Test
  void ten_thousand_decisions_on_nothing_are_all_told_of() {
    String yaml =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "- {event: 2025-05-12-open-" + i + ", hide: true}\n")
            .collect(Collectors.joining());

    assertThat(desk.problems(ARTICLES, yaml)).hasSize(10_000);
  }
}
