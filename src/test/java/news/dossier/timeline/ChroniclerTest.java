package news.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import news.dossier.model.Article;
import news.dossier.model.Dispute;
import news.dossier.model.Edtf;
import news.dossier.model.Entities;
import news.dossier.model.Event;
import news.dossier.model.PublishLevel;
import news.dossier.model.Question;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What several articles say becomes one timeline. */
class ChroniclerTest {
  private static final String WIRE =
      "Anna Berg opened the new bridge in Oslo on Monday before a large crowd. The work had taken"
          + " longer than planned and had cost the city far more than the council once promised its"
          + " voters. Fishermen, shopkeepers and schoolchildren lined both banks of the river to see"
          + " the first cars cross, and a band played until the rain set in at dusk.\n";

  @Nested
  class OneEventInTwoArticles {
    private final List<Event> events =
        Newsroom.of("2025-05-05", "Anna Berg will open the new bridge in Oslo on 12 May.\n")
            .and(
                "2025-05-13",
                "Oslo is calm.\n\nAnna Berg opened the new bridge in Oslo on Monday.\n")
            .events();

    @Test
    void is_one_entry_with_both_sentences() {
      assertThat(events).hasSize(1);
      assertThat(events.get(0).evidence()).hasSize(2);
      assertThat(events.get(0).sources()).isEqualTo(2);
    }

    @Test
    void has_happened_once_one_of_them_says_so() {
      assertThat(events.get(0).kind().label()).isEqualTo("happened");
      assertThat(events.get(0).statement().exact()).contains("opened");
    }
  }

  @Test
  void a_week_is_one_with_the_one_day_in_it_that_fits() {
    List<Event> events =
        Newsroom.of("2025-05-05", "Anna Berg will speak at a rally in Oslo next week.\n")
            .and("2025-05-15", "The May 13 rally in Oslo drew thousands, and Anna Berg spoke.\n")
            .events();
    assertThat(events).extracting(Event::date).containsExactly(new Edtf("2025-05-13"));
    assertThat(events.get(0).rule()).isEqualTo("compatible dates");
  }

  @Test
  void a_week_in_which_two_days_fit_stays_a_week() {
    assertThat(
            Newsroom.of("2025-05-05", "Anna Berg will speak at a rally in Oslo next week.\n")
                .and(
                    "2025-05-15", "The May 13 rally in Oslo drew thousands, and Anna Berg spoke.\n")
                .and("2025-05-16", "The May 14 rally in Oslo drew nobody, and Anna Berg left.\n")
                .events())
        .extracting(e -> e.date().value())
        .contains("2025-W20");
  }

  @Test
  void different_events_of_a_day_stay_apart() {
    assertThat(
            Newsroom.of("2025-05-14", "Anna Berg opened the bridge in Oslo on Monday.\n")
                .and("2025-05-14", "Police in Rome arrested Carlo Neri on Monday.\n")
                .events())
        .hasSize(2);
  }

  @Nested
  class NearCopies {
    private final Chronicle chronicle =
        Newsroom.of("2025-05-14", WIRE)
            .and("2025-05-15", WIRE.replace("dusk", "night"))
            .chronicle();

    @Test
    void count_once_and_are_shown_as_copies() {
      assertThat(chronicle.timeline().copies()).containsEntry("seeds/001.txt", "seeds/000.txt");
      Event event = chronicle.timeline().events().get(0);
      assertThat(event.sources()).isEqualTo(1);
      assertThat(event.evidence()).extracting(r -> r.copyOf().isPresent()).contains(true, false);
    }
  }

  @Nested
  class WhereSourcesDiffer {
    @Test
    void two_counts_of_the_same_noun_stand_side_by_side() {
      Event event =
          Newsroom.of("2025-05-14", "Police arrested 26 protesters at a rally in Oslo on Monday.\n")
              .and("2025-05-14", "Police arrested 41 protesters at a rally in Oslo on Monday.\n")
              .events()
              .get(0);
      assertThat(event.disputes()).hasSize(1);
      assertThat(event.disputes().get(0).kind()).isEqualTo(Dispute.Kind.FIGURE);
      assertThat(event.disputes().get(0).versions())
          .extracting(Dispute.Version::value)
          .containsExactly("26 protesters", "41 protesters");
    }

    @Test
    void counts_that_may_both_be_true_are_no_dispute() {
      Event event =
          Newsroom.of("2025-05-14", "Police arrested 26 protesters at a rally in Oslo on Monday.\n")
              .and(
                  "2025-05-14",
                  "Police arrested more than 20 protesters at a rally in Oslo on Monday.\n")
              .events()
              .get(0);
      assertThat(event.disputes()).isEmpty();
    }

    @Test
    void counts_of_two_nouns_with_one_description_are_a_question() {
      List<Question> questions =
          Newsroom.of(
                  "2025-05-14", "Anna Berg met 26 foreign leaders at a summit in Oslo on Monday.\n")
              .and(
                  "2025-05-14",
                  "Anna Berg met more than 20 foreign dignitaries at a summit in Oslo on Monday.\n")
              .chronicle()
              .questions();
      assertThat(questions)
          .extracting(Question::ask)
          .containsExactly(
              "Do \"26 foreign leaders\" and \"more than 20 foreign dignitaries\" count the same?");
    }

    @Test
    void one_event_on_two_near_days_is_a_dispute_about_its_date() {
      List<Event> events =
          Newsroom.of(
                  "2025-05-16",
                  "Anna Berg signed the harbour treaty with Carlo Neri in Oslo on 12 May.\n")
              .and(
                  "2025-05-17",
                  "Anna Berg signed the harbour treaty with Carlo Neri in Oslo on 13 May.\n")
              .events();
      assertThat(events.stream().flatMap(e -> e.disputes().stream()))
          .extracting(d -> d.versions().stream().map(Dispute.Version::value).toList())
          .containsExactly(List.of("2025-05-12", "2025-05-13"));
    }

    @Test
    void two_spellings_of_a_name_stand_side_by_side() {
      Event event =
          Newsroom.of(
                  "2025-05-14", "President Volodyr Zelenskyy met Anna Berg in Oslo on Monday.\n")
              .and("2025-05-14", "President Volodymyr Zelenskyy met Anna Berg in Oslo on Monday.\n")
              .events()
              .get(0);
      assertThat(event.disputes()).extracting(Dispute::kind).containsExactly(Dispute.Kind.SPELLING);
    }
  }

  @Nested
  class Weight {
    @Test
    void grows_with_the_sources_that_tell_of_a_day() {
      List<Event> events =
          Newsroom.of("2025-05-14", "Anna Berg opened the bridge in Oslo on Monday.\n")
              .and("2025-05-14", "In Oslo, Anna Berg opened a bridge on Monday.\n")
              .and("2025-05-20", "Anna Berg, who opened the bridge on 12 May, has resigned.\n")
              .and("2025-05-20", "Carlo Neri bought a boat on 3 April.\n")
              .events();
      assertThat(weightOf(events, "2025-05-12")).isGreaterThan(weightOf(events, "2025-04-03"));
    }

    private static double weightOf(List<Event> events, String date) {
      return events.stream()
          .filter(e -> e.date().value().equals(date))
          .mapToDouble(Event::weight)
          .sum();
    }
  }

  @Test
  void a_withheld_article_tells_nothing() {
    assertThat(
            Newsroom.of("2025-05-14", "Anna Berg opened the bridge in Oslo on Monday.\n")
                .published(PublishLevel.WITHHELD)
                .events())
        .isEmpty();
  }

  @Test
  void shuffling_the_articles_changes_nothing() {
    List<Article> articles =
        Newsroom.of("2025-05-14", WIRE)
            .and("2025-05-14", WIRE)
            .and("2025-05-05", "Anna Berg will open the new bridge in Oslo next week.\n")
            .and("2025-05-14", "Police arrested 26 protesters at a rally in Oslo on Monday.\n")
            .and("2025-05-14", "Police arrested 41 protesters at a rally in Oslo on Monday.\n")
            .and("", "Anna Berg left on Friday. Carlo Neri was born in Rome in 1961.\n")
            .articles();
    Chronicle first = new Chronicler().chronicle(articles, Entities.NONE);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      List<Article> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, random);
      assertThat(new Chronicler().chronicle(shuffled, Entities.NONE)).isEqualTo(first);
    }
  }

  @Test
  void every_statement_and_receipt_is_the_text_at_its_place() {
    List<Article> articles = Newsroom.of("2025-05-14", WIRE).and("2025-05-15", WIRE).articles();
    String text = articles.get(0).cleaned().text();
    for (Event event : new Chronicler().chronicle(articles, Entities.NONE).timeline().events()) {
      assertThat(event.statement().span().in(text)).isEqualTo(event.statement().exact());
      assertThat(event.evidence())
          .allSatisfy(
              r -> assertThat(r.evidence().span().in(text)).isEqualTo(r.evidence().exact()));
    }
  }
}
