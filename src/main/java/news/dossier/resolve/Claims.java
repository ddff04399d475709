package news.dossier.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Curation;
import news.dossier.model.Decision;
import news.dossier.model.EntityType;
import news.dossier.model.Judgement;
import news.dossier.model.Provenance;
import news.dossier.problem.Problem;

/**
 * The curator's decisions about one type of entity, as the rules ask for them: by folded names.
 * Owners are indices of what is stated; -1 is nobody.
 */
final class Claims {
  /** An entity that the curator folds into another. */
  record Merge(int owner, String name, String key) {}

  private final EntityType type;
  private final List<CuratedEntity> stated;
  private final Map<String, Integer> owners = new TreeMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private final Map<Integer, Set<String>> never = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final Map<String, Integer> split = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Whom the curator folds into whom. */
  private final Map<Integer, Integer> into;

  Claims(Curation curation, EntityType type, KnownEntities known) {
    this.type = type;
    this.stated = new ArrayList<>(SameEntry.combined(curation.of(type).toList(), this::key));
    for (int i = 0; i < stated.size(); i++) {
      CuratedEntity entity = stated.get(i);
      claim(i, entity.name());
    }
    for (int i = 0; i < stated.size(); i++) {
      read(i, stated.get(i), known);
    }
    this.into = new MergeOrder(stated, merges, this::key).apply(problems);
    new TreeMap<>(into)
        .forEach(
            (merged, owner) ->
                stated.set(
                    root(owner), SameEntry.absorbing(stated.get(root(owner)), stated.get(merged))));
    new TreeMap<>(never)
        .forEach(
            (owner, names) ->
                never.computeIfAbsent(root(owner), o -> new HashSet<>()).addAll(names));
  }

  EntityType type() {
    return type;
  }

  List<CuratedEntity> stated() {
    return stated;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Merge> merges() {
    return merges;
  }

  /** Whose name or other form this is; -1 for nobody's. */
  int owner(String key) {
    return root(owners.getOrDefault(key, Group.NO_OWNER));
  }

  /** Whom the curator gives this form in this article; -1 for nobody. */
  int splitOwner(String key, String seed) {
    return root(split.getOrDefault(key + "\n" + seed, Group.NO_OWNER));
  }

  boolean hasNever(int owner) {
    return never.containsKey(owner);
  }

  boolean isNever(int owner, String key) {
    return never.getOrDefault(owner, Set.of()).contains(key);
  }

  /** Whether the curator says that this is none of its type. */
  boolean isDropped(String key) {
    return dropped.contains(key);
  }

  String key(String name) {
    return NameKey.of(type, name);
  }

  Decision says(int owner, String form) {
    CuratedEntity entity = stated.get(owner);
    return new Decision(Judgement.POSITIVE, form, entity.name(), Provenance.stated(entity.where()));
  }

  /** The one that stays when the curator's merges are done. */
  int root(int owner) {
    int at = owner;
    while (into.containsKey(at)) {
      at = into.getOrDefault(at, at);
    }
    return at;
  }

  private void read(int index, CuratedEntity entity, KnownEntities known) {
    if (entity.none()) {
      dropped.add(key(entity.name()));
      return;
    }
    entity.also().forEach(form -> claim(index, form));
    for (String form : entity.not()) {
      never.computeIfAbsent(index, i -> new HashSet<>()).add(key(form));
    }
    entity.merge().forEach(name -> merges.add(new Merge(index, name, key(name))));
    for (CuratedEntity.Split one : entity.split()) {
      for (String in : one.in()) {
        String seed = known.seeds().getOrDefault(in, in);
        split.put(key(one.name()) + "\n" + seed, index);
      }
    }
  }

  private void claim(int index, String form) {
    String key = key(form);
    Integer first = owners.putIfAbsent(key, index);
    if (first != null && first != index) {
      problems.add(
          Problem.error(
                  "-",
                  "\""
                      + form
                      + "\" is claimed twice: by \""
                      + stated.get(first).name()
                      + "\" ("
                      + stated.get(first).where()
                      + ") and by \""
                      + stated.get(index).name()
                      + "\".",
                  "Keep it under one of the two; where it means the other one in certain articles,"
                      + " state split: there.")
              .at(stated.get(index).where()));
    }
  }
}
