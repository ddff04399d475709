package news.dossier.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import news.dossier.model.Span;

/**
 * Writes the fields of records one behind the other, without their names: numbers in seven bits a
 * byte, the lowest first; a text that was there before as its number. {@link RecordReader} reads
 * them in the same order.
 */
final class RecordWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
  private final Map<String, Integer> texts = new HashMap<>();

  byte[] bytes() {
    return out.toByteArray();
  }

  /**
   * @param number 0 or more
   */
  void number(int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  void decimal(double number) {
    long bits = Double.doubleToRawLongBits(number);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      out.write((int) (bits >>> shift));
    }
  }

  void truth(boolean truth) {
    out.write(truth ? 1 : 0);
  }

  void constant(Enum<?> constant) {
    text(constant.name());
  }

  void bytes(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  /** Any text, halves of characters included. */
  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    if (known != null) {
      number(known);
      return;
    }
    number(0);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    boolean whole = new String(utf8, StandardCharsets.UTF_8).equals(text);
    truth(whole);
    bytes(whole ? utf8 : units(text));
  }

  /** No character set writes the half of a character. */
  private static byte[] units(String text) {
    ByteBuffer units = ByteBuffer.allocate(Character.BYTES * text.length());
    units.asCharBuffer().put(text);
    return units.array();
  }

  void span(Span span) {
    number(span.start());
    number(span.length());
  }

  <T> void list(List<T> list, Consumer<T> each) {
    number(list.size());
    list.forEach(each);
  }

  <T> void optional(Optional<T> optional, Consumer<T> value) {
    truth(optional.isPresent());
    optional.ifPresent(value);
  }
}
