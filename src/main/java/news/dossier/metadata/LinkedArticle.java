package news.dossier.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The article that a page's JSON-LD describes, among all the things described there.
 *
 * @param article of type NewsArticle or the like
 */
record LinkedArticle(LinkedData data, ObjectNode article) {
  private static final Set<String> OTHER_ARTICLES =
      Set.of("Review", "Report", "CreativeWork", "VideoObject", "PodcastEpisode", "Recipe");

  /**
   * The page's article: the one whose address is the page's, else the one that tells most, else the
   * web page itself.
   *
   * @param addresses of the page, as it gives them itself
   */
  static Optional<LinkedArticle> of(LinkedData data, Set<String> addresses) {
    return data.things().stream()
        .filter(thing -> rank(thing) < 9)
        .min(
            Comparator.comparing((ObjectNode thing) -> isAt(thing, addresses) ? 0 : 1)
                .thenComparing(LinkedArticle::rank)
                .thenComparing(thing -> -richness(thing)))
        .map(thing -> new LinkedArticle(data, thing));
  }

  /** The texts of a property: its own, or the names of the things that it lists. */
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    addTexts(article.path(property), texts, 0);
    return texts;
  }

  /** The first text of a property. */
  Optional<String> text(String property) {
    return texts(property).stream().findFirst();
  }

  private void addTexts(JsonNode node, List<String> texts, int depth) {
    if (depth > 5) {
      return;
    }
    JsonNode thing = data.resolve(node);
    if (thing.isArray()) {
      thing.forEach(each -> addTexts(each, texts, depth + 1));
    } else if (thing.isObject()) {
      String key = thing.has("name") ? "name" : thing.has("@value") ? "@value" : "@id";
      if (!key.equals("@id") || depth == 0) {
        addTexts(thing.path(key), texts, depth + 1);
      }
    } else if (thing.isValueNode() && !thing.isNull()) {
      String text = PlainText.oneLine(thing.asText());
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
  }

  private static boolean isAt(ObjectNode thing, Set<String> addresses) {
    for (String property : List.of("url", "mainEntityOfPage", "@id")) {
      JsonNode value = thing.path(property);
      String address = value.isObject() ? value.path("@id").asText("") : value.asText("");
      if (WebAddress.of(address)
          .map(WebAddress::comparable)
          .filter(addresses::contains)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int richness(ObjectNode thing) {
    int fields = 0;
    for (String field :
        List.of("headline", "datePublished", "author", "articleBody", "publisher")) {
      fields += thing.has(field) ? 1 : 0;
    }
    return fields;
  }

  /** How surely a thing is the article: 0 an article, 1 something like it, 2 a page; 9 neither. */
  private static int rank(ObjectNode thing) {
    JsonNode type = thing.path("@type");
    int best = rank(type.asText(""));
    for (JsonNode each : type) {
      best = Math.min(best, rank(each.asText("")));
    }
    return best;
  }

  private static int rank(String type) {
    String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    if (name.endsWith("Article") || name.endsWith("Posting")) {
      return 0;
    }
    if (OTHER_ARTICLES.contains(name)) {
      return 1;
    }
    return name.endsWith("Page") ? 2 : 9;
  }
}
