package news.dossier.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Sourced;

/** Looks up the people, organisations and places that a decision names. */
final class StatedNames {
  private final Map<EntityType, Map<String, Set<String>>> byName = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Map<String, Set<String>>> byForm = new EnumMap<>(EntityType.class);
  private final DecisionProblems problems;

  StatedNames(Entities entities, DecisionProblems problems) {
    this.problems = problems;
    for (Entity entity : entities.all()) {
      put(byName, entity, entity.name());
      put(byName, entity, entity.id());
      entity.forms().forEach(form -> put(byForm, entity, form.text()));
    }
  }

  /** The ids of those named, sorted; empty where none of the type is stated. */
  Optional<List<String>> ids(CuratedEvent decision, EntityType type) {
    return decision.names(type).map(names -> ids(names, type));
  }

  private List<String> ids(List<Sourced<String>> names, EntityType type) {
    TreeSet<String> ids = new TreeSet<>();
    names.forEach(name -> id(name, type).ifPresent(ids::add));
    return List.copyOf(ids);
  }

  private Optional<String> id(Sourced<String> name, EntityType type) {
    Set<String> named = of(byName, type).getOrDefault(name.value(), Set.of());
    Set<String> ids =
        named.isEmpty() ? of(byForm, type).getOrDefault(name.value(), Set.of()) : named;
    if (ids.size() == 1) {
      return ids.stream().findFirst();
    }
    problems.warning(
        name.provenance().source(),
        ids.isEmpty()
            ? "The site has no page for " + DecisionProblems.quote(name.value()) + "."
            : DecisionProblems.quote(name.value()) + " may be: " + String.join(", ", ids) + ".",
        ids.isEmpty()
            ? problems.meant(name.value(), of(byName, type).keySet())
                + "Write the name that heads its page."
            : "Write the name that heads the page of the one you mean.");
    return Optional.empty();
  }

  private static Map<String, Set<String>> of(
      Map<EntityType, Map<String, Set<String>>> names, EntityType type) {
    return names.getOrDefault(type, Map.of());
  }

  private static void put(
      Map<EntityType, Map<String, Set<String>>> names, Entity entity, String name) {
    names
        .computeIfAbsent(entity.type(), t -> new TreeMap<>())
        .computeIfAbsent(name, n -> new TreeSet<>())
        .add(entity.id());
  }
}
