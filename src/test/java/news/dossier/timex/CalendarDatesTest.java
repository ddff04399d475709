package news.dossier.timex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, months, years and what is longer, in an article of Thursday, 28 August 2025. */
class CalendarDatesTest {

  @Nested
  class A_day {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The bridge opened on 3 September 1945. | 3 September 1945 = 1945-09-03",
          "The bridge opened on Sept. 3, 1945. | Sept. 3, 1945 = 1945-09-03",
          "The bridge opened on 2024-02-29. | 2024-02-29 = 2024-02-29",
          "The bridge opened on the fifteenth of May 2001. | the fifteenth of May 2001 = 2001-05-15",
          "The bridge opened on 31.12.2024. | 31.12.2024 = 2024-12-31",
          "The bridge opened on Friday, 22 August 2025. | Friday, 22 August 2025 = 2025-08-22"
        })
    void is_read_in_every_common_way_of_writing(String text, String timex) {
      assertThat(Timexes.in(text)).containsExactly(timex);
    }

    @Test
    void written_with_slashes_puts_the_month_first_unless_that_is_no_date() {
      assertThat(Timexes.in("It began on 9/3/25 and ended on 25/12/24."))
          .containsExactly("9/3/25 = 2025-09-03", "25/12/24 = 2024-12-25");
    }

    @Test
    void without_a_year_is_the_one_that_the_tense_asks_for() {
      assertThat(Timexes.in("They met on December 20."))
          .containsExactly("December 20 = 2024-12-20");
      assertThat(Timexes.in("They will meet on November 3."))
          .containsExactly("November 3 = 2025-11-03");
    }

    @Test
    void is_read_from_machine_translated_prose() {
      assertThat(Timexes.in("They met on Sept 3rd in the city."))
          .containsExactly("Sept 3rd = 2025-09-03");
    }

    @Test
    void at_each_end_of_a_range_is_one_of_its_own() {
      assertThat(Timexes.in("The fair will last from 3 to 5 October."))
          .containsExactly("3 = 2025-10-03", "5 October = 2025-10-05");
      assertThat(Timexes.in("The fair takes place on May 3-5, 2026."))
          .containsExactly("May 3 = 2026-05-03", "5, 2026 = 2026-05-05");
    }

    @Test
    void that_the_calendar_does_not_have_is_never_made_up() {
      assertThat(Timexes.in("He was born on February 30, 1990."))
          .noneMatch(timex -> timex.contains("-30"));
      assertThat(Timexes.in("In November 2024 he left on the 31st."))
          .containsExactly("November 2024 = 2024-11", "the 31st = XXXX-XX-31");
    }

    @Test
    void may_go_by_a_name() {
      assertThat(Timexes.in("She died on Christmas Eve, he on New Year's Day 2020."))
          .containsExactly("Christmas Eve = 2024-12-24", "New Year's Day 2020 = 2020-01-01");
      assertThat(Timexes.in("They will come at Easter, or on Thanksgiving."))
          .containsExactly("Easter = 2026-04-05", "Thanksgiving = 2025-11-27");
    }
  }

  @Nested
  class A_month {
    @Test
    void is_the_one_that_the_tense_asks_for() {
      assertThat(Timexes.in("Prices rose in August, and before that in November."))
          .containsExactly("August = 2025-08", "November = 2024-11");
      assertThat(Timexes.in("Prices will rise in March.")).containsExactly("March = 2026-03");
    }

    @Test
    void takes_the_year_beside_it() {
      assertThat(Timexes.in("It grew from January to March 2024, and again in June last year."))
          .containsExactly("January = 2024-01", "March 2024 = 2024-03", "June last year = 2024-06");
    }

    @Test
    void called_last_or_next_is_seen_from_the_day_of_publication() {
      assertThat(Timexes.in("He resigned last June and returns next March."))
          .containsExactly("last June = 2025-06", "next March = 2026-03");
    }

    @Test
    void is_told_from_people_and_from_verbs() {
      assertThat(Timexes.in("Theresa May may march with August Wilson and April Jones.")).isEmpty();
    }
  }

  @Nested
  class A_year {
    @Test
    void is_read_alone_and_at_each_end_of_a_range() {
      assertThat(Timexes.in("The war of 1992-95 was over; in 2010 they met."))
          .containsExactly("1992 = 1992", "95 = 1995", "2010 = 2010");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "More than 2000 people came.",
          "It cost $1990 a piece.",
          "They took flight 1549 and stayed in room 2012.",
          "He has 1,999 books and 99999 coins."
        })
    void is_told_from_amounts_and_numbers_of_things(String text) {
      assertThat(Timexes.in(text)).isEmpty();
    }

    @Test
    void before_christ_and_soon_after_is_read_too() {
      assertThat(Timexes.in("In 44 BC he died; in AD 79 the mountain woke."))
          .containsExactly("44 BC = BC0044", "AD 79 = 0079");
    }
  }

  @Nested
  class What_is_longer_or_shorter_than_a_year {
    @Test
    void decades_and_centuries() {
      assertThat(Timexes.in("In the 1990s, in the '80s, in the seventies, in the 20th century."))
          .containsExactly(
              "the 1990s = 199", "the '80s = 198", "the seventies = 197", "the 20th century = 19");
    }

    @Test
    void quarters_halves_and_fiscal_years() {
      assertThat(Timexes.in("Sales fell in the first half of 2024 and in fiscal 2023."))
          .containsExactly("the first half of 2024 = 2024-H1", "fiscal 2023 = 2023");
      assertThat(Timexes.in("The second quarter was weak, the company said."))
          .containsExactly("The second quarter = 2025-Q2");
      assertThat(Timexes.in("Growth will return in the fourth quarter."))
          .containsExactly("the fourth quarter = 2025-Q4");
    }

    @Test
    void seasons() {
      assertThat(Timexes.in("Since the winter of 1944 and since last autumn, but not this summer."))
          .containsExactly(
              "the winter of 1944 = 1944-WI", "last autumn = 2024-FA", "this summer = 2025-SU");
    }

    @Test
    void but_not_the_fall_of_a_city_nor_a_spring_in_the_desert() {
      assertThat(Timexes.in("The fall of the city dried up the spring near the road.")).isEmpty();
    }
  }

  @Test
  void words_that_narrow_a_date_belong_to_it() {
    assertThat(Timexes.in("They left in late 2011, in mid-March or at the end of this month."))
        .containsExactly(
            "late 2011 = 2011", "mid-March = 2025-03", "the end of this month = 2025-08");
  }
}
