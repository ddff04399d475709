package news.dossier.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;
import news.dossier.model.Tokenized;

/**
 * Splits English text into sentences and words, tags and lemmatises them, with Stanford CoreNLP.
 *
 * <p>Loading takes about two seconds; one instance serves all threads. Time and memory are bounded
 * for any text: at most {@value #MAX_TEXT} UTF-16 units are read, a run without white space longer
 * than {@value #MAX_WORD} is not looked into, and a sentence longer than {@value #MAX_SENTENCE}
 * tokens is split.
 */
public final class Tokenizer {
  /** UTF-16 units of an article that are read; the rest has no tokens. */
  public static final int MAX_TEXT = 400_000;

  /** UTF-16 units of a run without white space beyond which it is no word. */
  public static final int MAX_WORD = 200;

  /** Tokens of a sentence. */
  public static final int MAX_SENTENCE = 250;

  private static final Pattern NO_WORD = Pattern.compile("\\S{" + (MAX_WORD + 1) + ",}");

  private final StanfordCoreNLP pipeline;

  public Tokenizer() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("pos.maxlen", Integer.toString(MAX_SENTENCE * 2));
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** The article's text with its sentences; empty text gives none. */
  public Tokenized tokenize(Cleaned cleaned) {
    String text = cleaned.text();
    List<Sentence> sentences = new ArrayList<>();
    int blockStart = 0;
    for (int block = 0; block < cleaned.blocks().size() && blockStart < MAX_TEXT; block++) {
      String words = cleaned.blocks().get(block).text();
      sentences.addAll(sentences(block, blockStart, words));
      blockStart += words.length() + 2;
    }
    return new Tokenized(text, cleaned.blocks(), sentences);
  }

  /** A text without structure: its paragraphs are parted by empty lines. */
  public Tokenized tokenize(String text) {
    List<Block> blocks =
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).map(Block::paragraph).toList();
    return tokenize(new Cleaned(blocks, List.of()));
  }

  /** How many runs without white space are longer than {@value #MAX_WORD}, and not looked into. */
  public static long longRuns(String text) {
    long runs = 0;
    int length = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSpace(text.charAt(i))) {
        runs += length > MAX_WORD ? 1 : 0;
        length = 0;
      } else if (!isLowOfPair(text, i)) {
        length++;
      }
    }
    return runs;
  }

  /** White space as {@link Pattern} knows it. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Whether this is the second half of a character, which counts once. */
  private static boolean isLowOfPair(String text, int i) {
    return i > 0
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private List<Sentence> sentences(int block, int offset, String words) {
    int end = Math.min(words.length(), MAX_TEXT - offset);
    Annotation annotation = new Annotation(masked(words.substring(0, end)));
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens =
          sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
              .map(label -> token(label, offset, words))
              .toList();
      for (int from = 0; from < tokens.size(); from += MAX_SENTENCE) {
        int to = Math.min(tokens.size(), from + MAX_SENTENCE);
        sentences.add(new Sentence(block, tokens.subList(from, to)));
      }
    }
    return sentences;
  }

  private static Token token(CoreLabel label, int offset, String words) {
    Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
    String printed = words.substring(label.beginPosition(), label.endPosition());
    return new Token(span, printed, label.tag(), label.lemma());
  }

  /** The same text, unit for unit, with a space for all that the tokeniser should not see. */
  private static String masked(String words) {
    StringBuilder out = new StringBuilder(words);
    Matcher long_ = NO_WORD.matcher(words);
    while (long_.find()) {
      for (int i = long_.start(); i < long_.end(); i++) {
        out.setCharAt(i, ' ');
      }
    }
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < out.length()
              && Character.isLowSurrogate(out.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
