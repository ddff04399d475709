package news.dossier.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dossier.model.CuratedEntity;
import news.dossier.problem.Problem;

/** Tells the curator which decisions are about names that no article has any more. */
final class Vanished {
  private final Claims claims;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> keysInSeeds = new HashSet<>();
  private final List<String> texts;

  /**
   * @param occurrences all of the claims' type
   * @param texts of the articles; a name that stands there has not vanished, though it is no longer
   *     read as one
   */
  Vanished(Claims claims, List<List<Occurrence>> occurrences, List<String> texts) {
    this.claims = claims;
    this.texts = texts;
    for (List<Occurrence> article : occurrences) {
      for (Occurrence occurrence : article) {
        String key = occurrence.key();
        keys.add(key);
        keysInSeeds.add(key + "\n" + occurrence.seed());
      }
    }
  }

  List<Problem> problems(KnownEntities known) {
    List<Problem> problems = new ArrayList<>();
    for (CuratedEntity entity : claims.stated()) {
      List<String> gone = new ArrayList<>();
      entity.also().stream().filter(this::isGone).forEach(gone::add);
      entity.not().stream().filter(this::isGone).forEach(gone::add);
      entity.merge().stream().filter(name -> isGone(name) && !isStated(name)).forEach(gone::add);
      boolean split = false;
      for (CuratedEntity.Split one : entity.split()) {
        for (String in : one.in()) {
          String seed = known.seeds().getOrDefault(in, in);
          if (keysInSeeds.contains(claims.key(one.name()) + "\n" + seed)) {
            split = true;
          } else {
            gone.add(one.name() + " in " + in);
          }
        }
      }
      boolean here =
          split
              || !isGone(entity.name())
              || entity.also().stream().anyMatch(form -> !isGone(form))
              || entity.merge().stream().anyMatch(form -> !isGone(form));
      if (!here) {
        problems.add(wholly(entity).at(entity.where()));
      } else if (!gone.isEmpty()) {
        problems.add(partly(entity, gone).at(entity.where()));
      }
    }
    return problems;
  }

  private boolean isGone(String name) {
    return !keys.contains(claims.key(name))
        && texts.stream().noneMatch(text -> text.contains(name));
  }

  private boolean isStated(String name) {
    return claims.stated().stream().anyMatch(e -> claims.key(e.name()).equals(claims.key(name)));
  }

  private static Problem wholly(CuratedEntity entity) {
    return Problem.warning(
        "-",
        "No article names \"" + entity.name() + "\" any more, nor any other form stated for it.",
        "Delete the entry, or correct the name.");
  }

  private static Problem partly(CuratedEntity entity, List<String> gone) {
    return Problem.notice(
        "-",
        "For \""
            + entity.name()
            + "\" names are stated that no article has: "
            + String.join(", ", gone)
            + ".",
        "Delete them, or correct them.");
  }
}
