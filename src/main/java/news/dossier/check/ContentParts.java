package news.dossier.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page in {@code content/}, taken apart.
 *
 * @param header keys and values, texts decoded, lists and maps as written
 * @param body the Markdown below the header
 */
record ContentParts(Map<String, String> header, String body) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final String START = "<!--";
  private static final String END = "-->";

  ContentParts {
    header = Collections.unmodifiableMap(header);
  }

  /** Reads {@code key=value} lines up to the first line that is {@code -->} alone. */
  static ContentParts of(String text) {
    Map<String, String> header = new LinkedHashMap<>();
    StringBuilder body = new StringBuilder();
    boolean inHeader = true;
    for (String line : text.lines().toList()) {
      if (inHeader && line.strip().equals(END)) {
        inHeader = false;
      } else if (inHeader) {
        readKey(line, header);
      } else {
        body.append(line).append('\n');
      }
    }
    return new ContentParts(header, body.toString());
  }

  private static void readKey(String line, Map<String, String> header) {
    String bare = line.startsWith(START) ? line.substring(START.length()) : line;
    int equals = bare.indexOf('=');
    if (equals > 0) {
      header.putIfAbsent(bare.substring(0, equals).strip(), decoded(bare.substring(equals + 1)));
    }
  }

  /** A text that a plain line cannot hold is written as a JSON string; the rest stays as it is. */
  private static String decoded(String value) {
    String text = value.strip();
    if (!text.startsWith("\"")) {
      return text;
    }
    try {
      return JSON.readValue(text, String.class);
    } catch (JsonProcessingException e) {
      return text;
    }
  }
}
