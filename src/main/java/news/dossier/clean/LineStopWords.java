package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Function words, whose share in a line tells sentences from menus, as in jusText (Pomikálek 2011).
 * The language is the one whose words the page uses most; a page in none of the listed languages
 * has no such words, and a line of it says nothing either way.
 */
final class LineStopWords {

  private static final double FEWEST = 0.12;
  private static final List<Set<String>> LANGUAGES =
      LineResource.rows("stop-words.tsv").stream()
          .map(row -> Set.of(distinct(row.substring(row.indexOf('\t') + 1).split(" "))))
          .toList();

  private final Set<String> words;

  private LineStopWords(Set<String> words) {
    this.words = words;
  }

  /** The function words of a page's language. */
  static LineStopWords of(List<LineShape> page) {
    List<LineShape> prose = page.stream().filter(LineShape::isProse).toList();
    long total = prose.stream().mapToLong(line -> line.words().size()).sum();
    Set<String> best = Set.of();
    long most = (long) (total * FEWEST);
    for (Set<String> language : LANGUAGES) {
      long found = prose.stream().mapToLong(line -> count(line, language)).sum();
      if (found > most) {
        most = found;
        best = language;
      }
    }
    return new LineStopWords(best);
  }

  /** Whether the language of the page is known. */
  boolean isKnown() {
    return !words.isEmpty();
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** The share of a line's words that are function words; 0 to 1. */
  double share(LineShape line) {
    return line.words().isEmpty() ? 0 : (double) count(line, words) / line.words().size();
  }

  private static long count(LineShape line, Set<String> language) {
    return line.words().stream().filter(language::contains).count();
  }

  private static String[] distinct(String[] words) {
    return new ArrayList<>(new java.util.LinkedHashSet<>(List.of(words))).toArray(new String[0]);
  }
}
