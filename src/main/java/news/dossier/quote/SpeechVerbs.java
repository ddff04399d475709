package news.dossier.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dossier.model.Token;
import org.jspecify.annotations.Nullable;

/** The words that say that somebody said something, by what they take beside them. */
final class SpeechVerbs {
  private static final int SENTENCE_REACH = 60;

  /** What a verb takes; the file {@code speech-verbs.txt} explains each. */
  enum Kind {
    SAY,
    TELL,
    CALL,
    URGE,
    THINK
  }

  private final Map<Kind, Set<String>> lemmas = new EnumMap<>(Kind.class);
  private final Set<String> nouns = new HashSet<>();

  SpeechVerbs() {
    for (Kind kind : Kind.values()) {
      lemmas.put(kind, new HashSet<>());
    }
    lines("speech-verbs.txt")
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
              addWords(line.substring(colon + 1), lemmas.get(kind));
            });
    lines("speech-nouns.txt").forEach(line -> addWords(line, nouns));
  }

  private static void addWords(String line, @Nullable Set<String> to) {
    if (to != null) {
      to.addAll(Arrays.asList(line.strip().split(" ")));
    }
  }

  private static List<String> lines(String resource) {
    try (InputStream in = SpeechVerbs.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its word list " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean is(Token token, Kind kind) {
    Set<String> of = lemmas.get(kind);
    return of != null && token.isVerb() && of.contains(token.lemma());
  }

  /** Whether a word is a verb of any kind. */
  boolean isCue(Token token) {
    return token.isVerb() && lemmas.values().stream().anyMatch(l -> l.contains(token.lemma()));
  }

  /** Whether a verb reports what was said, rather than what was thought or wanted. */
  boolean isSpeech(Token token) {
    return is(token, Kind.SAY) || is(token, Kind.TELL) || is(token, Kind.CALL);
  }

  /** Whether a verb may stand between the quotation and its speaker: {@code “…,” said Kim}. */
  boolean mayPrecedeSubject(Token token) {
    boolean finite = Set.of("VBD", "VBZ", "VBP", "VBN", "VB").contains(token.tag());
    return finite && is(token, Kind.SAY) && Character.isLowerCase(token.text().charAt(0));
  }

  /** Whether a noun stands for somebody's words: statement, letter. */
  boolean isSpeechNoun(Token token) {
    return token.tag().startsWith("NN") && nouns.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether a verb of saying stands before a word in its sentence. */
  boolean speaksBefore(Words words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - SENTENCE_REACH); i--) {
      if (words.endsSentence(i)) {
        return false;
      }
      if (is(words.get(i), Kind.SAY) || is(words.get(i), Kind.TELL)) {
        return true;
      }
    }
    return false;
  }
}
