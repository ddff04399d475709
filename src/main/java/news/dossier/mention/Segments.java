package news.dossier.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dossier.model.Token;

/** Proposes every stretch of a sentence that could be a name; bounded in number. */
final class Segments {
  /** Tokens of the longest name; hyphens and full stops count. */
  static final int LONGEST = 10;

  /** A model that is surer than this that a word belongs to no name settles the matter. */
  private static final double DOUBT = 0.02;

  private static final Set<String> INNER =
      Set.of(
          "of", "and", "the", "for", "in", "on", "&", "-", "--", ".", "'", "’", "'s", "’s", "/",
          "de", "del", "della", "di", "da", "do", "dos", "la", "le", "du", "des", "van", "von",
          "der", "den", "ter", "bin", "ibn", "al", "el", "y", "e", "zu", "af", "``", "''", "\"",
          "“", "”", "‘");

  private Segments() {}

  /** By start, then by length. */
  static List<Segment> of(LabelledSentence sentence) {
    List<Segment> found = new ArrayList<>();
    boolean[] edge = new boolean[sentence.size()];
    boolean[] inner = new boolean[sentence.size()];
    for (int i = 0; i < edge.length; i++) {
      edge[i] = mayBorder(sentence, i);
      inner[i] = edge[i] || INNER.contains(lower(sentence.word(i))) || sentence.named(i) > DOUBT;
    }
    for (int from = 0; from < edge.length; from++) {
      for (int to = from + 1; edge[from] && to <= Math.min(edge.length, from + LONGEST); to++) {
        if (!inner[to - 1]) {
          break;
        }
        if (edge[to - 1]) {
          found.add(new Segment(from, to));
        }
      }
    }
    return found;
  }

  private static boolean mayBorder(LabelledSentence sentence, int token) {
    Token word = sentence.tokens().get(token);
    if (!word.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
      return word.text().equals(".") && sentence.named(token) > 0.5;
    }
    boolean capital = word.text().codePoints().anyMatch(Character::isUpperCase);
    return sentence.named(token) > DOUBT || (capital && word.isProperNoun());
  }

  private static String lower(String word) {
    return Words.lower(word);
  }
}
