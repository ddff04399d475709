package news.dossier.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what {@link SentencePacker} wrote, sentence by sentence. */
final class SentenceUnpacker {
  private final byte[] bytes;
  private final List<String> list = new ArrayList<>();
  private int at;
  private int end;

  SentenceUnpacker(byte[] bytes) {
    this.bytes = bytes;
    int words = bytes.length == 0 ? 0 : number();
    for (int i = 0; i < words; i++) {
      int length = number();
      list.add(new String(bytes, at, length, StandardCharsets.UTF_8));
      at += length;
    }
  }

  boolean hasNext() {
    return at < bytes.length;
  }

  Sentence next(String text) {
    int block = number();
    int size = number();
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Span span = span();
      String printed = span.in(text);
      String tag = list.get(number());
      tokens.add(new Token(span, printed, tag, lemma(number(), printed)));
    }
    return new Sentence(block, tokens);
  }

  /** The next sentence's place alone. */
  Span nextSpan() {
    number();
    int size = number();
    int start = 0;
    for (int i = 0; i < size; i++) {
      Span token = span();
      start = i == 0 ? token.start() : start;
      number();
      number();
    }
    return new Span(start, end);
  }

  private Span span() {
    int start = end + number();
    end = start + number();
    return new Span(start, end);
  }

  private String lemma(int code, String printed) {
    return switch (code) {
      case SentencePacker.AS_PRINTED -> printed;
      case SentencePacker.LOWER_CASE -> printed.toLowerCase(Locale.ROOT);
      default -> list.get(code - SentencePacker.LISTED);
    };
  }

  private int number() {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }
}
