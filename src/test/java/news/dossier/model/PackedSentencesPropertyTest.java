package news.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Packing loses nothing. */
class PackedSentencesPropertyTest {
  /** A token to be, with the gap before it. */
  record Piece(int gap, String word, String tag, String lemma) {}

  @Property
  void what_was_packed_comes_out_again(@ForAll("articles") Tokenized article) {
    assertThat(PackedText.of(article).unpacked()).isEqualTo(article);
  }

  @Property
  void stored_it_is_the_same(@ForAll("articles") Tokenized article) {
    PackedSentences packed = PackedSentences.of(article);
    assertThat(PackedSentences.ofBytes(packed.bytes())).isEqualTo(packed);
  }

  @Property
  void the_places_of_sentences_need_no_tokens(@ForAll("articles") Tokenized article) {
    assertThat(PackedSentences.of(article).spans())
        .isEqualTo(article.sentences().stream().map(Sentence::span).toList());
  }

  @Example
  void an_English_sentence_takes_six_bytes_a_token() {
    List<Piece> words = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      words.add(new Piece(1, "The", "DT", "the"));
      words.add(new Piece(1, "delegates", "NNS", "delegate"));
      words.add(new Piece(1, "voted", "VBD", "vote"));
      words.add(new Piece(0, ".", ".", "."));
    }
    assertThat(PackedSentences.of(article(List.of(words))).bytes())
        .hasSizeLessThan(6 * words.size());
  }

  @Example
  void a_token_that_is_not_the_text_at_its_place_is_refused() {
    Token wrong = new Token(new Span(0, 3), "Roe", "NNP", "Roe");
    Tokenized article = new Tokenized("Doe", List.of(), List.of(new Sentence(0, List.of(wrong))));
    assertThatThrownBy(() -> PackedSentences.of(article))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Roe");
  }

  @Provide
  Arbitrary<Tokenized> articles() {
    Arbitrary<String> words =
        Arbitraries.of("Vote", "VOTES", "é", "😀", "'s", "x".repeat(200), "İstanbul", "投票", "ǅ");
    Arbitrary<String> tags = Arbitraries.of("NN", "NNP", "VBD", "''", "-LRB-");
    Arbitrary<Integer> gaps = Arbitraries.of(0, 1, 2, 500);
    Arbitrary<Piece> pieces =
        Combinators.combine(gaps, words, tags, Arbitraries.oneOf(words, Arbitraries.just("vote")))
            .as(Piece::new);
    return pieces.list().ofMinSize(1).ofMaxSize(300).list().ofMaxSize(4).map(this::article);
  }

  /** Each sentence is a block. */
  private Tokenized article(List<List<Piece>> blocks) {
    List<Block> texts = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int offset = 0;
    for (List<Piece> pieces : blocks) {
      StringBuilder text = new StringBuilder("–");
      List<Token> tokens = new ArrayList<>();
      for (Piece piece : pieces) {
        text.append(" ".repeat(piece.gap()));
        int start = offset + text.length();
        Span span = new Span(start, start + piece.word().length());
        text.append(piece.word());
        tokens.add(new Token(span, piece.word(), piece.tag(), piece.lemma()));
      }
      sentences.add(new Sentence(texts.size(), tokens));
      texts.add(Block.paragraph(text.toString()));
      offset += text.length() + 2;
    }
    return new Tokenized(new Cleaned(texts, List.of()).text(), texts, sentences);
  }
}
