package news.dossier.links;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Paths and queries as an address may hold them. */
final class PathText {
  /** Beside letters and digits, what a path or query may hold as it is. */
  private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";

  private PathText() {}

  /** RFC 3986, 5.2.4; empty segments, which archives' addresses have, stay. */
  static String withoutDots(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].equals("..")) {
        kept.pollLast();
      }
      boolean dots = segments[i].equals(".") || segments[i].equals("..");
      if (!dots || last) {
        kept.addLast(dots ? "" : segments[i]);
      }
    }
    return "/" + String.join("/", kept);
  }

  /** The text with everything percent-encoded that an address cannot hold. */
  static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean escape = b == '%' && i + 2 < bytes.length && isHex(bytes[i + 1], bytes[i + 2]);
      boolean plain = b < 0x80 && (Character.isLetterOrDigit(b) || ALLOWED.indexOf(b) >= 0);
      if (escape || plain) {
        out.append((char) b);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return out.toString();
  }

  private static boolean isHex(int first, int second) {
    return Character.digit(first, 16) >= 0 && Character.digit(second, 16) >= 0;
  }
}
