package news.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025",
        "2025-08",
        "2025-08-28",
        "2025-08-28T14:00:00Z",
        "2025-08-28T14:00:00+02:00",
        "2025-08-28T14:00-0500",
        "2024-02-29",
        "2025-W36",
        "2025-23",
        "194X",
        "19XX",
        "2025-XX",
        "2025-08-XX",
        "2021~",
        "2021-05?",
        "../1945",
        "2025-08-28/2025-09-03",
        "2025-08-28/..",
        "/1945",
        "-0044-03-15"
      })
  void reads_dates_of_any_precision(String value) {
    assertThat(Edtf.parse(value)).map(Edtf::value).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31 June",
        "2025-06-31",
        "2025-02-29",
        "2025-13",
        "2025-00",
        "2025-8-28",
        "20250828",
        "2025-W54",
        "2025-W00",
        "2025-08-28T25:61",
        "..",
        "../..",
        "/",
        "2025/2026/2027",
        "yesterday",
        "99999"
      })
  void refuses_what_is_no_date(String value) {
    assertThat(Edtf.parse(value)).isEmpty();
    assertThatThrownBy(() -> new Edtf(value)).hasMessageContaining("is not a date");
  }

  @Test
  void names_the_day_only_where_it_is_one_certain_day() {
    assertThat(new Edtf("2025-08-28T23:59:00-05:00").day()).contains(LocalDate.of(2025, 8, 28));
    assertThat(new Edtf("2025-08").day()).isEmpty();
    assertThat(new Edtf("2025-08-28~").day()).isEmpty();
    assertThat(new Edtf("2025-08-28/2025-09-03").day()).isEmpty();
  }

  @Test
  void names_the_month_of_a_month_or_day() {
    assertThat(new Edtf("2025-08").month()).contains(YearMonth.of(2025, 8));
    assertThat(new Edtf("2025-08-28").month()).contains(YearMonth.of(2025, 8));
    assertThat(new Edtf("2025-23").month()).as("a season").isEmpty();
    assertThat(new Edtf("2025-W36").month()).isEmpty();
  }

  @Property
  void every_day_there_is_can_be_written_and_read_back(@ForAll LocalDate day) {
    if (day.getYear() >= 0 && day.getYear() <= 9999) {
      assertThat(Edtf.of(day).day()).contains(day);
    }
  }

  @Property
  void no_text_is_too_strange_to_be_refused(@ForAll String text) {
    assertThat(Edtf.parse(text))
        .satisfiesAnyOf(
            e -> assertThat(e).isEmpty(),
            e -> assertThat(e.orElseThrow().value()).isEqualTo(text.strip()));
  }
}
