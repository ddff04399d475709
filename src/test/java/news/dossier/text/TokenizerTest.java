package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dossier.model.Token;
import news.dossier.model.Tokenized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  private static final Tokenizer TOKENIZER = new Tokenizer();

  @Test
  void every_token_is_the_text_at_its_place() {
    Tokenized read =
        TOKENIZER.tokenize("“We’ll do it,” said Kim.\n\nIt isn't over - 70 -minute talks.");
    assertThat(read.sentences()).hasSize(2);
    assertExact(read);
  }

  @Test
  void a_headline_without_a_full_stop_is_a_sentence_of_its_own() {
    Tokenized read =
        TOKENIZER.tokenize("Trump targets Xi\n\nWhile the parade took place, he wrote.");
    assertThat(read.sentences())
        .extracting(s -> s.span().in(read.text()))
        .containsExactly("Trump targets Xi", "While the parade took place, he wrote.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0001 a\u0007b",
        "1234567890",
        "😀😀 🇩🇪",
        "\ud800 x",
        "مرحبا بالعالم"
      })
  void strange_text_is_read_as_far_as_it_goes(String text) {
    assertExact(TOKENIZER.tokenize(text));
  }

  @Test
  void text_without_an_end_is_bounded() {
    Tokenized read = TOKENIZER.tokenize("word ".repeat(20_000));
    assertThat(read.sentences())
        .allSatisfy(s -> assertThat(s.tokens().size()).isLessThanOrEqualTo(Tokenizer.MAX_SENTENCE));
    assertThat(TOKENIZER.tokenize("x".repeat(1_000_000)).sentences()).isEmpty();
  }

  private static void assertExact(Tokenized read) {
    List<Token> tokens = read.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    assertThat(tokens).allSatisfy(t -> assertThat(t.span().in(read.text())).isEqualTo(t.text()));
  }
}
