package news.dossier.seed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dossier.problem.Problem;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the text of a YAML value as written, whatever YAML would make of it. */
final class ScalarText {
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);

  private ScalarText() {}

  /**
   * Empty for an empty text, and, with a Problem, for what is none.
   *
   * @param wanted what the key must be: {@code one text}
   */
  static Optional<String> of(StatedKey key, Node node, String wanted, List<Problem> problems) {
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(wrongKind(key, node, wanted));
      return Optional.empty();
    }
    if (!PLAIN_TAGS.contains(scalar.getTag())) {
      problems.add(tagged(key, scalar));
      return Optional.empty();
    }
    if (scalar.getTag().equals(Tag.NULL) && !scalar.getValue().isEmpty()) {
      problems.add(nothing(key, scalar));
      return Optional.empty();
    }
    return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
  }

  /** Whether nothing is written there. */
  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /** The Problem of what must be a group of keys. */
  static Problem noGroup(StatedKey key, Node node) {
    return key.error(
        node,
        "\"" + key.name() + "\" is " + kind(node) + ", but must be a group of keys.",
        "Write its keys in the lines below it, each as key: value, and all indented alike.");
  }

  private static Problem wrongKind(StatedKey key, Node node, String wanted) {
    return key.error(
        node,
        "\"" + key.name() + "\" is " + kind(node) + ", but must be " + wanted + ".",
        "Write it on one line, in quotes if it holds special characters.");
  }

  private static String kind(Node node) {
    return node instanceof SequenceNode
        ? "a list"
        : node instanceof MappingNode ? "a group of keys" : "one text";
  }

  private static Problem tagged(StatedKey key, ScalarNode scalar) {
    return key.error(
        scalar,
        Values.quoted(scalar.getTag().getValue()) + " is a YAML tag, and no tags are read.",
        "Put the value in quotes if the exclamation mark belongs to it.");
  }

  private static Problem nothing(StatedKey key, ScalarNode scalar) {
    return key.error(
        scalar,
        "YAML reads " + scalar.getValue() + " as nothing at all.",
        "Write \""
            + scalar.getValue()
            + "\" in quotes if you mean the word, or remove the line "
            + key.name()
            + ".");
  }
}
