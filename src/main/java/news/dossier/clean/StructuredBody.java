package news.dossier.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the {@code articleBody} of a page's JSON-LD (schema.org/Article). */
final class StructuredBody {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private StructuredBody() {}

  /** The longest {@code articleBody} on the page, markup and all; empty when there is none. */
  static String read(Document document) {
    String longest = "";
    for (Element script : document.select("script[type=application/ld+json]")) {
      String data = script.data();
      if (data.contains("articleBody")) {
        String found = longest(data);
        longest = found.length() > longest.length() ? found : longest;
      }
    }
    return longest;
  }

  /** The text without markup. */
  static String plain(String body) {
    return body.indexOf('<') >= 0 || body.indexOf('&') >= 0 ? Jsoup.parse(body).text() : body;
  }

  private static String longest(String json) {
    String longest = "";
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(parse(json));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      String body = node.path("articleBody").asText("");
      longest = body.length() > longest.length() ? body : longest;
      node.forEach(open::push);
    }
    return longest;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      // Broken metadata is no evidence; the text of the page is still there.
      return JSON.missingNode();
    }
  }
}
