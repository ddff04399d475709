package news.dossier.seed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a YAML file that is a mapping, or a list of mappings. Composes nodes and stops there: no
 * value is turned into an object, so that {@code no} stays the text "no" and {@code 2025-09-03}
 * what was written, no tag can name a class, and no alias is unfolded.
 */
final class YamlFile {
  private static final int DEEPEST = 10;
  private static final int MOST_ALIASES = 10;

  private final String path;
  private final int linesBefore;
  private final List<Problem> problems;

  /**
   * @param linesBefore how many lines of the file precede the YAML
   */
  YamlFile(String path, int linesBefore, List<Problem> problems) {
    this.path = path;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /**
   * The keys in their order, each once; none for a file that holds nothing but comments. A Problem
   * for what is no YAML, or no mapping, and for each key stated twice.
   */
  List<StatedKey> mapping(String yaml) {
    Optional<Node> root = root(yaml);
    if (root.isPresent() && !(root.get() instanceof MappingNode)) {
      problems.add(noMapping(root.get()));
    }
    return root.filter(MappingNode.class::isInstance)
        .map(node -> entry((MappingNode) node).keys())
        .orElse(List.of());
  }

  /**
   * The entries of a list of mappings, in their order; none for a file that holds nothing but
   * comments. A Problem for what is no YAML, or no list, and for each entry that is no mapping.
   *
   * @param first how an entry may begin, to be told to whoever wrote none: {@code name: Ada Moss}
   */
  List<StatedMapping> list(String yaml, String first) {
    Optional<Node> root = root(yaml);
    List<StatedMapping> entries = new ArrayList<>();
    if (root.isPresent() && root.get() instanceof SequenceNode list) {
      for (Node node : list.getValue()) {
        if (node instanceof MappingNode mapping) {
          entries.add(entry(mapping));
        } else {
          problems.add(noEntry(node, first));
        }
      }
    } else if (root.isPresent()) {
      problems.add(noList(root.get(), first));
    }
    return entries;
  }

  private StatedMapping entry(MappingNode mapping) {
    return StatedMapping.of(path, mapping, linesBefore, problems);
  }

  /** Empty for a file that holds nothing but comments, and, with a Problem, for what is no YAML. */
  private Optional<Node> root(String yaml) {
    try {
      return Optional.ofNullable(compose(yaml)).filter(node -> !ScalarText.isEmpty(node));
    } catch (MarkedYAMLException e) {
      problems.add(marked(yaml, e));
    } catch (ReaderException e) {
      problems.add(unprintable(yaml, e));
    } catch (YAMLException e) {
      problems.add(tooElaborate());
    }
    return Optional.empty();
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
    options.setAllowRecursiveKeys(false);
    options.setCodePointLimit(Math.max(1, yaml.length()));
    ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(yaml)), options);
    return new Composer(new FewAliases(parser, MOST_ALIASES), new Resolver(), options)
        .getSingleNode();
  }

  private Problem noMapping(Node root) {
    return at(
        root.getStartMark().getLine(),
        "This is no list of keys and values.",
        "Write one key: value a line, with a space after the colon.");
  }

  private Problem noList(Node root, String first) {
    return at(
        root.getStartMark().getLine(),
        "This is no list of entries.",
        "Begin each entry with a hyphen, as in - "
            + first
            + ", and indent its other keys by two spaces.");
  }

  private Problem noEntry(Node node, String first) {
    Mark mark = node.getStartMark();
    return at(
            mark.getLine(),
            "This entry has no keys.",
            "Write it as - " + first + ", with a space after the colon.")
        .at(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
  }

  private Problem at(int line, String what, String remedy) {
    return Problem.error(path, what, remedy).at(line + 1 + linesBefore, 0);
  }

  private Problem marked(String yaml, MarkedYAMLException e) {
    Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    String told = String.valueOf(e.getProblem());
    List<String> upToMark =
        mark == null ? List.of() : yaml.lines().limit(mark.getLine() + 1L).toList();
    Problem problem =
        Problem.error(
            path,
            "This is not YAML (" + VisibleName.of(told.strip()) + ").",
            YamlRemedy.of(told, upToMark, linesBefore));
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
