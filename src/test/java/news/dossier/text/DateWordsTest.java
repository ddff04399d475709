package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EDTF dates in words for readers and in HTML's form for machines. */
final class DateWordsTest {
  private final DateWords english = new DateWords(Locale.ENGLISH);

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
    assertThat(new DateWords(Locale.forLanguageTag(language)).longDate("2025-08-28"))
        .isEqualTo(words);
  }
}
