package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
  private static Utf8Writer written(List<String> pieces) {
    Utf8Writer out = new Utf8Writer(1);
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      if (i % 2 == 0) {
        out.write(piece);
      } else {
        out.write(piece.toCharArray(), 0, piece.length());
      }
    }
    return out;
  }

  @Property
  void encodes_as_the_whole_text_would_be(@ForAll @Size(max = 6) List<String> pieces) {
    String text = String.join("", pieces);
    Utf8Writer out = written(pieces);

    assertThat(out.isBlank()).isEqualTo(text.isBlank());
    assertThat(out.toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void puts_a_character_together_that_came_in_halves() {
    String face = "😀";
    Utf8Writer out = written(List.of(face.substring(0, 1), face.substring(1), "!"));

    assertThat(new String(out.toBytes(), StandardCharsets.UTF_8)).isEqualTo("😀!");
  }

  @Test
  void writes_a_question_mark_for_half_a_character() {
    Utf8Writer out = written(List.of("a", "😀".substring(0, 1)));

    assertThat(out.isBlank()).isFalse();
    assertThat(new String(out.toBytes(), StandardCharsets.UTF_8)).isEqualTo("a?");
  }

  @Test
  void is_blank_while_it_holds_white_space_alone() {
    assertThat(written(List.of("\n", " \t")).isBlank()).isTrue();
    assertThat(written(List.of("\n", "a")).isBlank()).isFalse();
  }
}
