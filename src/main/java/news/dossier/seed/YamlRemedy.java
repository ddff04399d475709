package news.dossier.seed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person who does not know YAML can do about a message of its parser. */
final class YamlRemedy {
  /** A key whose value follows at once, which YAML takes for one word; no web address. */
  private static final Pattern NO_SPACE = Pattern.compile("\\s*(- )?[a-z][a-z -]*:[^\\s/].*");

  private static final Pattern MARGIN = Pattern.compile(" *(- )?");

  private YamlRemedy() {}

  /**
   * @param lines those up to the one that the message is about
   * @param linesBefore how many lines of the file precede them
   */
  static String of(String problem, List<String> lines, int linesBefore) {
    int first = firstWithoutSpace(lines);
    if (problem.contains("mapping values are not allowed") && first < lines.size() - 1) {
      int line = first + 1 + linesBefore;
      return "Put a space after the colon in line " + line + ", as in title: War and peace.";
    }
    return of(problem);
  }

  /**
   * Where the lines begin that YAML read as one word right above the last one, which is its own
   * fault where there are none.
   */
  private static int firstWithoutSpace(List<String> lines) {
    int first = lines.size() - 1;
    while (first > 0
        && NO_SPACE.matcher(lines.get(first - 1)).matches()
        && margin(lines.get(first - 1)) == margin(lines.get(lines.size() - 1))) {
      first--;
    }
    return first;
  }

  private static int margin(String line) {
    Matcher margin = MARGIN.matcher(line);
    return margin.lookingAt() ? margin.end() : 0;
  }

  private static String of(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "Put a value that holds a colon in quotes, as in title: \"War: the end\".";
    }
    if (problem.contains("tag")) {
      return "Remove the word that begins with an exclamation mark, or put the value in quotes.";
    }
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return "Use spaces instead of tabs.";
    }
    if (problem.contains("cannot start any token")) {
      return "Put the value in quotes: it begins with a character that means something in YAML.";
    }
    if (problem.contains("alias") || problem.contains("anchor")) {
      return "Put a value that begins with * or & in quotes.";
    }
    if (problem.contains("expected <block end>")) {
      return "Let lines that belong together begin below one another: the further keys of an entry"
          + " two spaces from the margin, below its name.";
    }
    if (problem.contains("could not find expected ':'")) {
      return "Write a colon and a space after the key, and indent further lines of a value.";
    }
    if (problem.contains("unexpected end of stream") || problem.contains("quoted scalar")) {
      return "Close the quotation mark; within \"…\" write \\\" for a quotation mark.";
    }
    if (problem.contains("single document") || problem.contains("another document")) {
      return "Remove the line --- and what follows it.";
    }
    return "Write one key: value a line, and put values with special characters in quotes.";
  }
}
