package news.dossier.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import news.dossier.model.Change;
import org.junit.jupiter.api.Test;

class SentenceDiffTest {
  private static final int WHOLE = Integer.MAX_VALUE;

  private static List<String> diff(List<String> before, List<String> after, int known) {
    return SentenceDiff.of(before, after, known).stream()
        .map(c -> c.before().orElse("-") + " > " + c.after().orElse("-"))
        .toList();
  }

  @Test
  void pairs_sentences_that_share_most_of_their_words() {
    assertThat(
            diff(
                List.of("One.", "The ferry left at nine.", "It rained.", "Two."),
                List.of("One.", "A whistle blew.", "The ferry left at ten.", "Two."),
                WHOLE))
        .containsExactly(
            "- > A whistle blew.",
            "The ferry left at nine. > The ferry left at ten.",
            "It rained. > -");
  }

  @Test
  void sees_no_difference_in_white_space_invisible_characters_and_the_encoding_of_accents() {
    assertThat(
            diff(
                List.of("Caf\u00e9 at the\u00a0quay."),
                List.of("Cafe\u0301 at\u200b  the quay."),
                WHOLE))
        .isEmpty();
  }

  @Test
  void calls_nothing_new_that_may_only_not_have_been_shown() {
    List<String> shown = List.of("Beginning one.", "Beginning two.", "Cited.");
    List<String> now =
        List.of("Beginning one.", "Inserted here.", "Beginning two.", "Unshown.", "Cited.", "End.");

    assertThat(diff(shown, now, 2)).containsExactly("- > Inserted here.");
  }

  @Test
  void is_bounded_for_texts_of_which_everything_changed() {
    List<String> before = IntStream.range(0, 5000).mapToObj(i -> "Before " + i + ".").toList();
    List<String> after = IntStream.range(0, 5000).mapToObj(i -> "After " + i + ".").toList();

    assertThat(SentenceDiff.of(before, after, WHOLE)).hasSize(10_000);
  }

  @Property(tries = 300)
  void of_a_whole_text_leads_from_one_to_the_other(
      @ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> before,
      @ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> after) {
    List<String> old = before.stream().map(i -> "Sentence " + "abcdefg".charAt(i)).toList();
    List<String> now = after.stream().map(i -> "Sentence " + "abcdefg".charAt(i)).toList();

    List<String> made = new ArrayList<>(old);
    List<Change> changes = SentenceDiff.of(old, now, WHOLE);
    changes.stream().map(Change::before).flatMap(Optional::stream).forEach(made::remove);
    changes.stream().map(Change::after).flatMap(Optional::stream).forEach(made::add);

    assertThat(made).containsExactlyInAnyOrderElementsOf(now);
    assertThat(SentenceDiff.of(now, now, WHOLE)).isEmpty();
  }
}
