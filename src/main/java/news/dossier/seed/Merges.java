package news.dossier.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.dossier.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the merges of one curation file that cannot be: of an entry with itself, of one entry into
 * two others, and in a circle.
 */
final class Merges {
  /** Entries of a circle that a message names. */
  private static final int MOST_NAMED = 5;

  private record Merge(StatedEntity into, StatedText name) {}

  private final List<Problem> problems = new ArrayList<>();

  /** For each entry that is merged, the first that does so. */
  private final Map<StatedEntity, Merge> merged = new LinkedHashMap<>();

  /**
   * @param owners the entry of each name
   */
  Merges(List<StatedEntity> entities, Map<String, StatedEntity> owners) {
    Map<String, Merge> byName = new HashMap<>();
    for (StatedEntity entity : entities) {
      for (StatedText name : entity.merge()) {
        StatedEntity other = owners.get(name.text());
        Merge merge = new Merge(entity, name);
        Merge first = byName.putIfAbsent(name.text(), merge);
        if (entity.equals(other)) {
          problems.add(withItself(entity, name));
        } else if (first != null && !first.into().equals(entity)) {
          problems.add(twice(merge, first));
        } else if (other != null) {
          merged.putIfAbsent(other, merge);
        }
      }
    }
  }

  List<Problem> problems() {
    Set<StatedEntity> done = new HashSet<>();
    for (StatedEntity start : merged.keySet()) {
      Set<StatedEntity> path = new HashSet<>();
      StatedEntity at = start;
      while (at != null && done.add(at)) {
        path.add(at);
        at = into(at);
      }
      if (at != null && path.contains(at)) {
        problems.add(circle(at));
      }
    }
    return problems;
  }

  private @Nullable StatedEntity into(StatedEntity entity) {
    Merge merge = merged.get(entity);
    return merge == null ? null : merge.into();
  }

  private Problem circle(StatedEntity start) {
    List<Merge> steps = new ArrayList<>();
    StatedEntity at = start;
    do {
      Merge step = merged.get(at);
      if (step == null) {
        break;
      }
      steps.add(step);
      at = step.into();
    } while (!at.equals(start));
    String told =
        steps.stream()
            .limit(MOST_NAMED)
            .map(
                step ->
                    Values.quoted(step.into().name().text())
                        + " merges "
                        + Values.quoted(step.name().text())
                        + " in line "
                        + step.name().line())
            .collect(Collectors.joining(", "));
    return steps
        .get(0)
        .name()
        .error(
            "These merges go round in a circle: "
                + told
                + (steps.size() > MOST_NAMED ? ", and so on." : "."),
            "Decide which of them is to remain, and remove the merge from the others.");
  }

  private static Problem withItself(StatedEntity entity, StatedText name) {
    return name.error(
        Values.quoted(entity.name().text()) + " is merged with itself.", "Remove this line.");
  }

  private static Problem twice(Merge second, Merge first) {
    return second
        .name()
        .error(
            Values.quoted(second.name().text())
                + " is merged by two: by "
                + Values.quoted(first.into().name().text())
                + " in line "
                + first.name().line()
                + ", and here by "
                + Values.quoted(second.into().name().text())
                + ".",
            "Leave it with one of them.");
  }
}
