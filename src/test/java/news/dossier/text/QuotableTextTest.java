package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import news.dossier.model.Span;
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
  void that_are_copied_as_they_are_are_found_where_they_stand(
      @ForAll @StringLength(min = 1, max = 60) String text,
      @ForAll @IntRange(max = 59) int start,
      @ForAll @IntRange(min = 1, max = 60) int length) {
    int from = Math.min(start, text.length() - 1);
    Span span = new Span(from, Math.min(text.length(), from + length));
    String words = " " + span.in(text) + " ";

    assertThat(QuotableText.of(" " + text + " ").find(words))
        .allMatch(found -> found.length() <= text.length() + 2);
  }
}
