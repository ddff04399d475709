package news.dossier.seed;

import java.util.List;
import news.dossier.problem.Problem;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A key as it stands in a file, with its value.
 *
 * @param path of the file
 * @param line of the key, counted from 1
 * @param column of the key, counted from 1
 * @param linesBefore how many lines of the file precede the YAML that {@code value} belongs to
 */
record StatedKey(String path, String name, int line, int column, Node value, int linesBefore) {

  /** The names of several keys, in their order. */
  static List<String> names(List<StatedKey> keys) {
    return keys.stream().map(StatedKey::name).toList();
  }

  /** A group of one key, for which a value of this key stands. */
  StatedMapping group(String shorthand, Node part) {
    Mark mark = part.getStartMark();
    int there = mark.getLine() + 1 + linesBefore;
    int from = mark.getColumn() + 1;
    StatedKey only = new StatedKey(path, shorthand, there, from, part, linesBefore);
    return new StatedMapping(path, there, from, List.of(only));
  }

  /** An error at the key. */
  Problem error(String what, String remedy) {
    return Problem.error(path, what, remedy).at(line, column);
  }

  /** A warning at the key. */
  Problem warning(String what, String remedy) {
    return Problem.warning(path, what, remedy).at(line, column);
  }

  /** An error at the key's value, or at a part of it. */
  Problem error(Node part, String what, String remedy) {
    Mark mark = part.getStartMark();
    return Problem.error(path, what, remedy)
        .at(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
  }
}
