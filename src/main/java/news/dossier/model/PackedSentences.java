package news.dossier.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of an article apart from its text (stand-off annotation), in about six bytes a
 * token: what is kept of each article until all have been read. Nothing is lost: {@link #in} gives
 * back what {@link #of} took.
 */
public final class PackedSentences {
  /** Of a text without sentences. */
  public static final PackedSentences NONE = new PackedSentences(new byte[0]);

  private final byte[] bytes;

  private PackedSentences(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Packs sentences.
   *
   * @throws IllegalArgumentException when a token is not the text at its span
   */
  public static PackedSentences of(Tokenized article) {
    SentencePacker packer = new SentencePacker(article.text());
    article.sentences().forEach(packer::add);
    return new PackedSentences(packer.bytes());
  }

  /** Takes what {@link #bytes} gave. */
  public static PackedSentences ofBytes(byte[] bytes) {
    return new PackedSentences(bytes.clone());
  }

  /** In a form of its own, for storage. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The sentences with their tokens.
   *
   * @param text the one that they were read in
   */
  public List<Sentence> in(String text) {
    List<Sentence> sentences = new ArrayList<>();
    SentenceUnpacker unpacker = new SentenceUnpacker(bytes);
    while (unpacker.hasNext()) {
      sentences.add(unpacker.next(text));
    }
    return sentences;
  }

  /** Where the sentences stand, for which no token is made. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    SentenceUnpacker unpacker = new SentenceUnpacker(bytes);
    while (unpacker.hasNext()) {
      spans.add(unpacker.nextSpan());
    }
    return spans;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackedSentences that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
