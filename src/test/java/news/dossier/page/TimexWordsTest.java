package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import news.dossier.model.Span;
import news.dossier.model.Timex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser is told of a time expression is a value that HTML knows. */
class TimexWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2025-09-03, 2025-09-03",
    "2025-09, 2025-09",
    "2025-W36, 2025-W36",
    "2025-09-03T23:59, 2025-09-03T23:59",
    "2025-09-03T24:00,",
    "2025-02-30,",
    "2025-13,",
    "P4Y,",
    "0999,"
  })
  void tells_the_date_or_nothing(String value, String datetime) {
    Timex timex = new Timex(new Span(0, 1), "x", Timex.Type.DATE, value, "a rule");

    assertThat(TimexWords.datetime(timex).orElse(null)).isEqualTo(datetime);
  }
}
