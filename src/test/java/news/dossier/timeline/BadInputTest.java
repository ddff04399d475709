package news.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Edtf;
import news.dossier.model.Entities;
import news.dossier.model.Event;
import news.dossier.model.EventKind;
import news.dossier.model.EventReport;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.PublishLevel;
import news.dossier.model.Question;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.model.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that do not exist, articles without one, and far too many. */
class BadInputTest {
  private static final String DAY = "2025-11-14";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg founded Oslo in the year 0.",
        "Anna Berg founded Oslo in the year 0000.",
        "Anna Berg founded Oslo in the year 99999.",
        "Anna Berg opened the bridge on 30 February 2025.",
        "Anna Berg opened the bridge on February 30, 2025.",
        "Anna Berg opened the bridge on 2025-02-30.",
      })
  void a_date_that_does_not_exist_makes_no_entry_of_a_day(String sentence) {
    assertThat(Newsroom.of(DAY, "It is a quiet town.\n\n" + sentence + "\n").events())
        .allSatisfy(event -> assertThat(event.date().day()).isEmpty())
        .noneMatch(event -> event.date().value().startsWith("0000"));
  }

  @Test
  void the_31st_of_a_month_of_30_days_is_no_day() {
    assertThat(
            Newsroom.of(
                    DAY, "It is quiet.\n\nAnna Berg will open the bridge in Oslo on the 31st.\n")
                .events())
        .noneMatch(event -> event.date().value().startsWith("2025-11-3"))
        .noneMatch(event -> event.date().value().equals("2025-12-01"));
  }

  @Test
  void an_article_of_the_future_counts_from_its_own_day() {
    assertThat(Newsroom.of("2999-03-05", "Anna Berg opened the bridge yesterday.\n").lines())
        .containsExactly("2999-03-04 happened: Anna Berg opened the bridge yesterday");
  }

  @Test
  void without_a_day_of_publication_nothing_is_counted_from_it_and_the_desk_asks() {
    Chronicle chronicle =
        Newsroom.of("", "Anna Berg opened the bridge yesterday. She founded the museum in 1998.\n")
            .chronicle();
    assertThat(chronicle.timeline().events())
        .extracting(Event::date)
        .containsExactly(new Edtf("1998"));
    assertThat(chronicle.questions())
        .extracting(Question::ask)
        .containsExactly("When was \"News 0\" published?");
    assertThat(chronicle.questions().get(0).evidence())
        .extracting(e -> e.exact())
        .containsExactly("yesterday");
  }

  @Test
  void an_article_that_is_nothing_but_dates_has_no_events() {
    String dates = "12 May 2025, 13 May 2025, 14 May 2025, 2024, 1998, Monday, June 2023.\n\n";
    assertThat(Newsroom.of(DAY, dates.repeat(40)).events()).isEmpty();
  }

  @Test
  void ten_thousand_events_of_one_day_are_ten_thousand_entries_with_ids_of_their_own() {
    List<Article> articles = IntStream.range(0, 100).mapToObj(BadInputTest::crowded).toList();
    List<Event> events = new Chronicler().chronicle(articles, Entities.NONE).timeline().events();
    assertThat(events).hasSize(10_000);
    assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
  }

  /** A hundred events of one day; each has a word of its own, and all share one. */
  private static Article crowded(int number) {
    List<EventReport> reports = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      String word = "w" + number + "x" + i;
      int start = text.length();
      text.append("Somebody met ").append(word).append(". ");
      Span sentence = new Span(start, text.length() - 1);
      sentences.add(sentence);
      reports.add(
          new EventReport(
              sentence,
              sentence,
              Optional.empty(),
              new Edtf(DAY),
              EventKind.HAPPENED,
              "meet",
              false,
              List.of("meet", "somebody", word),
              List.of(),
              "dated clause"));
    }
    Seed seed =
        new Seed(
            "seeds/" + number + ".txt",
            SeedFormat.TEXT,
            "0".repeat(64),
            "UTF-8",
            "",
            Stated.nothing("seeds/" + number + ".txt"));
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Sourced<>(new Edtf(DAY), Provenance.inferred("test"))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Article(
        seed,
        "article-" + number,
        PublishLevel.FULL,
        metadata,
        new Cleaned(List.of(Block.paragraph(text.toString().strip())), List.of()),
        new Annotations(sentences, List.of(), List.of(), List.of(), reports),
        Optional.empty());
  }
}
