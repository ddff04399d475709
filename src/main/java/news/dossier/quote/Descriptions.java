package news.dossier.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Token;

/**
 * What an article calls its people beside their names, so that <i>the American president</i> is
 * known as the Donald Trump of {@code American president Donald Trump}. What two people are called
 * stands for none of them.
 */
final class Descriptions {
  private static final Set<String> PARTS = Set.of("NN", "NNP", "JJ", "NNPS", "NNS");
  private static final int LONGEST = 5;

  private final Map<String, Optional<Mention>> people = new HashMap<>();

  Descriptions(Words words, Names names, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON) {
        mention.role().ifPresent(r -> add(r.text(), mention));
        addBefore(words, names, mention);
        addBehind(words, mention);
      }
    }
  }

  /** The person that a description such as {@code the American president} stands for. */
  Optional<Mention> find(String phrase) {
    return people.getOrDefault(key(phrase), Optional.empty());
  }

  /** {@code American president Donald Trump}: <i>president</i> and <i>American president</i>. */
  private void addBefore(Words words, Names names, Mention mention) {
    int at = words.from(mention.span().start());
    for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
      Token word = words.get(i);
      if (words.endsSentence(i) || !PARTS.contains(word.tag()) || names.isPerson(word)) {
        return;
      }
      add(words.text().substring(word.start(), mention.span().start()), mention);
    }
  }

  /** {@code Ann Weir, the mayor of Alton,}: <i>mayor</i> and <i>mayor of Alton</i>. */
  private void addBehind(Words words, Mention mention) {
    int comma = words.from(mention.span().end());
    if (comma + 2 >= words.size()
        || !words.get(comma).text().equals(",")
        || !Set.of("the", "a", "an").contains(words.get(comma + 1).text())) {
      return;
    }
    int start = words.get(comma + 2).start();
    boolean noun = false;
    for (int i = comma + 2; i < Math.min(words.size(), comma + 3 + LONGEST); i++) {
      Token word = words.get(i);
      if (noun && !word.tag().startsWith("NN")) {
        add(words.text().substring(start, words.get(i - 1).end()), mention);
      }
      noun = word.tag().startsWith("NN");
      if (!noun && !word.tag().equals("JJ") && !word.text().equals("of")) {
        return;
      }
    }
  }

  private void add(String phrase, Mention mention) {
    people.merge(
        key(phrase),
        Optional.of(mention),
        (a, b) -> a.isPresent() && isSame(a.get(), mention) ? a : Optional.empty());
  }

  private static boolean isSame(Mention a, Mention b) {
    return Genders.lastName(a.text()).equalsIgnoreCase(Genders.lastName(b.text()));
  }

  private static String key(String phrase) {
    String lower = phrase.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
