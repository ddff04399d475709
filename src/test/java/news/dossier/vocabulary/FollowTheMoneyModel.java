package news.dossier.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The model of FollowTheMoney: which properties an entity of each schema may and must have, of what
 * type their values are, and of what schema the entities that they lead to.
 */
public final class FollowTheMoneyModel {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode SCHEMATA =
      Resource.json("/vocabulary/followthemoney.json").path("schemata");

  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> schemaById = new HashMap<>();

  private FollowTheMoneyModel() {}

  /** What is wrong with entities, one a line. */
  public static List<String> problems(String lines) {
    FollowTheMoneyModel model = new FollowTheMoneyModel();
    List<JsonNode> entities = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isEmpty()) {
        entities.add(entity(line));
      }
    }
    entities.forEach(model::identify);
    entities.forEach(model::check);
    return model.problems;
  }

  private static JsonNode entity(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void identify(JsonNode entity) {
    String id = entity.path("id").asText();
    if (!id.matches("[0-9a-z][0-9a-z.-]*[0-9a-z]")) {
      problems.add('"' + id + "\" is no id");
    }
    if (schemaById.put(id, entity.path("schema").asText()) != null) {
      problems.add(id + " stands twice");
    }
  }

  private void check(JsonNode entity) {
    String schema = entity.path("schema").asText();
    JsonNode properties = entity.path("properties");
    if (!SCHEMATA.has(schema) || SCHEMATA.path(schema).path("abstract").asBoolean()) {
      problems.add("no entity can be of the schema \"" + schema + '"');
      return;
    }
    SCHEMATA
        .path(schema)
        .path("required")
        .forEach(
            name -> {
              if (properties.path(name.asText()).isEmpty()) {
                problems.add(schema + " lacks " + name.asText());
              }
            });
    properties.properties().forEach(one -> property(schema, one.getKey(), one.getValue()));
  }

  private void property(String schema, String name, JsonNode values) {
    JsonNode property = definition(schema, name);
    if (property.isMissingNode()) {
      problems.add(schema + " has no property \"" + name + '"');
    } else if (!values.isArray() || values.isEmpty()) {
      problems.add(schema + '.' + name + " is no list of values");
    } else {
      values.forEach(
          value -> {
            if (!value.isTextual() || !fits(value.asText(), property)) {
              problems.add(schema + '.' + name + " may not be " + value);
            }
          });
    }
  }

  private boolean fits(String value, JsonNode property) {
    return switch (property.path("type").asText()) {
      case "date" -> value.matches("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d:\\d\\d)?)?)?");
      case "url" -> value.matches("https?://[^/\\s]+(/\\S*)?");
      case "language" -> value.matches("[a-z]{3}");
      case "entity" -> isA(schemaById.getOrDefault(value, ""), property.path("range").asText());
      case "identifier", "name", "string", "text", "address" -> !value.isBlank();
      default -> false;
    };
  }

  private static JsonNode definition(String schema, String name) {
    for (String one : ancestry(schema)) {
      JsonNode property = SCHEMATA.path(one).path("properties").path(name);
      if (!property.isMissingNode()) {
        return property;
      }
    }
    return SCHEMATA.path("there is none");
  }

  private static boolean isA(String schema, String range) {
    return ancestry(schema).contains(range);
  }

  /** The schema and all that it extends. */
  private static Set<String> ancestry(String schema) {
    Set<String> all = new HashSet<>(Set.of(schema));
    SCHEMATA.path(schema).path("extends").forEach(parent -> all.addAll(ancestry(parent.asText())));
    return all;
  }
}
