package news.dossier.seed;

/** What a person who does not know YAML can do about a message of its parser. */
final class YamlRemedy {
  private YamlRemedy() {}

  static String of(String problem) {
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
