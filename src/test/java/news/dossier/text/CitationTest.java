package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
  private static final Words ENGLISH = ShippedWords.english();
  private static final String PAGE = "https://dossier.example/articles/ferry.html#s3";

  private static String cited(Citation citation) {
    return citation.before(ENGLISH) + PAGE + citation.behind(ENGLISH);
  }

  @Test
  void tells_all_that_is_needed_to_find_the_words_again() {
    assertThat(
            cited(
                new Citation(
                    "We will help.",
                    "Ann Weir (inferred)",
                    "Ferry sails",
                    "The Quay",
                    "28 August 2025",
                    "https://quay.example/ferry")))
        .isEqualTo(
            "“We will help.” Ann Weir (inferred), in “Ferry sails”, The Quay, 28 August 2025. "
                + PAGE
                + " Original: https://quay.example/ferry");
  }

  @Test
  void leaves_out_what_nobody_knows() {
    assertThat(cited(new Citation("It rained.", "", "Rain", "", "date unknown", "")))
        .isEqualTo("“It rained.” In “Rain”, date unknown. " + PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“We will help,”", "\"We will help,\"", "« We will help, »", "We will help,"})
  void words_have_one_pair_of_quotation_marks(String words) {
    assertThat(new Citation(words, "", "A", "", "2025", "").before(ENGLISH))
        .startsWith("“We will help,” In");
  }

  @Test
  void quotation_marks_within_the_words_stay() {
    assertThat(new Citation("“Yes,” he said. “No.”", "", "A", "", "2025", "").before(ENGLISH))
        .startsWith("““Yes,” he said. “No.”” In");
  }

  @Test
  void speaks_the_language_of_the_site() {
    Citation citation =
        new Citation(
            "Yes.", "Ann Weir", "Fähre", "Die Mole", "28. August 2025", "https://a.example/");
    Words german = ShippedWords.in("de");

    assertThat(citation.before(german) + PAGE + citation.behind(german))
        .isEqualTo(
            "„Yes.“ Ann Weir, in: „Fähre“, Die Mole, 28. August 2025. "
                + PAGE
                + " Original: https://a.example/");
  }
}
