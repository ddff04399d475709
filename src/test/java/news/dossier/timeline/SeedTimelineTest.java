package news.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import news.dossier.model.Entities;
import news.dossier.model.Event;
import news.dossier.model.PublishLevel;
import news.dossier.seed.SeedReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The golden case: the entries that an editor made of the shipped seeds, by hand, before any code.
 */
@EnabledIf("news.dossier.ShippedSeeds#areThere")
class SeedTimelineTest {
  private static List<Event> events = List.of();
  private static List<Entry> golden = List.of();

  /** A line of the editor's list. */
  private record Entry(String need, String date, String kind, String seed, String words) {
    boolean isMetBy(Event event) {
      return event.date().value().equals(date)
          && event.kind().label().equals(kind)
          && event.evidence().stream()
              .map(r -> r.evidence())
              .anyMatch(e -> e.seed().startsWith("seeds/" + seed) && e.exact().contains(words));
    }
  }

  @BeforeAll
  static void make_the_timeline_of_the_shipped_seeds() throws IOException {
    var seeds = new SeedReader().readFolder(Path.of("seeds").toAbsolutePath()).value().seeds();
    events =
        new Chronicler()
            .chronicle(Newsroom.articles(seeds, PublishLevel.FULL), Entities.NONE)
            .timeline()
            .events();
    try (var in = SeedTimelineTest.class.getResourceAsStream("seeds.tsv")) {
      golden =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .map(c -> new Entry(c[0], c[1], c[2], c[3], c[4]))
              .toList();
    }
  }

  @Test
  void has_every_entry_that_the_editor_wants() {
    assertThat(golden.stream().filter(entry -> entry.need().equals("wanted")))
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(entry -> assertThat(events).as(entry.words()).anyMatch(entry::isMetBy));
  }

  @Test
  void has_no_entry_that_the_editor_would_strike() {
    assertThat(events)
        .allSatisfy(event -> assertThat(golden).as(event.id()).anyMatch(e -> e.isMetBy(event)));
  }

  @Test
  void has_the_parade_of_both_articles_as_one_entry_and_the_heaviest_of_its_day() {
    Event parade = events.stream().filter(e -> e.sources() == 2).findFirst().orElseThrow();
    assertThat(parade.date().value()).isEqualTo("2025-09-03");
    assertThat(events.stream().filter(e -> e.date().equals(parade.date())))
        .allSatisfy(e -> assertThat(e.weight()).isLessThanOrEqualTo(parade.weight()));
  }
}
