package news.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<String, String> one = new TreeMap<>();
    apart.forEach(event -> one.putAll(ids(event, "the-one-of-before")));

    assertThat(
            events(
                Newsroom.of("2025-05-15", LATER)
                    .and(
                        "2025-05-13",
                        "Police arrested 26 protesters at a rally in Rome on Monday.\n"),
                new KnownEvents(one)))
        .extracting(Event::id)
        .doesNotHaveDuplicates()
        .contains("the-one-of-before");
  }

  private static KnownEvents known(Event event) {
    return new KnownEvents(ids(event, event.id()));
  }

  private static Map<String, String> ids(Event event, String id) {
    Map<String, String> ids = new TreeMap<>();
    event.evidence().forEach(receipt -> ids.put(receipt.evidence().fingerprint(), id));
    return ids;
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
