package news.dossier.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dossier.problem.Problem;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the values of known keys, each as what it must be; a Problem for each that is not. */
final class KeyReader {
  /** Of an address, a date, or another value that is no free text. */
  private static final int LONGEST_VALUE = 2000;

  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);

  /** Turns a value's text into what the key asks for. */
  @FunctionalInterface
  interface Form<T> {
    T of(String text) throws UnusableValue;
  }

  private final Map<String, StatedKey> keys = new LinkedHashMap<>();
  private final List<Problem> problems;

  /**
   * @param known the names that the file may state; every other is a Problem
   */
  KeyReader(List<StatedKey> stated, List<String> known, List<Problem> problems) {
    this.problems = problems;
    for (StatedKey key : stated) {
      if (known.contains(key.name())) {
        keys.put(key.name(), key);
      } else {
        problems.add(unknown(key, known));
      }
    }
  }

  /** A text on one line; line ends in it become spaces. */
  Optional<String> line(String name) {
    return read(
        name,
        text ->
            Printable.require(
                text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(" "))));
  }

  /** A text of any number of lines. */
  Optional<String> text(String name) {
    return read(name, text -> Printable.require(text.strip()));
  }

  /** A list of texts, or one text for a list of one; empty when not stated. */
  List<String> lines(String name) {
    StatedKey key = keys.get(name);
    if (key == null) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    List<Node> nodes =
        key.value() instanceof SequenceNode list ? list.getValue() : List.of(key.value());
    for (Node node : nodes) {
      scalar(key, node, "one text, or a list of texts")
          .flatMap(text -> form(key, node, text, t -> Printable.require(t.replaceAll("\\s+", " "))))
          .ifPresent(values::add);
    }
    return values;
  }

  /** A value in a form, of a bounded length; empty when it is not stated, or is a Problem. */
  <T> Optional<T> value(String name, Form<T> form) {
    return read(name, text -> form.of(requireShort(text)));
  }

  private static String requireShort(String text) throws UnusableValue {
    if (text.length() <= LONGEST_VALUE) {
      return text;
    }
    throw new UnusableValue(
        Values.quoted(text) + " is longer than " + LONGEST_VALUE + " characters.",
        "Shorten it, or remove it.");
  }

  private <T> Optional<T> read(String name, Form<T> form) {
    StatedKey key = keys.get(name);
    return key == null
        ? Optional.empty()
        : scalar(key, key.value(), "one text").flatMap(t -> form(key, key.value(), t, form));
  }

  private <T> Optional<T> form(StatedKey key, Node node, String text, Form<T> form) {
    try {
      return Optional.of(form.of(text));
    } catch (UnusableValue e) {
      problems.add(key.error(node, e.what(), e.remedy()));
      return Optional.empty();
    }
  }

  /** The text as written, whatever YAML would make of it; empty for an empty one. */
  private Optional<String> scalar(StatedKey key, Node node, String wanted) {
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

  private static Problem unknown(StatedKey key, List<String> known) {
    String remedy =
        Nearest.to(key.name(), known)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("Remove it.");
    return key.error(
        "There is no key " + Values.quoted(key.name()) + ".",
        remedy + " The keys are " + String.join(", ", known) + ".");
  }

  private static Problem wrongKind(StatedKey key, Node node, String wanted) {
    String is = node instanceof SequenceNode ? "a list" : "a group of keys";
    return key.error(
        node,
        "\"" + key.name() + "\" is " + is + ", but must be " + wanted + ".",
        "Write it on one line, in quotes if it holds special characters.");
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
