package news.dossier.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Names in ASCII are folded in another way than the rest, to the same words. */
class FoldTest {
  @Test
  void leaves_out_what_print_changes() {
    assertThat(Fold.words("Ms. O'Hara-Smith's")).containsExactly("ms", "ohara-smith");
    assertThat(Fold.words("J.F. Roe -- Jr.")).containsExactly("j", "f", "roe", "jr");
    assertThat(Fold.wordsOfThing("the U.S. Navy")).containsExactly("the", "us", "navy");
    assertThat(Fold.words("Zoë Ødegård")).containsExactly("zoe", "odegard");
    assertThat(Fold.words(" . ")).isEmpty();
  }

  @Property
  void a_name_has_the_same_words_whatever_stands_beside_it(@ForAll("plain") String name) {
    assertThat(Fold.words(name + " né")).isEqualTo(and(Fold.words(name), "ne"));
    assertThat(Fold.wordsOfThing(name + " né")).isEqualTo(and(Fold.wordsOfThing(name), "ne"));
  }

  @Provide
  Arbitrary<String> plain() {
    Arbitrary<Character> telling = Arbitraries.chars().with("abJFsS09.-'` \t\n(");
    return Arbitraries.oneOf(telling, Arbitraries.chars().ascii())
        .list()
        .ofMaxSize(16)
        .map(FoldTest::joined);
  }

  private static String joined(List<Character> characters) {
    StringBuilder joined = new StringBuilder();
    characters.forEach(joined::append);
    return joined.toString();
  }

  private static List<String> and(List<String> words, String last) {
    List<String> all = new ArrayList<>(words);
    all.add(last);
    return all;
  }
}
