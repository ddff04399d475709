package news.dossier.seed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * YAML between two lines {@code ---} at the very start of a text. A line {@code ---} that begins a
 * text but opens no mapping is part of the text.
 *
 * @param yaml empty when there is no front matter
 * @param body the text after it
 */
record FrontMatter(Optional<String> yaml, String body) {
  /** Longer front matter is none, so that a rule between the parts of a long text costs nothing. */
  private static final int LONGEST = 64_000;

  private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*\\n");
  private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$\\n?");
  private static final Pattern KEY = Pattern.compile("(?m)^(\\w+)[ \\t]*:(?:\\s|$)");

  /** How many lines of the file precede the YAML. */
  static final int LINES_BEFORE = 1;

  /**
   * @param text with {@code \n} for line ends
   * @param known keys: a block that holds one of them is meant as front matter, however broken
   */
  static FrontMatter of(String text, List<String> known) {
    FrontMatter none = new FrontMatter(Optional.empty(), text);
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      return none;
    }
    Matcher closing = CLOSING.matcher(text).region(opening.end(), Math.min(text.length(), LONGEST));
    closing.useAnchoringBounds(false);
    if (!closing.find()) {
      return none;
    }
    String yaml = text.substring(opening.end(), closing.start());
    return isMapping(yaml) || statesOneOf(known, yaml)
        ? new FrontMatter(Optional.of(yaml), text.substring(closing.end()))
        : none;
  }

  private static boolean isMapping(String yaml) {
    Optional<Node> root = YamlFile.tryCompose(yaml);
    return root.filter(MappingNode.class::isInstance).isPresent();
  }

  private static boolean statesOneOf(List<String> known, String yaml) {
    return KEY.matcher(yaml).results().anyMatch(key -> known.contains(key.group(1)));
  }
}
