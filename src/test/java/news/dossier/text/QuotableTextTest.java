package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found where they stand, however they were copied. */
class QuotableTextTest {
  private static final String TEXT = "“We’ll go – now,” said Ann.\n\nAnn did not go.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We’ll go – now,” said Ann.",
        "\"We'll go - now,\" said Ann.",
        "  We'll  go —\tnow ",
        "said Ann.\nAnn did"
      })
  void are_found(String words) {
    assertThat(QuotableText.of(TEXT).find(words)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "said An", "id Ann", "Said Ann", "We go", ".*", "(", "\\E"})
  void are_not_found(String words) {
    assertThat(QuotableText.of(TEXT).find(words)).isEmpty();
  }

  @Test
  void are_found_at_each_place() {
    assertThat(QuotableText.of(TEXT).find("Ann"))
        .extracting(span -> span.in(TEXT))
        .isEqualTo(List.of("Ann", "Ann"));
  }

  @Property
  void copied_as_they_are_are_found_where_they_stand(
      @ForAll List<@AlphaChars @StringLength(min = 1, max = 8) String> words,
      @ForAll @IntRange(max = 20) int first,
      @ForAll @IntRange(min = 1, max = 20) int number) {
    String text = String.join("  ", words);
    List<String> some = words.stream().skip(first).limit(number).toList();

    assertThat(some.isEmpty() || !QuotableText.of(text).find(String.join(" ", some)).isEmpty())
        .isTrue();
    assertThat(QuotableText.of(text).find(String.join(" ", some)))
        .allMatch(span -> span.in(text).equals(String.join("  ", some)));
  }
}
