package news.dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

class WordTokenizerTest {
  /** Whatever the pattern has a rule for, beside what it has none for. */
  private static final List<String> PIECES =
      List.of(
          "a", "B", "s", "7", "12", "345", ",", ".", "'", "’", "＇", " ", "\n", "-", "_", "\u00ad",
          "é", "\u0301", "ß", "北", "か", "ー", "ゟ", "한", "İ", "𝐀", "\ud835", "🙂", "٣", "O'Neill");

  /** The words, and where each begins and ends. */
  private static final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new WordTokenizer());
    }

    List<String> of(String text) throws IOException {
      List<String> words = new ArrayList<>();
      try (TokenStream stream = tokenStream("", text)) {
        CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
        OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          words.add(place.startOffset() + "-" + place.endOffset() + " " + term);
        }
        stream.end();
        assertThat(place.endOffset()).isEqualTo(text.length());
      }
      return words;
    }
  }

  private final Words words = new Words();

  @Property(tries = 2000)
  void finds_what_the_pattern_finds(@ForAll("texts") String text) throws IOException {
    assertThat(words.of(text)).isEqualTo(matches(text));
  }

  @Property(tries = 500)
  void finds_it_in_any_text(@ForAll String text) throws IOException {
    assertThat(words.of(text)).isEqualTo(matches(text));
  }

  @Property(tries = 50)
  void finds_it_in_texts_longer_than_what_it_holds(@ForAll("texts") String text)
      throws IOException {
    String longer = (text + " ").repeat(200);
    assertThat(words.of(longer)).isEqualTo(matches(longer));
  }

  @Property(tries = 1000)
  void folds_words_in_their_place_as_by_every_rule(@ForAll("latin") String text) {
    String folded =
        WordPattern.WORD
            .matcher(text)
            .results()
            .map(word -> WordFold.folded(word.group()))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));

    assertThat(new WordReader().normal(text)).isEqualTo(folded);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> latin() {
    return Arbitraries.of(
            "a", "B", "x'S", "7", ",", ".", "'", "’s", " ", "É", "ß", "\u0301", "Q".repeat(70))
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  private static List<String> matches(String text) {
    return WordPattern.WORD.matcher(text).results().map(WordTokenizerTest::told).toList();
  }

  private static String told(MatchResult word) {
    return word.start() + "-" + word.end() + " " + word.group();
  }
}
