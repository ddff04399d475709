package news.dossier.bake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dossier.model.Page;

/**
 * How a page is written: a JBake header inside an HTML comment, then Markdown.
 *
 * <pre>{@code
 * <!-- note=Written by the build. …
 * type=article
 * status=published
 * title=Putin, Xi, and Kim set to unite
 * authors=["Tnews"]
 * pressed=<SHA-256 of all the other lines>
 * -->
 *
 * # Putin, Xi, and Kim set to unite
 * }</pre>
 */
final class PageFormat {
  static final String SEPARATOR = "-->";
  static final String COMMENT = "<!--";
  static final String PRESSED = "pressed";

  /** The first line of every page that the build writes; no part of the header. */
  static final String NOTE =
      COMMENT
          + " note=Written by the build. If you edit this page the build keeps your version;"
          + " delete it and build again to hand it back.";

  /** What a key may look like, so that templates can name it. */
  static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private PageFormat() {}

  /**
   * The page, with line feeds.
   *
   * @throws IllegalArgumentException if a key is none or a value cannot be written
   */
  static WrittenPage write(Page page) {
    StringBuilder head = new StringBuilder(NOTE).append('\n');
    for (Map.Entry<String, Object> entry : page.header().entrySet()) {
      if (!KEY.matcher(entry.getKey()).matches() || entry.getKey().equals(PRESSED)) {
        throw new IllegalArgumentException("not a header key: " + entry.getKey());
      }
      head.append(entry.getKey()).append('=').append(HeaderValue.encode(entry.getValue()));
      head.append('\n');
    }
    return new WrittenPage(head.toString(), SEPARATOR + "\n\n" + body(page.body()));
  }

  /** The body with line feeds and without empty lines around it. */
  private static String body(String markdown) {
    String lines =
        markdown.indexOf('\r') < 0 ? markdown : markdown.lines().collect(Collectors.joining("\n"));
    int start = 0;
    int end = lines.length();
    while (start < end && lines.charAt(start) == '\n') {
      start++;
    }
    while (end > start && lines.charAt(end - 1) == '\n') {
      end--;
    }
    return lines.substring(start, end) + "\n";
  }

  /** Reads a page; never fails, but says what cannot be read. */
  static PageText read(String path, String text) {
    return read(path, text.lines().toList());
  }

  /** Reads a page that was split into lines at line feed, carriage return or both. */
  static PageText read(String path, List<String> lines) {
    return new PageParser(path, lines).parse();
  }

  static PageText.Origin origin(List<String> lines) {
    for (int i = 0; i < lines.size() && !lines.get(i).equals(SEPARATOR); i++) {
      String line = lines.get(i);
      if (line.startsWith(PRESSED + "=")) {
        boolean untouched = line.equals(PRESSED + '=' + hash(lines));
        return untouched ? PageText.Origin.BUILD : PageText.Origin.EDITED;
      }
    }
    return PageText.Origin.CURATOR;
  }

  /** SHA-256 of the lines, each ended by a line feed, without the first that holds a hash. */
  private static String hash(List<String> lines) {
    StringBuilder rest = new StringBuilder();
    boolean skipped = false;
    for (String line : lines) {
      if (!skipped && line.startsWith(PRESSED + "=")) {
        skipped = true;
      } else {
        rest.append(line).append('\n');
      }
    }
    return hash(rest.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256, in lower-case hexadecimal digits. */
  static String hash(byte[] bytes) {
    MessageDigest sha256 = sha256();
    sha256.update(bytes);
    return hex(sha256);
  }

  /** The digest that is done, in lower-case hexadecimal digits. */
  static String hex(MessageDigest done) {
    return HexFormat.of().formatHex(done.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
