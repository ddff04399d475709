package news.dossier.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD of a page as flat lists of things, however deep the page nests them.
 *
 * <p>Scripts that are not quite JSON are read as far as they can be. Nesting is bounded by Jackson,
 * the number of things by {@link #MOST_NODES}.
 */
final class LinkedData {
  private static final int MOST_NODES = 50_000;

  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>|;)\\s*$");

  /** A property with a plain value, for scripts that are no JSON at all. */
  private static final Pattern PROPERTY =
      Pattern.compile(
          "\"(@type|headline|datePublished|dateModified|author|name|inLanguage)\"\\s*+:\\s*+"
              + "\"((?:[^\"\\\\\\n]|\\\\.){1,2000}+)\"");

  private final List<ObjectNode> things = new ArrayList<>();
  private final Map<String, ObjectNode> byId = new LinkedHashMap<>();

  LinkedData(Document document) {
    for (Element script : document.select("script[type*=ld+json]")) {
      collect(parse(script.data()));
    }
  }

  /** Every object with a type, outer before inner, in the page's order. */
  List<ObjectNode> things() {
    return things;
  }

  /** The thing itself, where a node merely refers to it by {@code @id}. */
  JsonNode resolve(JsonNode node) {
    if (node.isObject() && node.has("@id") && !node.has("@type") && !node.has("name")) {
      ObjectNode target = byId.get(node.path("@id").asText());
      return target == null ? node : target;
    }
    return node;
  }

  /** The names of the things of the given types. */
  List<String> namesOf(Set<String> types) {
    return things.stream()
        .filter(thing -> types.contains(thing.path("@type").asText()))
        .map(thing -> PlainText.oneLine(thing.path("name").asText("")))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = waiting.removeFirst();
      if (node instanceof ObjectNode object && object.has("@type")) {
        things.add(object);
        if (object.has("@id")) {
          byId.putIfAbsent(object.path("@id").asText(), object);
        }
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              waiting.addLast(child);
            }
          });
    }
  }

  private static JsonNode parse(String script) {
    String bare = WRAPPING.matcher(script).replaceAll("");
    try {
      return LENIENT.readTree(bare);
    } catch (JsonProcessingException e) {
      return salvage(bare);
    }
  }

  /** The first value of each property that matters, when the script breaks off or is garbled. */
  private static JsonNode salvage(String script) {
    ObjectNode thing = JsonNodeFactory.instance.objectNode();
    Matcher m = PROPERTY.matcher(script);
    boolean inAuthor = false;
    int authorAt = script.indexOf("\"author\"");
    while (m.find()) {
      String property = m.group(1);
      inAuthor = authorAt >= 0 && m.start() > authorAt;
      if (property.equals("name")) {
        if (inAuthor && !thing.has("author")) {
          thing.put("author", m.group(2));
        }
      } else if (!thing.has(property)) {
        thing.put(property, m.group(2).replaceAll("\\\\(.)", "$1"));
      }
    }
    return thing;
  }
}
