package news.dossier.bake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** A page as {@link PageFormat} writes it: the lines before the one with the hash, and the rest. */
final class WrittenPage {
  private static final byte[] KEY = (PageFormat.PRESSED + '=').getBytes(StandardCharsets.UTF_8);

  /** Of a SHA-256 in hexadecimal digits. */
  private static final int DIGITS = 64;

  private final byte[] head;
  private final byte[] rest;

  /**
   * @param head lines, each ended by a line feed
   * @param rest the same
   */
  WrittenPage(String head, String rest) {
    this.head = head.getBytes(StandardCharsets.UTF_8);
    this.rest = rest.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a file holds just this page, whatever digits are in the place of the hash. */
  boolean isIn(byte[] file) {
    int key = head.length;
    int hash = key + KEY.length;
    int end = hash + DIGITS;
    return file.length == end + 1 + rest.length
        && file[end] == '\n'
        && Arrays.equals(file, 0, key, head, 0, key)
        && Arrays.equals(file, key, hash, KEY, 0, KEY.length)
        && Arrays.equals(file, end + 1, file.length, rest, 0, rest.length);
  }

  /** Whether the hash in a file that {@linkplain #isIn holds} the page is the page's. */
  boolean isPressed(byte[] file) {
    int from = head.length + KEY.length;
    return Arrays.equals(file, from, from + DIGITS, hash(), 0, DIGITS);
  }

  private byte[] hash() {
    MessageDigest sha256 = PageFormat.sha256();
    sha256.update(head);
    sha256.update(rest);
    return PageFormat.hex(sha256).getBytes(StandardCharsets.UTF_8);
  }

  /** The file, in UTF-8. */
  byte[] bytes() {
    byte[] hash = hash();
    byte[] file = new byte[head.length + KEY.length + hash.length + 1 + rest.length];
    int end = put(KEY, file, put(head, file, 0));
    end = put(hash, file, end);
    file[end] = '\n';
    put(rest, file, end + 1);
    return file;
  }

  private static int put(byte[] bytes, byte[] into, int at) {
    System.arraycopy(bytes, 0, into, at, bytes.length);
    return at + bytes.length;
  }

  /** The same as text. */
  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
