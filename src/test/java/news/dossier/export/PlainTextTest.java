package news.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainTextTest {
  private static final List<String> PIECES =
      List.of(
          "a", "~", "\u007f", "\u0085", "\u00a0", "\u0000", "\t", "\r\n", "é", "\ud83d", "\ude42",
          "🙂", "\ufffd", "\ufffe", "\uffff");

  @Property(tries = 2000)
  void keeps_every_character_that_xml_has_a_place_for(@ForAll("texts") String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().map(c -> isPlain(c) ? c : 0xFFFD).forEach(plain::appendCodePoint);

    assertThat(PlainText.of(text)).isEqualTo(plain.toString());
    assertThat(new String(PlainText.chars(text))).isEqualTo(plain.toString());
  }

  @Property
  void leaves_alone_what_is_plain(@ForAll("texts") String text) {
    String plain = PlainText.of(text);

    assertThat(PlainText.of(plain)).isSameAs(plain);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(20).map(pieces -> String.join("", pieces));
  }

  private static boolean isPlain(int c) {
    boolean isControl = Character.getType(c) == Character.CONTROL && "\t\r\n".indexOf(c) < 0;
    return !isControl && Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF;
  }
}
