package news.dossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Reads a text as the terms by which it is found. */
final class WordReader {
  private static final int ALL_SCRIPTS = 0xff;

  private final Analyzer analyzer = new Folding();
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final CharArrayMap<Word> known = new CharArrayMap<>(1024, false);
  private final Map<String, String> stems = new HashMap<>();

  /** The pattern's words, folded, CJK in bigrams beside its single characters. */
  private static final class Folding extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new WordTokenizer();
      return new TokenStreamComponents(
          words, new CJKBigramFilter(new WordFold(words), ALL_SCRIPTS, true));
    }
  }

  /** The terms of a text in their order. */
  List<Word> read(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          words.add(known(term));
        } else {
          String character = words.remove(words.size() - 1).term();
          words.add(new Word(term.toString(), Optional.of(character)));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    }
    return words;
  }

  /** The same for the same term: most were met before, and nobody needs another. */
  private Word known(CharTermAttribute term) {
    Word word = known.get(term.buffer(), 0, term.length());
    if (word == null) {
      word = new Word(term.toString(), Optional.empty());
      known.put(word.term(), word);
    }
    return word;
  }

  /** The terms of a text with a space between them. */
  String normal(String text) {
    List<String> terms = read(text).stream().map(Word::term).toList();
    return String.join(" ", terms);
  }

  /**
   * The term of the stem of an English word by Porter's second algorithm: {@code parad.}, with the
   * full stop that tells stems from words.
   */
  String stemTerm(String word) {
    return stems.computeIfAbsent(
        word,
        w -> {
          stemmer.setCurrent(w);
          stemmer.stem();
          return stemmer.getCurrent() + ".";
        });
  }
}
