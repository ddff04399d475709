package news.dossier.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dossier.problem.Problem;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Keys and values that belong together: a file's, an entry's of a list, or those of one key.
 *
 * @param path of the file
 * @param line of the first key, counted from 1
 * @param column of the first key, counted from 1
 * @param keys in their order, each once
 */
record StatedMapping(String path, int line, int column, List<StatedKey> keys) {
  StatedMapping {
    keys = List.copyOf(keys);
  }

  /**
   * The keys of a mapping; a Problem for each that is no word, and for each stated twice.
   *
   * @param linesBefore how many lines of the file precede the YAML
   */
  static StatedMapping of(
      String path, MappingNode mapping, int linesBefore, List<Problem> problems) {
    Map<String, StatedKey> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Mark mark = tuple.getKeyNode().getStartMark();
      int line = mark.getLine() + 1 + linesBefore;
      int column = mark.getColumn() + 1;
      if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
        problems.add(
            Problem.error(path, "A key must be a word.", "Write one key: value a line.")
                .at(line, column));
        continue;
      }
      StatedKey key =
          new StatedKey(path, name.getValue(), line, column, tuple.getValueNode(), linesBefore);
      StatedKey first = keys.putIfAbsent(key.name(), key);
      if (first != null) {
        problems.add(twice(key, first));
      }
    }
    Mark start = mapping.getStartMark();
    return new StatedMapping(
        path,
        start.getLine() + 1 + linesBefore,
        start.getColumn() + 1,
        new ArrayList<>(keys.values()));
  }

  /** An error where it begins. */
  Problem error(String what, String remedy) {
    return Problem.error(path, what, remedy).at(line, column);
  }

  /** A warning where it begins. */
  Problem warning(String what, String remedy) {
    return Problem.warning(path, what, remedy).at(line, column);
  }

  private static Problem twice(StatedKey key, StatedKey first) {
    return key.error(
        Values.quoted(key.name()) + " is stated twice, first in line " + first.line() + ".",
        "Remove one of the two.");
  }
}
