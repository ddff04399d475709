package news.dossier.bake;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Collects what a template writes as UTF-8, each piece encoded by itself instead of a string of
 * them all. Half a surrogate pair becomes a question mark, as in {@link String#getBytes}.
 */
final class Utf8Writer extends Writer {
  private final ByteArrayOutputStream bytes;
  private boolean blank = true;

  /** The first half of a surrogate pair while the second is not written yet; else empty. */
  private String half = "";

  /**
   * @param size about as many bytes as will be written
   */
  Utf8Writer(int size) {
    bytes = new ByteArrayOutputStream(size);
  }

  @Override
  public void write(char[] text, int offset, int length) {
    write(new String(text, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) {
    write(text.substring(offset, offset + length));
  }

  @Override
  public void write(int c) {
    write(String.valueOf((char) c));
  }

  @Override
  public void write(String text) {
    String all = half.isEmpty() ? text : half + text;
    int end = all.length();
    if (end > 0 && Character.isHighSurrogate(all.charAt(end - 1))) {
      end--;
    }
    half = all.substring(end);
    encode(all.substring(0, end));
  }

  private void encode(String text) {
    blank = blank && text.isBlank();
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether nothing was written but white space. */
  boolean isBlank() {
    return blank && half.isEmpty();
  }

  /** All that was written. */
  byte[] toBytes() {
    encode(half);
    half = "";
    return bytes.toByteArray();
  }

  @Override
  public void flush() {
    // It goes nowhere.
  }

  @Override
  public void close() {
    // It holds nothing open.
  }
}
