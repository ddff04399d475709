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
import java.util.TreeMap;
import java.util.function.Function;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Entity;
import news.dossier.problem.Problem;
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
    entities.forEach(entity -> giveKnown(entity, Entity::name));
    entities.forEach(
        entity -> {
          for (Entity.Form form : entity.forms()) {
            if (Fold.words(form.text()).size() > 1) {
              giveKnown(entity, e -> form.text());
            }
          }
        });
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

  private void giveKnown(Entity entity, Function<Entity, String> name) {
    String id = known.ids(entity.type()).get(name.apply(entity));
    if (id != null && !ids.containsKey(entity) && !owners.containsKey(id) && Slugs.isValid(id)) {
      give(entity, id);
    }
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
