package news.dossier.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.Nearest;
import news.dossier.text.Words;

/**
 * Reads the site's own words: {@code templates/words/LANGUAGE.properties} of the dossier, key by
 * key over the shipped file of that language, and both over the English words.
 */
public final class WordsReader {
  /** Has every key. */
  private static final String ENGLISH = "en";

  private final Path shipped;

  /** With the words that come with the program. */
  public WordsReader() {
    this(Shipped.folder());
  }

  WordsReader(Path shipped) {
    this.shipped = shipped;
  }

  /**
   * The words of a dossier in a language: {@code pt} serves {@code pt-BR} as well. English where
   * there are none, with a warning.
   *
   * @param dossier the folder with {@code templates/}, if it has one
   * @param language BCP 47
   */
  public Checked<Words> read(Path dossier, String language) {
    List<Problem> problems = new ArrayList<>();
    LayeredFolder templates = LayeredFolder.of(dossier, shipped, "templates", problems);
    return new Checked<>(read(templates, language, problems), problems);
  }

  /** The same of templates that are read already. */
  static Words read(LayeredFolder templates, String language, List<Problem> problems) {
    List<WordsFile> english = files(templates, ENGLISH, problems);
    if (english.isEmpty()) {
      throw new IllegalStateException("the program was packed without its words");
    }
    Map<String, String> known = english.get(0).messages();
    Map<String, String> words = new TreeMap<>(known);
    english.subList(1, english.size()).forEach(own -> lay(own, known, words, problems));
    Optional<String> found = nearest(templates, language);
    if (found.isEmpty()) {
      problems.add(unknown(language));
    } else if (!found.get().equals(ENGLISH)) {
      Map<String, String> translated = new TreeMap<>();
      files(templates, found.get(), problems)
          .forEach(file -> lay(file, known, translated, problems));
      missing(found.get(), known, translated).ifPresent(problems::add);
      words.putAll(translated);
    }
    return new Words(Locale.forLanguageTag(found.map(f -> language).orElse(ENGLISH)), words);
  }

  /** The shipped file and that of the dossier, as far as there are such. */
  private static List<WordsFile> files(
      LayeredFolder templates, String language, List<Problem> problems) {
    List<WordsFile> files = new ArrayList<>();
    for (Path file : templates.layers(path(language))) {
      WordsFile.read(file, "templates/" + path(language), problems).ifPresent(files::add);
    }
    return files;
  }

  private static String path(String language) {
    return "words/" + language + ".properties";
  }

  /** By ever shorter tags (RFC 4647, section 3.4). */
  private static Optional<String> nearest(LayeredFolder templates, String language) {
    for (String tag = language; !tag.isEmpty(); ) {
      if (templates.find(path(tag)).isPresent()) {
        return Optional.of(tag);
      }
      tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
    return Optional.empty();
  }

  /** Takes of a file what the site has a use for. */
  private static void lay(
      WordsFile file,
      Map<String, String> known,
      Map<String, String> words,
      List<Problem> problems) {
    new TreeMap<>(file.messages())
        .forEach(
            (key, message) -> {
              Optional<Problem> wrong =
                  known.containsKey(key)
                      ? WordsFile.wrong(message, known.getOrDefault(key, ""))
                      : Optional.of(unknownKey(key, known));
              wrong.ifPresent(problem -> problems.add(problem.at(file.place(key))));
              if (wrong.isEmpty()) {
                words.put(key, message);
              }
            });
  }

  private static Problem unknown(String language) {
    String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    return Problem.warning(
        "templates/" + path(language),
        "There are no words in " + name + ", so the site's own words are English.",
        "Translate the file en.properties of the program and save it under this name.");
  }

  private static Problem unknownKey(String key, Map<String, String> known) {
    return Problem.warning(
        "templates/words",
        "The site has no use for the key \"" + key + "\".",
        Nearest.to(key, new TreeSet<>(known.keySet()))
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("Remove it."));
  }

  private static Optional<Problem> missing(
      String language, Map<String, String> known, Map<String, String> translated) {
    List<String> missing = new ArrayList<>(known.keySet());
    missing.removeAll(translated.keySet());
    Collections.sort(missing);
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String keys = String.join(", ", missing.subList(0, Math.min(5, missing.size())));
    return Optional.of(
        Problem.warning(
            "templates/" + path(language),
            missing.size()
                + " of the site's words are missing and stay English: "
                + keys
                + (missing.size() > 5 ? ", …" : "")
                + ".",
            "Add them."));
  }
}
