package news.dossier.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who in a dossier.
 *
 * @param all sorted by id
 */
public record Entities(List<Entity> all, Index index) {

  /** Of a dossier in which nothing was read. */
  public static final Entities NONE = of(List.of());

  public Entities {
    all = List.copyOf(all);
  }

  /**
   * @param all sorted by id; no mention belongs to two of them
   */
  public static Entities of(List<Entity> all) {
    return new Entities(all, new Index(all));
  }

  /** The entity of this id. */
  public Optional<Entity> byId(String id) {
    return Optional.ofNullable(index.byId.get(id));
  }

  /** Whom a mention in an article names; empty where the program does not say. */
  public Optional<Entity> of(String seed, Mention mention) {
    return Optional.ofNullable(index.bySpan.getOrDefault(seed, Map.of()).get(mention.span()));
  }

  /**
   * Who said a quotation: whom its pronoun or description stands for, else the first person named
   * in the words of its source, else the first organisation or place.
   */
  public Optional<Entity> speaker(String seed, Annotations article, Attribution attribution) {
    // The name may have grown since the quotation was read, as the dossier or the curator knows it.
    Span named = attribution.resolved().map(Mention::span).orElse(attribution.source());
    return article.mentions().stream()
        .filter(mention -> mention.span().overlaps(named))
        .min(Comparator.comparing(Mention::type).thenComparing(Mention::span))
        .flatMap(mention -> of(seed, mention));
  }

  /** Entities by id and by place; built once, then only read. */
  public static final class Index {
    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<String, Map<Span, Entity>> bySpan = new HashMap<>();

    private Index(List<Entity> all) {
      for (Entity entity : all) {
        byId.put(entity.id(), entity);
        for (Evidence mention : entity.appearances()) {
          bySpan.computeIfAbsent(mention.seed(), s -> new HashMap<>()).put(mention.span(), entity);
        }
      }
    }
  }
}
