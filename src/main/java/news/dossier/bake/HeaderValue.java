package news.dossier.bake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/**
 * The values of a page's header, as they stand behind the equals sign.
 *
 * <p>Plain text stands as it is. What JBake would trim or misread, and what would end the header or
 * the HTML comment around it, is written as a JSON string; lists and maps as JSON on one line. A
 * number comes back as its digits, because {@code published=2025} is a date.
 */
final class HeaderValue {
  private HeaderValue() {}

  /** The text to write for a String, Number, Boolean, or a List or Map of these. */
  static String encode(Object value) {
    if (value instanceof String text) {
      return isPlain(text) ? text : json(text);
    }
    return json(value);
  }

  /**
   * The value that a text stands for: String, Boolean, List or Map, in the order written.
   *
   * @throws IllegalArgumentException if it begins like a list or a map and is none
   */
  static Object decode(String text) {
    String trimmed = text.trim();
    if (trimmed.equals("true") || trimmed.equals("false")) {
      return Boolean.valueOf(trimmed);
    }
    if (trimmed.startsWith("[")) {
      return read(trimmed, List.class);
    }
    if (trimmed.startsWith("{")) {
      return read(trimmed, Map.class);
    }
    return trimmed.startsWith("\"") ? string(trimmed) : trimmed;
  }

  /** Somebody may begin a title with a quoted word: only a whole JSON string is one. */
  private static String string(String text) {
    try {
      return read(text, String.class);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static <T> T read(String text, Class<T> type) {
    try {
      return Json.MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty() || text.contains("--") || text.equals("true") || text.equals("false")) {
      return false;
    }
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    return !isBlank(first)
        && !isBlank(last)
        && "\"[{".indexOf(first) < 0
        && text.codePoints().noneMatch(HeaderValue::needsEscape);
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPrintableAscii(int c) {
    return c >= ' ' && c < 0x7F;
  }

  private static boolean needsEscape(int c) {
    if (isPrintableAscii(c)) {
      return false;
    }
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }

  private static String json(Object value) {
    try {
      return escape(Json.MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a header value: " + value, e);
    }
  }

  /** Two hyphens can stand in a JSON string only, so that an escape never changes the meaning. */
  private static String escape(String json) {
    StringBuilder out = new StringBuilder(json.length() + 16);
    int before = 0;
    for (int i = 0; i < json.length(); i += Character.charCount(json.codePointAt(i))) {
      int c = json.codePointAt(i);
      if (c != '-' && isPrintableAscii(c)) {
        out.append((char) c);
      } else if (needsEscape(c) || (c == '-' && before == '-')) {
        out.append(String.format("\\u%04x", c));
      } else {
        out.appendCodePoint(c);
      }
      before = c;
    }
    return out.toString();
  }

  /** Made for the first value that needs it. */
  private static final class Json {
    static final ObjectMapper MAPPER =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}
  }
}
