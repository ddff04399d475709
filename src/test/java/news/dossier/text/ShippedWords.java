package news.dossier.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words that come with the program, for tests of what is written in them. */
public final class ShippedWords {
  private ShippedWords() {}

  public static Words english() {
    return in("en");
  }

  /** The words of a shipped language, with months and numbers of that language. */
  public static Words in(String language) {
    return new Words(Locale.forLanguageTag(language), messages(language));
  }

  /** The messages of a shipped file by their keys. */
  public static Map<String, String> messages(String language) {
    Properties properties = new Properties();
    Path file = Path.of("templates/words/" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> messages.put(k, properties.getProperty(k)));
    return messages;
  }
}
