package news.dossier.timex;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of the grammar.
 *
 * @param name goes to {@link news.dossier.model.Timex#rule()}
 * @param pattern where it may match; if it has a group {@code t}, that is the expression
 * @param groups the names of its groups, in their order
 * @param reader what a match means; nothing where it is no time expression after all
 */
record Rule(
    String name, Pattern pattern, List<String> groups, Function<Hit, Optional<Reading>> reader) {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]\\w*)>");

  /** A rule in the notation of {@link Vocabulary}. */
  static Rule of(String name, String notation, Function<Hit, Reading> reader) {
    return when(name, notation, hit -> true, reader);
  }

  /** A rule that holds only where its context allows. */
  static Rule when(
      String name,
      String notation,
      java.util.function.Predicate<Hit> context,
      Function<Hit, Reading> reader) {
    return maybe(
        name,
        notation,
        hit -> context.test(hit) ? Optional.of(reader.apply(hit)) : Optional.empty());
  }

  /** A rule whose matches may turn out to mean nothing. */
  static Rule maybe(String name, String notation, Function<Hit, Optional<Reading>> reader) {
    // All groups that capture are named, so a name's place is its group's number.
    List<String> groups = GROUP.matcher(notation).results().map(m -> m.group(1)).toList();
    return new Rule(name, Vocabulary.compile(notation), groups, reader);
  }

  /** Adds what this rule finds in a sentence. */
  void find(SentenceText sentence, java.util.function.Consumer<Candidate> found) {
    Matcher matcher = pattern.matcher(sentence.characters());
    while (matcher.find()) {
      Hit hit = new Hit(sentence, matcher.toMatchResult(), groups);
      reader
          .apply(hit)
          .ifPresent(reading -> found.accept(new Candidate(name, hit.start(), hit.end(), reading)));
    }
  }
}
