package news.dossier.seed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset label that a web page declares in its first bytes, by the algorithm "prescan a byte
 * stream to determine its encoding" (HTML Standard, 13.2.3.2) over 4,096 bytes: in the first {@code
 * meta charset} or {@code meta http-equiv=content-type} outside comments, else in the XML
 * declaration.
 */
final class DeclaredCharset {
  private static final int SCANNED = 4096;
  private static final String SPACE = "[\\t\\n\\f\\r ]";
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\G[\\t\\n\\f\\r /]*+([^\\t\\n\\f\\r />=][^\\t\\n\\f\\r />=]*+)"
              + "(?:[\\t\\n\\f\\r ]*+=[\\t\\n\\f\\r ]*+"
              + "(?:\"([^\"]*+)\"|'([^']*+)'|([^\\t\\n\\f\\r >\"'][^\\t\\n\\f\\r >]*+)?))?");
  private static final Pattern IN_CONTENT =
      Pattern.compile(
          "charset"
              + SPACE
              + "*+="
              + SPACE
              + "*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\t\\n\\f\\r ;\"']++))");
  private static final Pattern XML_DECLARATION =
      Pattern.compile("^<\\?xml[^>]*?encoding" + SPACE + "*+=" + SPACE + "*+[\"']([^\"'>]++)[\"']");

  private final String page;

  private DeclaredCharset(String page) {
    this.page = page;
  }

  /** The label as declared, in lower case. */
  static Optional<String> of(byte[] bytes) {
    int length = Math.min(SCANNED, bytes.length);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    DeclaredCharset page = new DeclaredCharset(start.toLowerCase(Locale.ROOT));
    return page.inMeta().or(page::inXmlDeclaration);
  }

  private Optional<String> inMeta() {
    int at = page.indexOf('<');
    while (at >= 0) {
      if (page.startsWith("<!--", at)) {
        // "<!-->" is a whole comment, so its two hyphens also count for the end.
        at = page.indexOf("-->", at + 2);
      } else if (isMeta(at)) {
        Optional<String> label = labelOf(at + "<meta".length());
        if (label.isPresent()) {
          return label;
        }
        at = at + "<meta".length();
      } else {
        at = endOfTag(at);
      }
      at = at < 0 ? -1 : page.indexOf('<', at + 1);
    }
    return Optional.empty();
  }

  private boolean isMeta(int at) {
    int after = at + "<meta".length();
    return page.startsWith("<meta", at)
        && after < page.length()
        && "\t\n\f\r /".indexOf(page.charAt(after)) >= 0;
  }

  /** Skips a tag with its attributes, so that a "<meta" within a quoted value does not count. */
  private int endOfTag(int at) {
    if (at + 1 >= page.length() || !isTagStart(at)) {
      return at;
    }
    Matcher attribute = ATTRIBUTE.matcher(page).region(at + 1, page.length());
    int end = at + 1;
    while (attribute.find()) {
      end = attribute.end();
    }
    return end - 1;
  }

  private boolean isTagStart(int at) {
    char next = page.charAt(at + 1);
    return (next >= 'a' && next <= 'z')
        || (next == '/' && at + 2 < page.length() && Character.isLetter(page.charAt(at + 2)));
  }

  private Optional<String> labelOf(int attributes) {
    Matcher attribute = ATTRIBUTE.matcher(page).region(attributes, page.length());
    boolean isContentType = false;
    Optional<String> inContent = Optional.empty();
    while (attribute.find()) {
      String value = firstGroup(attribute, 2);
      switch (attribute.group(1)) {
        case "charset" -> {
          return Optional.of(value.strip()).filter(label -> !label.isEmpty());
        }
        case "http-equiv" -> isContentType = value.equals("content-type");
        case "content" -> inContent = inContent(value);
        default -> {
          // No other attribute says anything about the charset.
        }
      }
    }
    return isContentType ? inContent : Optional.empty();
  }

  private static Optional<String> inContent(String value) {
    Matcher content = IN_CONTENT.matcher(value);
    return content.find() ? Optional.of(firstGroup(content, 1).strip()) : Optional.empty();
  }

  private Optional<String> inXmlDeclaration() {
    Matcher declaration = XML_DECLARATION.matcher(page);
    return declaration.find() ? Optional.of(declaration.group(1).strip()) : Optional.empty();
  }

  private static String firstGroup(Matcher matcher, int from) {
    for (int group = from; group <= matcher.groupCount(); group++) {
      String value = matcher.group(group);
      if (value != null) {
        return value;
      }
    }
    return "";
  }
}
