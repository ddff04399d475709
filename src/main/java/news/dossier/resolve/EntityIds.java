package news.dossier.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Entity;
import news.dossier.model.Evidence;
import news.dossier.problem.Problem;
import news.dossier.resolve.KnownEntities.Known;
import news.dossier.text.Slugs;

/**
 * Gives each entity its permanent id: the one that the curator states, else the one that it has,
 * else a new one from its name. Unique across all types; the order of the entities changes nothing.
 */
final class EntityIds {
  private final KnownEntities known;
  private final Map<String, Entity> owners = new TreeMap<>();
  private final IdentityHashMap<Entity, String> ids = new IdentityHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  EntityIds(KnownEntities known) {
    this.known = known;
  }

  List<Problem> problems() {
    return problems;
  }

  /**
   * The ids, in the order of the entities.
   *
   * @param entities with any id, in an order that does not depend on that of the seeds; those whose
   *     name is rather theirs come first
   */
  List<String> assign(List<Entity> entities) {
    entities.forEach(this::giveStated);
    // Of namesakes each keeps the page that tells of articles which name it.
    for (int shared : List.of(1, 0)) {
      entities.forEach(entity -> giveKnown(entity, entity.name(), shared));
    }
    for (int shared : List.of(1, 0)) {
      entities.forEach(
          entity ->
              entity.forms().stream()
                  .map(Entity.Form::text)
                  .filter(form -> Fold.words(form).size() > 1)
                  .forEach(form -> giveKnown(entity, form, shared)));
    }
    entities.forEach(this::giveNew);
    return entities.stream().map(e -> ids.getOrDefault(e, "")).toList();
  }

  private void giveStated(Entity entity) {
    Optional<String> slug = entity.curated().flatMap(CuratedEntity::slug);
    if (slug.isEmpty()) {
      return;
    }
    Entity owner = owners.get(slug.get());
    if (!Slugs.isValid(slug.get())) {
      problem(
          entity,
          "\"" + slug.get() + "\" cannot be an address.",
          "Write slug: " + base(entity.name()) + ".");
    } else if (owner != null) {
      problem(
          entity,
          "The slug \"" + slug.get() + "\" is stated for \"" + owner.name() + "\" already.",
          "State another slug for one of the two.");
    } else {
      give(entity, slug.get());
    }
  }

  /**
   * @param least articles that the page and the entity must have in common
   */
  private void giveKnown(Entity entity, String name, long least) {
    if (ids.containsKey(entity)) {
      return;
    }
    List<Known> free =
        known.pages(entity.type(), name).stream()
            .filter(page -> !isTaken(page.id()) && Slugs.isValid(page.id()))
            .toList();
    if (free.isEmpty()) {
      return;
    }
    Set<String> seeds =
        entity.appearances().stream().map(Evidence::seed).collect(Collectors.toSet());
    Known best = free.get(0);
    for (Known page : free) {
      best = shared(page, seeds) > shared(best, seeds) ? page : best;
    }
    if (shared(best, seeds) >= least) {
      give(entity, best.id());
    }
  }

  private long shared(Known page, Set<String> seeds) {
    return known.seedsOf(page).stream().filter(seeds::contains).count();
  }

  private void giveNew(Entity entity) {
    if (ids.containsKey(entity)) {
      return;
    }
    String base = base(entity.name());
    String typed = base + "-" + entity.type().name().toLowerCase(Locale.ROOT);
    if (!isTaken(base)) {
      give(entity, base);
    } else if (!isTaken(typed) && owners.get(base) != null && isOtherType(entity, base)) {
      give(entity, typed);
    } else {
      int number = 2;
      while (isTaken(base + "-" + number)) {
        number++;
      }
      give(entity, base + "-" + number);
    }
  }

  private boolean isOtherType(Entity entity, String id) {
    Entity owner = owners.get(id);
    return owner != null && owner.type() != entity.type();
  }

  private boolean isTaken(String id) {
    return owners.containsKey(id);
  }

  private void give(Entity entity, String id) {
    owners.put(id, entity);
    ids.put(entity, id);
  }

  private static String base(String name) {
    String slug = Slugs.of(name);
    return slug.isEmpty() ? "name-" + digest(name) : slug;
  }

  /** For a name without a letter or digit that ASCII knows. */
  private static String digest(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void problem(Entity entity, String what, String remedy) {
    entity.curated().ifPresent(c -> problems.add(Problem.error("-", what, remedy).at(c.where())));
  }
}
