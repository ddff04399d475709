package news.dossier.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import news.dossier.model.CuratedEntity;
import news.dossier.problem.Problem;

/** Takes out of the curator's merges those that contradict one another. */
final class MergeOrder {
  private final List<CuratedEntity> stated;
  private final List<Claims.Merge> merges;
  private final Map<String, Integer> byName = new HashMap<>();

  MergeOrder(List<CuratedEntity> stated, List<Claims.Merge> merges, UnaryOperator<String> key) {
    this.stated = stated;
    this.merges = merges;
    for (int i = 0; i < stated.size(); i++) {
      byName.putIfAbsent(key.apply(stated.get(i).name()), i);
    }
  }

  /**
   * Each contradiction becomes an error, and the later statement of it does not hold.
   *
   * @return which stated entity goes into which; without circles
   */
  Map<Integer, Integer> apply(List<Problem> problems) {
    Map<String, Integer> mergedBy = new HashMap<>();
    Map<Integer, Integer> into = new HashMap<>();
    for (Iterator<Claims.Merge> each = merges.iterator(); each.hasNext(); ) {
      Claims.Merge merge = each.next();
      Integer first = mergedBy.putIfAbsent(merge.key(), merge.owner());
      Integer merged = byName.get(merge.key());
      if (first != null && first != merge.owner()) {
        problems.add(twice(merge, first));
        each.remove();
      } else if (merged != null && reaches(into, merge.owner(), merged)) {
        problems.add(cycle(merge));
        each.remove();
      } else if (merged != null) {
        into.put(merged, merge.owner());
      }
    }
    return into;
  }

  private static boolean reaches(Map<Integer, Integer> into, int from, int to) {
    Set<Integer> seen = new HashSet<>();
    Integer at = from;
    while (at != null && seen.add(at)) {
      if (at == to) {
        return true;
      }
      at = into.get(at);
    }
    return false;
  }

  private Problem twice(Claims.Merge merge, int first) {
    CuratedEntity one = stated.get(first);
    CuratedEntity two = stated.get(merge.owner());
    return Problem.error(
            "-",
            "\""
                + merge.name()
                + "\" is merged into \""
                + one.name()
                + "\" ("
                + one.where()
                + ") and into \""
                + two.name()
                + "\".",
            "Keep one of the two merge: lines, or merge those two as well.")
        .at(two.where());
  }

  private Problem cycle(Claims.Merge merge) {
    CuratedEntity entity = stated.get(merge.owner());
    return Problem.error(
            "-",
            "Merging \""
                + merge.name()
                + "\" into \""
                + entity.name()
                + "\" closes a circle: that one is itself merged into it.",
            "Keep one direction: state merge: only under the name that is to stay.")
        .at(entity.where());
  }
}
