package news.dossier.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article's text as a page carries it in JSON: as {@code articleBody} of its schema.org
 * description (JSON-LD), or as the state from which a script builds the page.
 */
final class EmbeddedJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final Pattern SENTENCE = Pattern.compile("[^<>]{40,}[.!?…。！？]|<p[ >]");

  private EmbeddedJson() {}

  /** The longest {@code articleBody} on the page, without markup; empty when there is none. */
  static String articleBody(Document document) {
    String longest = "";
    for (Element script : document.select("script[type=application/ld+json]")) {
      String data = script.data();
      if (data.contains("articleBody")) {
        String found = longestBody(parse(data));
        longest = found.length() > longest.length() ? found : longest;
      }
    }
    return plain(longest);
  }

  private static String longestBody(JsonNode root) {
    String longest = "";
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      String body = node.path("articleBody").asText("");
      longest = body.length() > longest.length() ? body : longest;
      node.forEach(open::push);
    }
    return longest;
  }

  /**
   * The paragraphs of the longest text in the state of the page's scripts. A text is all that
   * stands under one key within one list; each entry of the list is a paragraph, whatever lies in
   * it.
   */
  static List<String> state(Document document) {
    Map<String, Map<String, StringBuilder>> texts = new LinkedHashMap<>();
    for (Element script : document.select("script[type=application/json]")) {
      collect(parse(script.data()), texts);
    }
    List<String> longest = List.of();
    for (Map<String, StringBuilder> text : texts.values()) {
      List<String> lines = text.values().stream().map(StringBuilder::toString).toList();
      longest = prose(lines) > prose(longest) ? lines : longest;
    }
    return longest.stream().flatMap(line -> lines(line).stream()).toList();
  }

  /**
   * A node of the state.
   *
   * @param list the path of the outermost list around it, or its own where there is none
   * @param entry that path with the number of the list's entry
   */
  private record Place(String list, String entry, boolean isInList, String key, JsonNode node) {
    Place inside(String name, JsonNode child) {
      String path = isInList ? list : list + '.' + name;
      return new Place(path, isInList ? entry : path, isInList, name, child);
    }

    Place entry(int number, JsonNode child) {
      return new Place(list, isInList ? entry : list + ' ' + number, true, key, child);
    }
  }

  private static void collect(JsonNode root, Map<String, Map<String, StringBuilder>> texts) {
    Deque<Place> open = new ArrayDeque<>(List.of(new Place("", "", false, "", root)));
    while (!open.isEmpty()) {
      Place place = open.pop();
      String text = place.node().asText("");
      if (text.indexOf(' ') >= 0 && text.indexOf('{') < 0) {
        texts
            .computeIfAbsent(place.list() + ' ' + place.key(), key -> new LinkedHashMap<>())
            .computeIfAbsent(place.entry(), key -> new StringBuilder())
            .append(text);
      }
      pushChildren(place, open);
    }
  }

  /** Puts them on the stack last first, so that they are taken from it in their order. */
  private static void pushChildren(Place place, Deque<Place> open) {
    List<Place> inner = new ArrayList<>();
    place.node().properties().forEach(f -> inner.add(place.inside(f.getKey(), f.getValue())));
    if (place.node().isArray()) {
      for (int i = 0; i < place.node().size(); i++) {
        inner.add(place.entry(i, place.node().get(i)));
      }
    }
    for (int i = inner.size() - 1; i >= 0; i--) {
      open.push(inner.get(i));
    }
  }

  private static int prose(List<String> lines) {
    return lines.stream()
        .filter(line -> SENTENCE.matcher(line).lookingAt())
        .mapToInt(String::length)
        .sum();
  }

  /** The paragraphs of a text that may hold markup. */
  static List<String> lines(String text) {
    if (text.indexOf('<') < 0) {
      return text.lines()
          .map(line -> plain(line).replaceAll("\\s+", " ").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    }
    return PageReader.read(Jsoup.parseBodyFragment(text).body()).passages().stream()
        .map(Passage::text)
        .toList();
  }

  private static String plain(String text) {
    if (text.indexOf('<') < 0) {
      return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
    return String.join("\n", lines(text));
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
