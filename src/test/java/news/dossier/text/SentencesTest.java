package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void keeps_a_short_text_whole() {
    assertThat(Sentences.beginning("It rained.  All day. ", 100)).isEqualTo("It rained. All day.");
  }

  @Test
  void ends_at_the_last_sentence_that_fits() {
    assertThat(Sentences.beginning("It rained all day. Then the sun came out.", 25))
        .isEqualTo("It rained all day.");
  }

  @Test
  void cuts_a_long_first_sentence_between_words() {
    assertThat(Sentences.beginning("It rained and rained and rained and rained", 20))
        .isEqualTo("It rained and rained…");
  }

  @Test
  void cuts_a_text_without_spaces_but_never_through_a_character() {
    assertThat(Sentences.beginning("😀😀😀😀", 3)).isEqualTo("😀…");
  }

  @Property
  void is_never_longer_than_asked_for(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 50) int max) {
    assertThat(Sentences.beginning(text, max).length()).isLessThanOrEqualTo(max + 1);
  }
}
