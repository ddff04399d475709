package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import news.dossier.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is found however it is printed, and nothing else is. */
class FoldedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Ünal-Łuk spoke.",
        "ZOE UNAL LUK SPOKE",
        "people/zoe-unal-luk.html",
        "#ZoeUnalLuk",
        "Zoë\nÜnal - Łuk",
        "Zo\u00ADë Ün\u200Bal-Łuk",
        "Zoe\u0308 Unal Luk’s house"
      })
  void finds_a_name_in_any_dress(String text) {
    assertThat(FoldedText.of(text).contains("Zoë Ünal-Łuk")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Annabel Examples, Ann Example",
    "Ann of Example, Ann Example",
    "Ann. She is an example of it, Ann She example",
    "'Ann ......... Example', Ann Example",
    "'', Ann",
    "Ann, ''",
    "Ann, !?"
  })
  void finds_no_other(String text, String name) {
    assertThat(FoldedText.of(text == null ? "" : text).contains(name == null ? "" : name))
        .isFalse();
  }

  @Test
  void finds_a_name_in_a_script_without_spaces() {
    assertThat(FoldedText.of("昨天王小明在北京说").find("王小明")).containsExactly(new Span(2, 5));
  }

  @Test
  void tells_every_place() {
    assertThat(FoldedText.of("Ann, ann and ANN").find("Ann"))
        .containsExactly(new Span(0, 3), new Span(5, 8), new Span(13, 16));
  }

  @Property
  void never_fails_and_stays_within_the_text(@ForAll String text, @ForAll String name) {
    assertThat(FoldedText.of(text).find(name))
        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
  }
}
