package news.dossier.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the form of {@link PackedSentences}, in numbers of seven bits a byte, the lowest first:
 *
 * <ol>
 *   <li>how many words its list has, each with its length in UTF-8 bytes and the bytes;
 *   <li>for each sentence its block and how many tokens it has;
 *   <li>for each of these how far it begins behind the end of the one before, its length, its tag
 *       as a place in the list, and its lemma: {@value #AS_PRINTED}, {@value #LOWER_CASE}, or its
 *       place in the list and {@value #LISTED}.
 * </ol>
 */
final class SentencePacker {
  static final int AS_PRINTED = 0;
  static final int LOWER_CASE = 1;
  static final int LISTED = 2;

  private final String text;
  private final Map<String, Integer> list = new LinkedHashMap<>();
  private final ByteArrayOutputStream sentences = new ByteArrayOutputStream();
  private int end;

  SentencePacker(String text) {
    this.text = text;
  }

  void add(Sentence sentence) {
    write(sentences, sentence.block());
    write(sentences, sentence.tokens().size());
    sentence.tokens().forEach(this::add);
  }

  private void add(Token token) {
    if (token.start() < end || token.end() > text.length() || !isPrinted(token)) {
      throw new IllegalArgumentException("not the text at its place: " + token);
    }
    write(sentences, token.start() - end);
    write(sentences, token.span().length());
    write(sentences, place(token.tag()));
    write(sentences, lemma(token));
    end = token.end();
  }

  private boolean isPrinted(Token token) {
    return token.span().length() == token.text().length()
        && text.startsWith(token.text(), token.start());
  }

  private int lemma(Token token) {
    if (token.lemma().equals(token.text())) {
      return AS_PRINTED;
    }
    boolean lower = token.lemma().equals(token.text().toLowerCase(Locale.ROOT));
    return lower ? LOWER_CASE : place(token.lemma()) + LISTED;
  }

  private int place(String word) {
    Integer place = list.putIfAbsent(word, list.size());
    return place == null ? list.size() - 1 : place;
  }

  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    write(all, list.size());
    for (String word : list.keySet()) {
      byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
      write(all, utf8.length);
      all.writeBytes(utf8);
    }
    all.writeBytes(sentences.toByteArray());
    return all.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 0x7f) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
