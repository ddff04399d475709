package news.dossier.resolve;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes names as YAML 1.2, which YAML 1.1 reads the same. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?:[ ./'-][\\p{L}\\p{N}]+)*");
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private YamlText() {}

  /** A scalar that is this text, quoted where it must be. */
  static String scalar(String text) {
    if (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
