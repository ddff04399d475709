package news.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences report an event, when it happened, and in which words they say so. */
class EventTest {
  private static final String DAY = "2025-05-14";

  @Nested
  class AnEvent {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Anna Berg opened the bridge on Monday. | 2025-05-12 happened: Anna Berg opened the bridge on Monday",
          "Anna Berg announced on Monday that the port had closed. | 2025-05-12 reported: Anna Berg announced on Monday that the port had closed",
          "Anna Berg will open the bridge on 3 June. | 2025-06-03 expected: Anna Berg will open the bridge on 3 June",
          "Anna Berg founded the museum in 1998. | 1998 happened: Anna Berg founded the museum in 1998",
          "Anna Berg left the party four years ago. | 2021~ happened: Anna Berg left the party four years ago",
          "Anna Berg visited Oslo last week. | 2025-W19 happened: Anna Berg visited Oslo last week",
          "Anna Berg has led the museum since March 2024. | 2024-03/.. happened: Anna Berg has led the museum since March 2024",
        })
    void has_a_date_as_precise_as_its_words(String sentence, String line) {
      assertThat(later(sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Anna Berg now lives in Oslo.",
          "Anna Berg waited for three years.",
          "The budget was small in 2019.",
          "If Anna Berg wins on Sunday, the port closes.",
          "Did Anna Berg open the bridge on Monday?",
          "\"I met him in 2010,\" said Anna Berg.",
        })
    void is_more_than_a_date(String sentence) {
      assertThat(later(sentence)).isEmpty();
    }

    @Test
    void is_not_made_of_a_heading() {
      assertThat(Newsroom.of(DAY, "Riot of 12 May\n\nAnna Berg lives in Oslo.\n").lines())
          .isEmpty();
    }

    @Test
    void is_stated_by_its_clause_alone() {
      assertThat(
              later(
                  "While the mayor slept, Anna Berg crossed the border on Monday, officials said."))
          .containsExactly("2025-05-12 happened: Anna Berg crossed the border on Monday");
    }

    @Test
    void keeps_whom_a_relative_clause_is_about() {
      assertThat(later("Anna Berg, who founded the museum in 1998, lives in Oslo."))
          .containsExactly("1998 happened: Anna Berg, who founded the museum in 1998");
    }

    @Test
    void may_be_named_by_a_noun_beside_its_date() {
      assertThat(later("The city mourns the victims of the explosion at the port of Oslo in 2011."))
          .containsExactly("2011 happened: the explosion at the port of Oslo in 2011");
    }

    /** As a second sentence, so that the rule for the lead has no say. */
    private List<String> later(String sentence) {
      return Newsroom.of(DAY, "It is a quiet town.\n\n" + sentence + "\n").lines();
    }
  }

  @Nested
  class ADateOfAnothersSentence {
    @Test
    void is_inherited_by_what_happens_while_a_dated_event_does() {
      assertThat(
              Newsroom.of(
                      DAY,
                      "The parade took place in Oslo on Monday.\n\nDuring the parade, Anna Berg"
                          + " launched a boat.\n")
                  .lines())
          .anyMatch(l -> l.startsWith("2025-05-12 happened") && l.contains("launched a boat"));
    }

    @Test
    void is_not_inherited_from_what_comes_later() {
      assertThat(
              Newsroom.of(
                      DAY,
                      "It is quiet.\n\nDuring the parade, Anna Berg launched a boat.\n\nThe parade took"
                          + " place in Oslo on Monday.\n")
                  .lines())
          .noneMatch(l -> l.contains("launched a boat"));
    }
  }

  @Nested
  class TheFirstSentence {
    @Test
    void was_reported_on_the_day_of_publication_if_it_has_no_date() {
      assertThat(Newsroom.of(DAY, "A court in Oslo has jailed Anna Berg.\n").lines())
          .containsExactly("2025-05-14 reported: A court in Oslo has jailed Anna Berg");
    }

    @Test
    void is_no_news_if_it_says_how_things_are() {
      assertThat(Newsroom.of(DAY, "Anna Berg is a judge in Oslo.\n").lines()).isEmpty();
    }
  }
}
