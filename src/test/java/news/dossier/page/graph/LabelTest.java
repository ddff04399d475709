package news.dossier.page.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A name beside its node. */
class LabelTest {

  @Example
  void a_short_name_is_one_line() {
    assertThat(Label.of("Ann Weir", 104, 3).lines()).containsExactly("Ann Weir");
  }

  @Example
  void a_long_name_breaks_between_words_and_behind_a_hyphen() {
    assertThat(Label.of("Natalia Plaksienko-Butyrskaya", 104, 3).lines())
        .containsExactly("Natalia", "Plaksienko-", "Butyrskaya");
  }

  @Example
  void what_does_not_fit_is_cut_and_says_so() {
    assertThat(Label.of("Committee for the Quayside and its Surroundings", 104, 2).lines())
        .hasSize(2)
        .last()
        .asString()
        .endsWith("…");
    assertThat(Label.of("A".repeat(1000), 104, 3).lines()).singleElement().asString().endsWith("…");
  }

  @Property
  void is_never_wider_or_longer_than_it_may_be(
      @ForAll String name, @ForAll @IntRange(min = 40, max = 200) int measure) {
    Label label = Label.of(name, measure, 3);

    assertThat(label.width()).isLessThanOrEqualTo(measure);
    assertThat(label.lines()).hasSizeBetween(1, 3);
  }

  @Property
  void a_cut_never_parts_a_character_in_two(@ForAll @IntRange(max = 20) int letters) {
    assertThat(Label.of("x".repeat(letters) + "😀".repeat(40), 104, 3).lines())
        .allSatisfy(line -> assertThat(line).doesNotContain("\uD83D…"));
  }
}
