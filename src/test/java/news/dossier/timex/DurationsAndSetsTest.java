package news.dossier.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.dossier.model.Timex;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time, what recurs, and times that nobody dates. */
class DurationsAndSetsTest {

  @Nested
  class A_duration {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "It lasted three years. | three years = P3Y",
          "It lasted nearly two decades. | nearly two decades = P20Y",
          "It lasted twenty-four hours. | twenty-four hours = PT24H",
          "It lasted two and a half years. | two and a half years = P2.5Y",
          "It lasted half an hour. | half an hour = PT30M",
          "It lasted several weeks. | several weeks = PXW",
          "It lasted a couple of days. | a couple of days = P2D",
          "It was their 70 -minute speech. | 70 -minute = PT70M",
          "It grew in the past six months. | the past six months = P6M",
          "It took two to three weeks. | two to three weeks = P2W",
          "It took months. | months = PXM"
        })
    void has_the_length_in_its_units(String text, String timex) {
      assertThat(Timexes.in(text)).containsExactly(timex);
    }

    @Test
    void since_an_event_is_no_date_and_the_event_is_no_time() {
      assertThat(Timexes.in("It is 80 years since the end of the Second World War."))
          .containsExactly("80 years = P80Y");
    }

    @Test
    void is_no_age() {
      assertThat(Timexes.in("The 12-year-old girl and the man, 45 years old, left.")).isEmpty();
    }

    @Test
    void is_no_fraction() {
      assertThat(Timexes.in("About a quarter of the voters and the second man left.")).isEmpty();
    }
  }

  @Nested
  class A_set {
    @Test
    void recurs_by_its_unit() {
      assertThat(
              Timexes.in("He calls every day, every other week, every 10 minutes, twice a month."))
          .containsExactly(
              "every day = P1D",
              "every other week = P2W",
              "every 10 minutes = PT10M",
              "twice a month = P1M");
    }

    @Test
    void recurs_by_its_name() {
      assertThat(Timexes.in("He calls on Mondays, every Friday, each July and every morning."))
          .containsExactly(
              "Mondays = XXXX-WXX-1",
              "every Friday = XXXX-WXX-5",
              "each July = XXXX-07",
              "every morning = XXXX-XX-XXTMO");
    }

    @Test
    void is_of_its_own_type() {
      assertThat(Timexes.read("It is checked daily and paid annually.", Optional.empty()))
          .extracting(Timex::type)
          .containsExactly(Timex.Type.SET, Timex.Type.SET);
    }
  }

  @Nested
  class A_time_of_day {
    @Test
    void joins_the_day_beside_it() {
      assertThat(
              Timexes.in("It began at 3 p.m. EST on Friday and ended Saturday at 8:30 a.m. sharp."))
          .containsExactly(
              "3 p.m. EST on Friday = 2025-08-22T15:00",
              "Saturday at 8:30 a.m. = 2025-08-23T08:30");
      assertThat(Timexes.in("It was shelled yesterday morning and late Tuesday night."))
          .containsExactly(
              "yesterday morning = 2025-08-27TMO", "late Tuesday night = 2025-08-26TNI");
    }

    @Test
    void without_one_is_of_the_day_of_publication() {
      assertThat(Timexes.in("They will meet at noon, at 1400 GMT and again tonight."))
          .containsExactly(
              "noon = 2025-08-28T12:00", "1400 GMT = 2025-08-28T14:00", "tonight = 2025-08-28TNI");
    }

    @Test
    void last_night_was_yesterday() {
      assertThat(Timexes.in("Last night it rained.")).containsExactly("Last night = 2025-08-27TNI");
    }

    @Test
    void that_no_clock_shows_is_none() {
      assertThat(Timexes.in("The score was 99:99 after 25 p.m. and 0 a.m. in play.")).isEmpty();
    }
  }

  @Nested
  class A_vague_reference {
    @Test
    void is_past_present_or_future() {
      assertThat(
              Timexes.in("Recently it was quiet, now it is not, and nobody knows the near future."))
          .containsExactly(
              "Recently = PAST_REF", "now = PRESENT_REF", "the near future = FUTURE_REF");
    }

    @Test
    void is_the_same_whenever_it_was_said() {
      assertThat(Timexes.in("In recent months and in the coming weeks.", Optional.empty()))
          .containsExactly("recent months = PAST_REF", "the coming weeks = FUTURE_REF");
    }
  }
}
