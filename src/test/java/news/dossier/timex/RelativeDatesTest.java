package news.dossier.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What refers to publication or to a date named before; published on Thursday, 28 August 2025. */
class RelativeDatesTest {

  @Nested
  class A_weekday {
    @Test
    void in_the_past_tense_is_the_last_one_and_may_be_the_day_of_publication() {
      assertThat(Timexes.in("The minister arrived on Monday."))
          .containsExactly("Monday = 2025-08-25");
      assertThat(Timexes.in("The minister said Thursday that he was ill."))
          .containsExactly("Thursday = 2025-08-28");
    }

    @Test
    void in_the_future_tense_is_the_next_one() {
      assertThat(Timexes.in("The minister will arrive on Monday."))
          .containsExactly("Monday = 2025-09-01");
      assertThat(Timexes.in("The talks are scheduled for Tuesday."))
          .containsExactly("Tuesday = 2025-09-02");
    }

    @Test
    void follows_the_verb_that_governs_it() {
      assertThat(Timexes.in("She came on Sunday and will leave on Saturday."))
          .containsExactly("Sunday = 2025-08-24", "Saturday = 2025-08-30");
    }

    @Test
    void may_say_itself_which_one_it_is() {
      assertThat(Timexes.in("Last Friday, next Monday and Tuesday of next week."))
          .containsExactly(
              "Last Friday = 2025-08-22",
              "next Monday = 2025-09-01",
              "Tuesday of next week = 2025-09-02");
    }
  }

  @Nested
  class A_calendar_unit {
    @Test
    void is_counted_from_publication() {
      assertThat(Timexes.in("Last year, this month, next week, yesterday and tomorrow."))
          .containsExactly(
              "Last year = 2024",
              "this month = 2025-08",
              "next week = 2025-W36",
              "yesterday = 2025-08-27",
              "tomorrow = 2025-08-29");
    }

    @Test
    void some_time_ago_is_as_exact_as_its_unit() {
      assertThat(Timexes.in("Four years ago, two months ago, three weeks ago and 10 days ago."))
          .containsExactly(
              "Four years ago = 2021",
              "two months ago = 2025-06",
              "three weeks ago = 2025-W32",
              "10 days ago = 2025-08-18");
    }

    @Test
    void over_the_weekend_is_the_one_that_is_over() {
      assertThat(Timexes.in("They met over the weekend."))
          .containsExactly("the weekend = 2025-W34-WE");
    }

    @Test
    void beyond_the_calendar_stays_open() {
      assertThat(Timexes.in("It happened 9999 centuries ago."))
          .containsExactly("9999 centuries ago = XXXX");
    }
  }

  @Nested
  class A_back_reference {
    @Test
    void counts_from_the_date_that_the_text_is_at() {
      assertThat(
              Timexes.in(
                  "She came on July 4. Two days later she left, and the same day it rained."))
          .containsExactly(
              "July 4 = 2025-07-04", "Two days later = 2025-07-06", "the same day = 2025-07-06");
      assertThat(Timexes.in("He fled in 1991. A year later he was back. That year he wrote."))
          .containsExactly("1991 = 1991", "A year later = 1992", "That year = 1992");
    }

    @Test
    void to_a_day_of_a_year_is_no_more_exact_than_the_text() {
      assertThat(Timexes.in("He fled in 1991, and the same day she wrote."))
          .containsExactly("1991 = 1991", "the same day = 1991-XX-XX");
    }

    @Test
    void a_year_earlier_is_as_long_as_what_it_is_compared_with() {
      assertThat(
              Timexes.in(
                  "In the second quarter it earned $3 million, up from $2 million a year earlier."))
          .containsExactly("the second quarter = 2025-Q2", "a year earlier = 2024-Q2");
      assertThat(Timexes.in("It earned $3 million, up from $2 million a year earlier."))
          .containsExactly("a year earlier = 2024");
    }

    @Test
    void is_a_length_where_it_counts_from_an_event() {
      assertThat(Timexes.in("Three years after the crisis they voted."))
          .containsExactly("Three years = P3Y");
    }
  }

  @Nested
  class Without_a_day_of_publication {
    @Test
    void what_depends_on_it_stays_open() {
      assertThat(
              Timexes.in(
                  "Yesterday, next week, last year, on Monday, on September 3, in October and at"
                      + " the end of the fourth quarter they met.",
                  Optional.empty()))
          .containsExactly(
              "Yesterday = XXXX-XX-XX",
              "next week = XXXX-WXX",
              "last year = XXXX",
              "Monday = XXXX-WXX-1",
              "September 3 = XXXX-09-03",
              "October = XXXX-10",
              "the end of the fourth quarter = XXXX-Q4");
    }

    @Test
    void what_does_not_is_read_all_the_same() {
      assertThat(
              Timexes.in(
                  "In 1991 she lived there for three years; now she is back.", Optional.empty()))
          .containsExactly("1991 = 1991", "three years = P3Y", "now = PRESENT_REF");
    }
  }
}
