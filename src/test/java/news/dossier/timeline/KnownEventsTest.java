package news.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.Entities;
import news.dossier.model.Event;
import org.junit.jupiter.api.Test;

/** The address of an event stays, whatever is said of it later. */
class KnownEventsTest {
  private static final String LATER =
      "The May 13 rally in Oslo drew thousands, and Anna Berg spoke.\n";

  /** Published first, and therefore the founder of the entry once it is among the seeds. */
  private static final String EARLIER = "Anna Berg addressed a noisy rally in Oslo on Tuesday.\n";

  @Test
  void an_event_keeps_its_id_when_an_earlier_article_joins_the_dossier() {
    Event before = only(Newsroom.of("2025-05-15", LATER), KnownEvents.NONE);
    Newsroom grown = Newsroom.of("2025-05-15", LATER).and("2025-05-14", EARLIER);

    assertThat(only(grown, KnownEvents.NONE).id()).isNotEqualTo(before.id());
    assertThat(only(grown, known(before)).id()).isEqualTo(before.id());
  }

  @Test
  void an_event_that_is_told_for_the_first_time_gets_an_id_of_its_own() {
    Event before = only(Newsroom.of("2025-05-15", LATER), KnownEvents.NONE);
    Newsroom other =
        Newsroom.of("2025-05-13", "Police arrested 26 protesters at a rally in Rome on Monday.\n");

    assertThat(only(other, known(before))).isEqualTo(only(other, KnownEvents.NONE));
  }

  @Test
  void no_id_is_given_twice_when_one_event_becomes_two() {
    List<Event> apart =
        events(
            Newsroom.of("2025-05-15", LATER)
                .and("2025-05-13", "Police arrested 26 protesters at a rally in Rome on Monday.\n"),
            KnownEvents.NONE);
    Set<String> one = apart.stream().flatMap(e -> words(e).stream()).collect(Collectors.toSet());

    assertThat(
            events(
                Newsroom.of("2025-05-15", LATER)
                    .and(
                        "2025-05-13",
                        "Police arrested 26 protesters at a rally in Rome on Monday.\n"),
                new KnownEvents(Map.of("the-one-of-before", one))))
        .extracting(Event::id)
        .doesNotHaveDuplicates()
        .contains("the-one-of-before");
  }

  @Test
  void events_of_the_very_same_sentence_keep_their_ids_build_after_build() {
    Event one = only(Newsroom.of("2025-05-15", LATER), KnownEvents.NONE);
    Event other = renamed(one, "2015-rally");
    List<Event> told = List.of(one, other, one, other, one);

    List<Event> first = EventIds.unique(told, KnownEvents.NONE);
    List<Event> second = EventIds.unique(told, known(first.toArray(Event[]::new)));

    assertThat(first).extracting(Event::id).doesNotHaveDuplicates();
    assertThat(second).isEqualTo(first);
  }

  private static Event renamed(Event event, String id) {
    return new Event(
        id,
        event.date(),
        event.weight() / 2,
        event.kind(),
        event.statement(),
        event.people(),
        event.places(),
        event.organizations(),
        event.evidence(),
        event.sources(),
        event.disputes(),
        event.rule(),
        event.curated());
  }

  private static KnownEvents known(Event... events) {
    return new KnownEvents(
        Stream.of(events).collect(Collectors.toMap(Event::id, KnownEventsTest::words)));
  }

  private static Set<String> words(Event event) {
    return event.evidence().stream()
        .map(receipt -> receipt.evidence().fingerprint())
        .collect(Collectors.toSet());
  }

  private static Event only(Newsroom newsroom, KnownEvents known) {
    List<Event> events = events(newsroom, known);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static List<Event> events(Newsroom newsroom, KnownEvents known) {
    return new Chronicler(known).chronicle(newsroom.articles(), Entities.NONE).timeline().events();
  }
}
