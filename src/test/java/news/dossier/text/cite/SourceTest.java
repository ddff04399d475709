package news.dossier.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourceTest {
  private static final List<String> PIECES =
      List.of(
          "a", "é", " ", "  ", "\t", "\r\n", "\u0000", "\u007f", "\u0085", "\u00a0", "\u2003",
          "\u2027", "\u2028", "\u2029", "\u202f", "’", "\ud83d", "🙂", "\ufffd", "\ufffe",
          "\uffff");

  @Property(tries = 2000)
  void has_texts_of_one_line_with_single_blanks(@ForAll("texts") String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(c -> isLeftOut(c) ? ' ' : c)
        .filter(c -> c != ' ' || line.isEmpty() || line.charAt(line.length() - 1) != ' ')
        .forEachOrdered(line::appendCodePoint);

    assertThat(Source.line(text)).isEqualTo(line.toString().strip());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(20).map(pieces -> String.join("", pieces));
  }

  private static boolean isLeftOut(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
