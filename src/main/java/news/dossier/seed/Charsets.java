package news.dossier.seed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Charsets by byte-order mark and by the label that a web page declares. */
final class Charsets {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The longer marks first: UTF-32LE's begins with UTF-16LE's. */
  private static final Map<String, Charset> MARKS = marks();

  /**
   * Labels that mean another charset on the web than their registration says (WHATWG Encoding
   * Standard, 4.2): pages that declare Latin-1 were always shown as windows-1252.
   */
  private static final Map<String, String> WEB_LABELS =
      Map.ofEntries(
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("ISO-8859-11", "x-windows-874"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("TIS-620", "x-windows-874"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("EUC-KR", "x-windows-949"),
          Map.entry("Big5", "Big5-HKSCS"));

  private Charsets() {}

  /**
   * @param length of the mark in bytes
   */
  record ByteOrderMark(Charset charset, int length) {}

  /** The mark with which the bytes begin. */
  static Optional<ByteOrderMark> byteOrderMark(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    return MARKS.entrySet().stream()
        .filter(mark -> start.startsWith(mark.getKey()))
        .findFirst()
        .map(mark -> new ByteOrderMark(mark.getValue(), mark.getKey().length()));
  }

  /**
   * The charset that a page's label stands for; empty for one that is unknown. A page whose label
   * could be read byte by byte is not UTF-16, so that label stands for UTF-8, as in browsers.
   */
  static Optional<Charset> ofLabel(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    if (name.startsWith("utf-16") || name.startsWith("utf-32") || name.equals("utf8")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (name.equals("x-user-defined")) {
      return Optional.of(WINDOWS_1252);
    }
    return named(name)
        .map(charset -> WEB_LABELS.getOrDefault(charset.name(), charset.name()))
        .flatMap(Charsets::named);
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Charset> marks() {
    Map<String, Charset> all = new LinkedHashMap<>();
    all.put("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8);
    all.put("\u0000\u0000\u00FE\u00FF", Charset.forName("UTF-32BE"));
    all.put("\u00FF\u00FE\u0000\u0000", Charset.forName("UTF-32LE"));
    all.put("\u00FE\u00FF", StandardCharsets.UTF_16BE);
    all.put("\u00FF\u00FE", StandardCharsets.UTF_16LE);
    return all;
  }
}
