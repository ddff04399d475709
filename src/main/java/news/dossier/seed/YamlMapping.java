package news.dossier.seed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads the keys of a YAML file. Composes nodes and stops there: no value is turned into an object,
 * so that {@code no} stays the text "no" and {@code 2025-09-03} what was written, no tag can name a
 * class, and no alias is unfolded.
 */
final class YamlMapping {
  private static final int DEEPEST = 10;
  private static final int MOST_ALIASES = 10;

  private final String path;
  private final int linesBefore;
  private final List<Problem> problems;

  /**
   * @param linesBefore how many lines of the file precede the YAML
   */
  YamlMapping(String path, int linesBefore, List<Problem> problems) {
    this.path = path;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /**
   * The keys in their order, each once; none for a file that holds nothing but comments. A Problem
   * for what is no YAML, or no mapping, and for each key stated twice.
   */
  List<StatedKey> read(String yaml) {
    try {
      Node root = compose(yaml);
      if (root instanceof MappingNode mapping) {
        return keys(mapping);
      }
      if (root != null) {
        problems.add(noMapping().at(root.getStartMark().getLine() + 1 + linesBefore, 0));
      }
    } catch (MarkedYAMLException e) {
      problems.add(marked(e));
    } catch (ReaderException e) {
      problems.add(unprintable(yaml, e));
    } catch (YAMLException e) {
      problems.add(tooElaborate());
    }
    return List.of();
  }

  /** The root of a text's only document; empty if it is no YAML. */
  static Optional<Node> tryCompose(String yaml) {
    try {
      return Optional.ofNullable(compose(yaml));
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Node compose(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setAllowRecursiveKeys(false);
    options.setCodePointLimit(Math.max(1, yaml.length()));
    return new Yaml(options).compose(new StringReader(yaml));
  }

  private List<StatedKey> keys(MappingNode mapping) {
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
    return new ArrayList<>(keys.values());
  }

  private static Problem twice(StatedKey key, StatedKey first) {
    return key.error(
        Values.quoted(key.name()) + " is stated twice, first in line " + first.line() + ".",
        "Remove one of the two.");
  }

  private Problem noMapping() {
    return Problem.error(
        path,
        "This is no list of keys and values.",
        "Write one key: value a line, with a space after the colon.");
  }

  private Problem marked(MarkedYAMLException e) {
    Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    String told = String.valueOf(e.getProblem());
    Problem problem =
        Problem.error(
            path, "This is not YAML (" + VisibleName.of(told.strip()) + ").", YamlRemedy.of(told));
    return mark == null
        ? problem
        : problem.at(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
  }

  private Problem unprintable(String yaml, ReaderException e) {
    int end =
        yaml.offsetByCodePoints(
            0, Math.min(e.getPosition(), yaml.codePointCount(0, yaml.length())));
    int line =
        1 + linesBefore + (int) yaml.substring(0, end).chars().filter(c -> c == '\n').count();
    return Problem.error(
            path,
            "Here is a control character, "
                + VisibleName.of(Character.toString(e.getCodePoint()))
                + ".",
            "Remove it, or type the line again.")
        .at(line, 0);
  }

  private Problem tooElaborate() {
    return Problem.error(
        path,
        "This YAML is nested too deeply, or refers to itself too often.",
        "Write plain key: value lines, without & and *.");
  }
}
