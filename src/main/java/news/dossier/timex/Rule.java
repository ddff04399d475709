package news.dossier.timex;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of the grammar.
 *
 * @param name goes to {@link news.dossier.model.Timex#rule()}
 * @param pattern what it matches, from the start of a word; if it has a group {@code t}, that is
 *     the expression
 * @param groups the names of its groups, in their order
 * @param countsUnits whether it takes a unit of time in the sentence to match
 * @param beginnings the ASCII characters that a match can begin with
 * @param reader what a match means; nothing where it is no time expression after all
 */
record Rule(
    String name,
    Pattern pattern,
    List<String> groups,
    boolean countsUnits,
    BitSet beginnings,
    Function<Hit, Optional<Reading>> reader) {
  private static final int ASCII = 128;
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]\\w*)>");

  /** A rule in the notation of {@link Vocabulary}. */
  static Rule of(String name, String notation, Function<Hit, Reading> reader) {
    return when(name, notation, hit -> true, reader);
  }

  /** A rule that holds only where its context allows. */
  static Rule when(
      String name, String notation, Predicate<Hit> context, Function<Hit, Reading> reader) {
    return maybe(
        name,
        notation,
        hit -> context.test(hit) ? Optional.of(reader.apply(hit)) : Optional.empty());
  }

  /** A rule whose matches may turn out to mean nothing. */
  static Rule maybe(String name, String notation, Function<Hit, Optional<Reading>> reader) {
    // All groups that capture are named, so a name's place is its group's number.
    List<String> groups = GROUP.matcher(notation).results().map(m -> m.group(1)).toList();
    Pattern pattern = Vocabulary.compile(notation);
    return new Rule(
        name, pattern, groups, notation.contains("$unit)"), beginnings(pattern), reader);
  }

  /** Adds what this rule finds in a sentence. */
  void find(SentenceText sentence, Consumer<Candidate> found) {
    if (countsUnits && !sentence.namesUnit()) {
      return;
    }
    String characters = sentence.characters();
    Matcher matcher = pattern.matcher(characters).useTransparentBounds(true);
    int end = 0;
    for (int start : sentence.wordStarts()) {
      char first = characters.charAt(start);
      boolean mayBegin = start >= end && (first >= ASCII || beginnings.get(first));
      if (mayBegin && matcher.region(start, characters.length()).lookingAt()) {
        Hit hit = new Hit(sentence, matcher.toMatchResult(), groups);
        Optional<Reading> reading = reader.apply(hit);
        if (reading.isPresent()) {
          end = matcher.end();
          found.accept(new Candidate(name, hit.start(), hit.end(), reading.get()));
        }
      }
    }
  }

  /**
   * Tries each character alone: if the matcher would read on, a match can begin with it. That
   * spares most words most rules.
   */
  private static BitSet beginnings(Pattern pattern) {
    BitSet beginnings = new BitSet(ASCII);
    for (char c = 0; c < ASCII; c++) {
      Matcher alone = pattern.matcher(Character.toString(c));
      if (alone.lookingAt() || alone.hitEnd()) {
        beginnings.set(c);
      }
    }
    return beginnings;
  }
}
