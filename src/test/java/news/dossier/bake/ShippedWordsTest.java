package news.dossier.bake;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.model.CutReason;
import news.dossier.model.Dispute;
import news.dossier.model.EventKind;
import news.dossier.model.Judgement;
import news.dossier.text.ShippedWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped words and the templates and classes that say them agree, key by key. */
final class ShippedWordsTest {
  /** A key by itself, in quotation marks, wherever a template or a class has one. */
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"( \\+)?");

  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:say|plain|markup|section|heading|some|link)\\(\\s*(?:body,\\s*)?"
              + "\"([a-z][a-z0-9.-]*)\"(\\s*\\+)?");

  @ParameterizedTest
  @ValueSource(strings = "de")
  void a_translation_has_the_keys_and_the_values_of_the_English_words(String language) {
    Map<String, String> english = ShippedWords.messages("en");
    Map<String, String> translated = ShippedWords.messages(language);

    assertThat(translated).containsOnlyKeys(english.keySet());
    translated.forEach(
        (key, message) ->
            assertThat(WordsFile.wrong(message, english.getOrDefault(key, ""))).as(key).isEmpty());
  }

  @Test
  void whatever_is_said_has_words() throws IOException {
    Set<String> keys = ShippedWords.messages("en").keySet();
    List<String> wordless = new ArrayList<>();
    for (String source : sources()) {
      for (MatchResult said : SAID.matcher(source).results().toList()) {
        String key = said.group(1);
        boolean known =
            said.group(2) == null
                ? keys.contains(key)
                : keys.stream().anyMatch(one -> one.startsWith(key));
        if (!known) {
          wordless.add(said.group());
        }
      }
    }

    assertThat(wordless).isEmpty();
  }

  @Test
  void all_words_are_said() throws IOException {
    Set<String> whole = new TreeSet<>();
    Set<String> beginnings = new TreeSet<>();
    for (String source : sources()) {
      LITERAL
          .matcher(source)
          .results()
          .forEach(m -> (m.group(2) == null ? whole : beginnings).add(m.group(1)));
    }
    Set<String> unsaid = new TreeSet<>(ShippedWords.messages("en").keySet());
    unsaid.removeAll(whole);
    unsaid.removeIf(
        key ->
            beginnings.stream().anyMatch(b -> b.endsWith(".") && key.startsWith(b))
                || (key.endsWith(".body") && whole.contains(key.replace(".body", ""))));

    assertThat(unsaid).isEmpty();
  }

  @Test
  void every_kind_of_thing_has_a_name() {
    Set<String> names =
        Stream.of(
                of("cut.", CutReason.values()),
                of("kind.", EventKind.values()),
                of("kind-word.", EventKind.values()),
                of("differ.", Dispute.Kind.values()),
                of("decision.", Judgement.values()))
            .flatMap(all -> all)
            .collect(toCollection(TreeSet::new));

    assertThat(ShippedWords.messages("en")).containsKeys(names.toArray(String[]::new));
  }

  private static Stream<String> of(String prefix, Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> prefix + value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  /** Templates, and classes that have the words. */
  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (String root :
        List.of(
            "templates",
            "src/main/java/news/dossier/page",
            "src/main/java/news/dossier/export",
            "src/main/java/news/dossier/text/Citation.java",
            "src/main/java/news/dossier/text/DateWords.java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !file.toString().endsWith(".properties"))
            .map(ShippedWordsTest::text)
            .forEach(sources::add);
      }
    }
    return sources;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
