package news.dossier.resolve;

import java.util.Set;
import java.util.TreeSet;
import news.dossier.model.Evidence;
import news.dossier.model.Mention;

/**
 * A mention with its place in the dossier.
 *
 * @param article index in the order of the seeds' paths
 * @param key the name, folded; empty when it has no letter or digit
 * @param block index of the paragraph or headline it stands in
 * @param sentence index of its sentence in the article
 */
record Occurrence(int article, String seed, Mention mention, String key, int block, int sentence) {
  private static final Set<String> FEMALE = Set.of("mrs", "ms", "miss", "lady", "dame", "madam");
  private static final Set<String> MALE = Set.of("mr", "sir", "lord");

  /** Words of a role that say nothing about who holds it. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "for", "at", "in", "to", "and", "on", "with", "by", "his", "her",
          "their", "its", "former", "ex", "ex-", "new", "then", "late", "acting", "old", "mr",
          "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "dame", "madam", "prof");

  Evidence evidence() {
    return new Evidence(seed, mention.span(), mention.text());
  }

  String text() {
    return mention.text();
  }

  /** Folded words of the office or trade beside the name; empty for a mere form of address. */
  Set<String> office() {
    if (mention.role().isEmpty()) {
      return Set.of();
    }
    Set<String> words = new TreeSet<>(Fold.words(mention.role().get().text()));
    words.removeAll(EMPTY);
    return words;
  }

  /** As the form of address beside the name tells. */
  FirstNames.Gender address() {
    if (mention.role().isEmpty()) {
      return FirstNames.Gender.UNKNOWN;
    }
    for (String word : Fold.words(mention.role().get().text())) {
      if (FEMALE.contains(word)) {
        return FirstNames.Gender.FEMALE;
      }
      if (MALE.contains(word)) {
        return FirstNames.Gender.MALE;
      }
    }
    return FirstNames.Gender.UNKNOWN;
  }
}
