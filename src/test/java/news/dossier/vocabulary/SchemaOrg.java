package news.dossier.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The types of schema.org that the site uses: which properties each may have, from its ancestors as
 * well, and of what type their values are.
 */
public final class SchemaOrg {
  private static final JsonNode TYPES = Resource.json("/vocabulary/schema-org.json").path("types");
  private static final String DATE = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
  private static final String TIME =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?";

  private final List<String> problems = new ArrayList<>();
  private final List<String> types;

  private SchemaOrg(List<String> types) {
    this.types = types;
  }

  /**
   * What is wrong with JSON-LD.
   *
   * @param types gets the type of each thing that is found in it
   */
  public static List<String> problems(JsonNode linked, List<String> types) {
    SchemaOrg vocabulary = new SchemaOrg(types);
    vocabulary.root(linked);
    return vocabulary.problems;
  }

  private void root(JsonNode node) {
    if (!node.path("@context").asText().equals("https://schema.org")) {
      problems.add("the context is not that of schema.org");
    }
    if (node.has("@graph")) {
      node.path("@graph").forEach(this::thing);
    } else {
      thing(node);
    }
  }

  private void thing(JsonNode node) {
    String type = node.path("@type").asText();
    types.add(type);
    if (!TYPES.has(type)) {
      problems.add("there is no type \"" + type + '"');
      return;
    }
    node.properties()
        .forEach(
            property -> {
              if (!property.getKey().startsWith("@")) {
                property(type, property.getKey(), property.getValue());
              }
            });
  }

  private void property(String type, String name, JsonNode value) {
    Set<String> range = range(type, name);
    if (range.isEmpty()) {
      problems.add(type + " has no property \"" + name + '"');
    } else if (value.isArray()) {
      value.forEach(one -> value(type, name, range, one));
    } else {
      value(type, name, range, value);
    }
  }

  private void value(String type, String name, Set<String> range, JsonNode value) {
    boolean fits;
    if (value.isObject()) {
      thing(value);
      fits = ancestry(value.path("@type").asText()).stream().anyMatch(range::contains);
    } else if (value.isNumber()) {
      fits = range.contains("Integer") || range.contains("Number");
    } else {
      fits = value.isTextual() && isText(value.asText(), range);
    }
    if (!fits) {
      problems.add(type + '.' + name + " may not be " + value + ", but " + new TreeSet<>(range));
    }
  }

  private static boolean isText(String text, Set<String> range) {
    boolean address = text.matches("https?://\\S+");
    boolean thing = range.stream().anyMatch(one -> TYPES.has(one) || one.endsWith("Type"));
    return !text.isBlank()
        && (range.contains("Text")
            || (range.contains("Date") && text.matches(DATE))
            || (range.contains("DateTime") && text.matches(TIME))
            || (address && (range.contains("URL") || thing)));
  }

  private static Set<String> range(String type, String property) {
    Set<String> range = new HashSet<>();
    for (String one : ancestry(type)) {
      TYPES.path(one).path("properties").path(property).forEach(name -> range.add(name.asText()));
    }
    return range;
  }

  /** The type and all that it extends. */
  private static Set<String> ancestry(String type) {
    Set<String> all = new HashSet<>(Set.of(type));
    TYPES.path(type).path("extends").forEach(parent -> all.addAll(ancestry(parent.asText())));
    return all;
  }
}
