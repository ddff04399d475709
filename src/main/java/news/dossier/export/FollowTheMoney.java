package news.dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Edtf;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Metadata;
import news.dossier.model.Sourced;

/**
 * Writes {@code data/entities.ftm.jsonl}: entities of FollowTheMoney, one a line, as Aleph takes
 * them. Schemata: Article, Person, Organization, Event, and Mention, which leads from an article to
 * whom it names.
 *
 * <p>FollowTheMoney has no schema for a place as such: places are the {@code location} of events.
 * One space of ids holds all, so an id has its kind in front: {@code person.xi-jinping}. Whether a
 * person confirmed it or a program inferred it is among the {@code keywords}.
 */
final class FollowTheMoney {
  private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d\\d(-\\d\\d)?)?)(?![\\d-]).*");

  private static final Pattern QUALIFIED = Pattern.compile("[?~%X]");

  private final Published published;
  private final JsonGenerator json;

  private FollowTheMoney(Published published, JsonGenerator json) {
    this.published = published;
    this.json = json;
  }

  static void write(Published published, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      FollowTheMoney lines = new FollowTheMoney(published, json);
      for (Article article : published.articles()) {
        lines.article(article);
      }
      for (Entity entity : published.entities()) {
        if (entity.type() != EntityType.PLACE) {
          lines.entity(entity);
        }
      }
      for (PublishedEvent event : published.events()) {
        lines.event(event);
      }
      for (Article article : published.articles()) {
        if (published.isRead(article)) {
          lines.mentions(article);
        }
      }
    }
  }

  private void article(Article article) throws IOException {
    Metadata metadata = article.metadata();
    Properties properties = new Properties();
    properties.put("title", metadata.headline().map(Sourced::value));
    properties.putAll("author", metadata.authors().map(Sourced::value).orElse(List.of()));
    properties.put("publisher", metadata.publisher().map(Sourced::value));
    properties.put("publishedAt", metadata.published().map(Sourced::value).flatMap(this::date));
    properties.put("modifiedAt", metadata.updated().map(Sourced::value).flatMap(this::date));
    properties.put("sourceUrl", Published.address(article));
    properties.put("language", metadata.language().map(Sourced::value).flatMap(l -> language(l)));
    line(id(article), "Article", properties);
  }

  private void entity(Entity entity) throws IOException {
    Properties properties = new Properties();
    properties.put("name", Optional.of(entity.name()));
    properties.putAll(
        "alias",
        published.found(entity).forms().stream()
            .filter(form -> !form.equals(entity.name()))
            .toList());
    Optional<CuratedEntity> curated = entity.curated();
    if (entity.type() == EntityType.PERSON) {
      properties.putAll(
          "position",
          curated.stream()
              .flatMap(c -> c.roles().stream())
              .map(CuratedEntity.HeldRole::title)
              .toList());
    }
    properties.put("wikidataId", curated.flatMap(CuratedEntity::wikidata));
    properties.put("notes", curated.flatMap(CuratedEntity::note));
    properties.putAll(
        "sourceUrl",
        curated.stream().flatMap(c -> c.links().stream()).filter(Published::isAddress).toList());
    properties.put("keywords", Optional.of(entity.isConfirmed() ? "confirmed" : "inferred"));
    line(id(entity), schema(entity), properties);
  }

  private void event(PublishedEvent event) throws IOException {
    Properties properties = new Properties();
    properties.put("name", Optional.of(event.text()));
    String[] ends = event.event().date().value().split("/", -1);
    if (ends.length == 1) {
      properties.put("date", date(ends[0]));
    } else {
      properties.put("startDate", date(ends[0]));
      properties.put("endDate", date(ends[1]));
    }
    properties.putAll("location", names(event.event().places()));
    properties.putAll(
        "involved",
        Stream.concat(event.event().people().stream(), event.event().organizations().stream())
            .filter(id -> published.known(List.of(id)).size() == 1)
            .flatMap(id -> published.dossier().entities().byId(id).stream())
            .map(FollowTheMoney::id)
            .toList());
    properties.putAll("proof", event.articles().stream().map(FollowTheMoney::id).toList());
    boolean confirmed = event.event().curated().isPresent();
    properties.putAll(
        "keywords", List.of(event.event().kind().label(), confirmed ? "confirmed" : "inferred"));
    line("event." + event.event().id(), "Event", properties);
  }

  private List<String> names(List<String> ids) {
    return published.known(ids).stream()
        .flatMap(id -> published.dossier().entities().byId(id).stream())
        .map(Entity::name)
        .toList();
  }

  /** One for all places in which an article names somebody. */
  private void mentions(Article article) throws IOException {
    Map<String, TreeSet<String>> names = new TreeMap<>();
    Map<String, Entity> byId = new TreeMap<>();
    for (Mention mention : article.annotations().mentions()) {
      published
          .named(article, mention)
          .filter(entity -> entity.type() != EntityType.PLACE)
          .ifPresent(
              entity -> {
                byId.put(entity.id(), entity);
                names.computeIfAbsent(entity.id(), id -> new TreeSet<>()).add(mention.text());
              });
    }
    for (Entity entity : byId.values()) {
      Properties properties = new Properties();
      properties.put("document", Optional.of(id(article)));
      properties.putAll("name", List.copyOf(names.getOrDefault(entity.id(), new TreeSet<>())));
      properties.put("resolved", Optional.of(id(entity)));
      properties.put("detectedSchema", Optional.of(schema(entity)));
      line("mention." + article.slug() + "." + entity.id(), "Mention", properties);
    }
  }

  private static String id(Article article) {
    return "article." + article.slug();
  }

  private static String id(Entity entity) {
    return entity.type().name().toLowerCase(Locale.ROOT) + "." + entity.id();
  }

  private static String schema(Entity entity) {
    return entity.type() == EntityType.PERSON ? "Person" : "Organization";
  }

  private Optional<String> date(Edtf date) {
    return date(date.value());
  }

  /** To the day, month or year; what is qualified or a week is no date of FollowTheMoney's. */
  private static Optional<String> date(String edtf) {
    Matcher m = DATE.matcher(edtf);
    boolean exact = m.matches() && !QUALIFIED.matcher(edtf).find();
    return exact ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** ISO 639-3, as FollowTheMoney has languages. */
  private static Optional<String> language(String tag) {
    try {
      String code = Locale.forLanguageTag(tag).getISO3Language();
      return code.isEmpty() ? Optional.empty() : Optional.of(code);
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** Each property has a list of values, and is left out where it has none. */
  private static final class Properties {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    void put(String name, Optional<String> value) {
      value.ifPresent(one -> values.put(name, List.of(one)));
    }

    void putAll(String name, List<String> all) {
      if (!all.isEmpty()) {
        values.put(name, all.size() == 1 ? all : new ArrayList<>(new TreeSet<>(all)));
      }
    }
  }

  private void line(String id, String schema, Properties properties) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("schema", schema);
    json.writeFieldName("properties");
    Json.value(properties.values, json);
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
