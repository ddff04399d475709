package news.dossier.bake;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.problem.Problem;

/**
 * One file of words: Java properties in UTF-8, each value a message for ICU's MessageFormat.
 *
 * @param name in Problems: {@code templates/words/de.properties}
 * @param messages by key
 */
record WordsFile(String name, String text, Map<String, String> messages) {
  /** Whoever knows the line puts it in. */
  private static final String PLACELESS = "templates/words";

  WordsFile {
    messages = Map.copyOf(messages);
  }

  /** Empty, with a Problem, for a file that is no such thing. */
  static Optional<WordsFile> read(Path file, String name, List<Problem> problems) {
    try {
      String text = ContentFiles.read(file, name);
      Properties properties = new Properties();
      properties.load(new StringReader(text));
      Map<String, String> messages = new TreeMap<>();
      properties.stringPropertyNames().forEach(key -> messages.put(key, value(properties, key)));
      return Optional.of(new WordsFile(name, text, messages));
    } catch (UnusableFileException e) {
      problems.add(e.problem());
    } catch (IOException | IllegalArgumentException e) {
      String what = "A backslash with a u stands before something that is no number.";
      problems.add(Problem.error(name, what, "Write four hexadecimal digits, or the letter."));
    }
    return Optional.empty();
  }

  private static String value(Properties properties, String key) {
    return properties.getProperty(key).strip();
  }

  /** The file and the line of a key. */
  String place(String key) {
    Matcher m =
        Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(key) + "[ \\t]*[=: \\t]").matcher(text);
    return m.find() ? name + ":" + (1 + text.substring(0, m.start()).lines().count()) : name;
  }

  /**
   * Why a message cannot be used, if so; its place is not known yet.
   *
   * @param english which says what values there are
   */
  static Optional<Problem> wrong(String message, String english) {
    Set<String> known = values(english);
    Set<String> used;
    try {
      used = values(message);
    } catch (IllegalArgumentException e) {
      String what = "The braces or the plural of \"" + message + "\" cannot be read.";
      return Optional.of(Problem.error(PLACELESS, what, "Write it as in English: " + english));
    }
    if (used.equals(known)) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.error(
            PLACELESS,
            "The message has the values " + used + " and needs " + known + ".",
            "Write it as in English: " + english));
  }

  private static Set<String> values(String message) {
    Set<String> names = new TreeSet<>();
    // The pattern does not know which kinds of values there are; the format does.
    new MessageFormat(message, Locale.ENGLISH);
    MessagePattern pattern = new MessagePattern(message);
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names;
  }
}
