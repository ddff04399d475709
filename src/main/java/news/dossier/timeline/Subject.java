package news.dossier.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.dossier.model.Article;
import news.dossier.model.Mention;
import news.dossier.model.Sourced;
import news.dossier.model.Span;

/**
 * Whom or what the dossier is about: the name that most articles hold, near their beginning and in
 * their headlines.
 *
 * @param words the name's words in lower case, its key among them; empty when there is no name
 * @param names as printed in the articles, that name it
 */
record Subject(String key, Set<String> words, Set<String> names) {
  /** UTF-16 units from an article's beginning in which its subject is named. */
  private static final int BEGINNING = 800;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  Subject {
    words = Set.copyOf(words);
    names = Set.copyOf(names);
  }

  static Subject of(List<Article> articles) {
    Map<String, Integer> points = new TreeMap<>();
    Map<String, Form> known = new HashMap<>();
    for (Article article : articles) {
      Set<String> headline = headlineWords(article);
      Set<String> named = new HashSet<>();
      Set<String> early = new HashSet<>();
      for (Mention mention : article.annotations().mentions()) {
        Form form = known.computeIfAbsent(mention.text(), Form::of);
        String key = form.key;
        form.count++;
        named.add(key);
        if (mention.span().start() < BEGINNING) {
          early.add(key);
        }
      }
      named.forEach(key -> points.merge(key, headline.contains(key) ? 3 : 1, Integer::sum));
      early.forEach(key -> points.merge(key, 1, Integer::sum));
    }
    String best = most(points);
    Map<String, Integer> forms = new TreeMap<>();
    known.values().stream()
        .filter(form -> form.key.equals(best))
        .forEach(form -> forms.merge(form.lower, form.count, Integer::sum));
    Set<String> words = wordsOf(best, forms);
    Set<String> names = new HashSet<>();
    known.forEach(
        (name, form) -> {
          if (form.key.equals(best) || words.contains(form.lower)) {
            names.add(name);
          }
        });
    return new Subject(best, words, names);
  }

  /** Whether a stretch of an article names the subject. */
  boolean isIn(Article article, Span span) {
    for (Mention mention : NamesIn.span(article.annotations(), span)) {
      if (names.contains(mention.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article's headline names it. */
  boolean isInHeadline(Article article) {
    return headlineWords(article).stream().anyMatch(words::contains);
  }

  /** A name as printed, in lower case, and how often it is. */
  private static final class Form {
    final String lower;
    final String key;
    int count;

    private Form(String lower) {
      this.lower = lower;
      this.key = lower.substring(lower.lastIndexOf(' ') + 1);
    }

    static Form of(String text) {
      return new Form(text.toLowerCase(Locale.ROOT));
    }
  }

  private static Set<String> wordsOf(String key, Map<String, Integer> forms) {
    Map<String, Integer> full = new TreeMap<>(forms);
    full.keySet().removeIf(form -> form.indexOf(' ') < 0);
    Set<String> words = new TreeSet<>(List.of(most(full).split(" ")));
    words.add(key);
    words.remove("");
    return words;
  }

  /** The key with the highest number; ties by the alphabet; empty when there is none. */
  private static String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Set<String> headlineWords(Article article) {
    String headline = article.metadata().headline().map(Sourced::value).orElse("");
    return Set.copyOf(
        new TreeSet<>(List.of(BETWEEN_WORDS.split(headline.toLowerCase(Locale.ROOT)))));
  }
}
