package news.dossier.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import news.dossier.model.EntityType;
import news.dossier.problem.Problem;

/**
 * Finds the entries of curation files that contradict each other: nothing is merged or told apart
 * on one's word against another's. Linear in their number.
 */
final class CurationChecks {
  /** Who states a text, and where. */
  private record Claim(StatedEntity by, StatedText at) {}

  private final List<StatedEntity> stated;
  private final List<Problem> problems = new ArrayList<>();

  private CurationChecks(List<StatedEntity> stated) {
    this.stated = stated;
  }

  /** Problems in the order in which they are met. */
  static List<Problem> of(List<StatedEntity> stated) {
    CurationChecks checks = new CurationChecks(stated);
    for (EntityType type : EntityType.values()) {
      List<StatedEntity> ofType = stated.stream().filter(e -> e.entity().type() == type).toList();
      Map<String, Claim> names = checks.names(ofType);
      checks.problems.addAll(new Merges(ofType, owners(names)).problems());
    }
    checks.unique(StatedEntity::slug, "address", "Give one of them another slug.");
    checks.unique(StatedEntity::wikidata, "Wikidata item", "Correct one of them, or merge them.");
    return checks.problems;
  }

  private Map<String, Claim> names(List<StatedEntity> entities) {
    Map<String, Claim> names = new HashMap<>();
    for (StatedEntity entity : entities) {
      Set<String> own = new HashSet<>();
      entity
          .names()
          .filter(name -> own.add(name.text()))
          .forEach(
              name -> {
                Claim first = names.putIfAbsent(name.text(), new Claim(entity, name));
                if (first != null) {
                  problems.add(claimedTwice(entity, name, first));
                }
              });
    }
    return names;
  }

  private static Map<String, StatedEntity> owners(Map<String, Claim> names) {
    Map<String, StatedEntity> owners = new HashMap<>();
    names.forEach((name, claim) -> owners.put(name, claim.by()));
    return owners;
  }

  private static Problem claimedTwice(StatedEntity entity, StatedText name, Claim first) {
    if (name.text().equals(entity.name().text()) && name.text().equals(first.by().name().text())) {
      return name.error(
          Values.quoted(name.text())
              + " has two entries, the first in line "
              + first.at().line()
              + ".",
          "Put all that you state into one of them. If they are two, give each another name, and"
              + " use split to say in which articles the name is which.");
    }
    return name.error(
        Values.quoted(name.text())
            + " is claimed by two: by "
            + Values.quoted(first.by().name().text())
            + " in line "
            + first.at().line()
            + ", and here by "
            + Values.quoted(entity.name().text())
            + ".",
        "Leave it with one of them, and use split to say in which articles it is the other.");
  }

  private void unique(
      Function<StatedEntity, Optional<StatedText>> value, String what, String remedy) {
    Map<String, Claim> first = new HashMap<>();
    for (StatedEntity entity : stated) {
      value
          .apply(entity)
          .ifPresent(
              text -> {
                Claim other = first.putIfAbsent(text.text(), new Claim(entity, text));
                if (other != null) {
                  problems.add(
                      text.error(
                          Values.quoted(other.by().name().text())
                              + " has this "
                              + what
                              + " already, in "
                              + other.at().key().path()
                              + ", line "
                              + other.at().line()
                              + ".",
                          remedy));
                }
              });
    }
  }
}
