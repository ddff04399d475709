package news.dossier.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dossier.problem.Problem;
import news.dossier.text.Nearest;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the values of known keys, each as what it must be; a Problem for each that is not. */
final class KeyReader {
  /** Of an address, a date, or another value that is no free text. */
  private static final int LONGEST_VALUE = 2000;

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

  /** Those of the known keys that are stated. */
  List<StatedKey> keys() {
    return List.copyOf(keys.values());
  }

  /** A text on one line; line ends in it become spaces. */
  Optional<String> line(String name) {
    return read(name, KeyReader::oneLine);
  }

  /** A text of any number of lines. */
  Optional<String> text(String name) {
    return read(name, text -> Printable.require(text.strip()));
  }

  /** A list of texts, or one text for a list of one; empty when not stated. */
  List<String> lines(String name) {
    return each(name, text -> Printable.require(text.replaceAll("\\s+", " "))).stream()
        .map(StatedText::text)
        .toList();
  }

  /** The same in a form, each text of a bounded length and with its place. */
  List<StatedText> texts(String name, Form<String> form) {
    return each(name, text -> form.of(requireShort(text)));
  }

  private List<StatedText> each(String name, Form<String> form) {
    List<StatedText> values = new ArrayList<>();
    StatedKey key = keys.get(name);
    if (key == null) {
      return values;
    }
    for (Node node : nodes(key)) {
      ScalarText.of(key, node, "one text, or a list of texts", problems)
          .flatMap(text -> form(key, node, text, form))
          .ifPresent(text -> values.add(new StatedText(text, key, node)));
    }
    return values;
  }

  /** A list of groups of keys, or one group for a list of one; empty when not stated. */
  List<StatedMapping> mappings(String name) {
    return mappings(name, null);
  }

  /**
   * The same, where a text may stand for a group of one key.
   *
   * @param shorthand that key
   */
  List<StatedMapping> mappings(String name, @Nullable String shorthand) {
    List<StatedMapping> values = new ArrayList<>();
    StatedKey key = keys.get(name);
    if (key == null) {
      return values;
    }
    for (Node node : nodes(key)) {
      if (node instanceof MappingNode mapping) {
        values.add(StatedMapping.of(key.path(), mapping, key.linesBefore(), problems));
      } else if (shorthand != null && node instanceof ScalarNode) {
        ScalarText.of(key, node, "one text", problems)
            .ifPresent(text -> values.add(key.group(shorthand, node)));
      } else if (!ScalarText.isEmpty(node)) {
        problems.add(ScalarText.noGroup(key, node));
      }
    }
    return values;
  }

  /** One group of keys. */
  Optional<StatedMapping> mapping(String name) {
    StatedKey key = keys.get(name);
    if (key != null && key.value() instanceof SequenceNode) {
      problems.add(ScalarText.noGroup(key, key.value()));
      return Optional.empty();
    }
    return mappings(name).stream().findFirst();
  }

  /** A value in a form, of a bounded length; empty when it is not stated, or is a Problem. */
  <T> Optional<T> value(String name, Form<T> form) {
    return read(name, text -> form.of(requireShort(text)));
  }

  /** The same with its place. */
  Optional<StatedText> placed(String name, Form<String> form) {
    StatedKey key = keys.get(name);
    return key == null
        ? Optional.empty()
        : value(name, form).map(text -> new StatedText(text, key, key.value()));
  }

  /** A value without which its group of keys says nothing; a Problem where it is missing. */
  Optional<StatedText> required(StatedMapping group, String name, Form<String> form) {
    int before = problems.size();
    Optional<StatedText> value = placed(name, form);
    if (value.isEmpty() && problems.size() == before) {
      StatedKey key = keys.get(name);
      String what = "Here " + name + " is missing.";
      String remedy = "Write " + name + ": and its value.";
      problems.add(key == null ? group.error(what, remedy) : key.error(what, remedy));
    }
    return value;
  }

  /** A text on one line, whatever its length. */
  static String oneLine(String text) throws UnusableValue {
    return Printable.require(
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private static List<Node> nodes(StatedKey key) {
    return key.value() instanceof SequenceNode list ? list.getValue() : List.of(key.value());
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
        : ScalarText.of(key, key.value(), "one text", problems)
            .flatMap(text -> form(key, key.value(), text, form));
  }

  private <T> Optional<T> form(StatedKey key, Node node, String text, Form<T> form) {
    try {
      return Optional.of(form.of(text));
    } catch (UnusableValue e) {
      problems.add(key.error(node, e.what(), e.remedy()));
      return Optional.empty();
    }
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
}
