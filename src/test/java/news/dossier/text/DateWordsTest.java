package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EDTF dates in words for readers and in HTML's form for machines. */
final class DateWordsTest {
  private final DateWords english = ShippedWords.english().dates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-08-28           | 28 August 2025",
        "2025-08              | August 2025",
        "2025                 | 2025",
        "2025-W36             | the week of 1 September 2025",
        "2025-21              | spring 2025",
        "194X                 | the 1940s",
        "19XX                 | 1900 to 1999",
        "2025-XX              | 2025",
        "2025-08-XX           | August 2025",
        "1944?                | possibly 1944",
        "1944-06~             | about June 1944",
        "1944%                | possibly about 1944",
        "2025-08-28T14:05:10Z | 28 August 2025, 14:05 UTC",
        "2025-08-28T14:05+02:00 | 28 August 2025, 14:05 UTC+02:00",
        "2025-08-28/2025-09   | 28 August 2025 to September 2025",
        "2025-08/..           | since August 2025",
        "../2025              | until 2025",
        "/2025                | an unknown date to 2025",
        "-0043                | 44 BCE",
        "''                   | ''",
        "soon                 | soon",
      })
  void a_reader_sees(String edtf, String words) {
    assertThat(english.longDate(edtf)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-09-03           | 3. September 2025",
        "2025-03              | März 2025",
        "2025-W36             | Woche vom 1. September 2025",
        "2025-21              | Frühling 2025",
        "194X                 | 1940er-Jahre",
        "1944-06~             | etwa Juni 1944",
        "2025-08-28T14:05:10Z | 28. August 2025, 14:05 UTC",
        "2025-08-28/2025-09   | 28. August 2025 bis September 2025",
        "2025-08/..           | seit August 2025",
        "-0043                | 44 v. Chr.",
      })
  void a_german_reader_sees(String edtf, String words) {
    assertThat(ShippedWords.in("de").dates().longDate(edtf)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2011-03-04 | 2011-03-19 | 4–19 March 2011",
        "en | 2025-08-28 | 2025-09-03 | 28 August – 3 September 2025",
        "en | 2025-12-28 | 2026-01-03 | 28 December 2025 – 3 January 2026",
        "de | 2011-03-04 | 2011-03-19 | 4.–19. März 2011",
        "de | 2025-08-28 | 2025-09-03 | 28. August – 3. September 2025",
      })
  void a_stretch_of_days_says_no_more_than_it_must(
      String language, LocalDate first, LocalDate last, String words) {
    assertThat(ShippedWords.in(language).dates().days(first, last)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de, Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
  })
  void months_are_short_below_a_bar(String language, String months) {
    DateWords dates = ShippedWords.in(language).dates();

    assertThat(
            Stream.of(Month.values())
                .map(month -> dates.shortMonth(YearMonth.of(2025, month)))
                .collect(Collectors.joining(" ")))
        .isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-08-28                   | 2025-08-28",
        "2025-08                      | 2025-08",
        "2025                         | 2025",
        "2025-W36                     | 2025-W36",
        "2026-W53                     | 2026-W53",
        "2025-W53                     | ''",
        "2025-08-28T14:05Z            | 2025-08-28T14:05Z",
        "2025-08-28T14:05:10.123456Z  | 2025-08-28T14:05:10.123Z",
        "2025-08-28T14:05:10+02       | 2025-08-28T14:05:10+02:00",
        "2025-08-28T24:00Z            | 2025-08-28",
        "2025-21                      | ''",
        "194X                         | ''",
        "1944?                        | ''",
        "2025-08-28/2025-09           | ''",
        "soon                         | ''",
      })
  void a_machine_sees(String edtf, String html) {
    assertThat(DateWords.isoDate(edtf)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource({
    "de, 28 August 2025",
    "fr, 28 août 2025",
    "pl, 28 sierpnia 2025",
    "xx, 28 August 2025",
    "zh-Hant, 28 8月 2025"
  })
  void months_are_named_in_the_sites_language(String language, String words) {
    Words of = new Words(Locale.forLanguageTag(language), ShippedWords.messages("en"));

    assertThat(of.dates().longDate("2025-08-28")).isEqualTo(words);
  }
}
