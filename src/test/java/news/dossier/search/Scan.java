package news.dossier.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import news.dossier.model.Article;
import news.dossier.model.DayRange;
import news.dossier.model.Dossier;
import news.dossier.model.Entity;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;
import news.dossier.text.ShownText;
import news.dossier.text.ShownTexts;

/** The search done the simple way, article by article: what the index must agree with. */
public final class Scan {
  private final WordReader reader = new WordReader();
  private final List<Text> texts = new ArrayList<>();

  /**
   * An article as a reader of the site sees it.
   *
   * @param passages the terms of its title, then of each piece that is shown
   * @param characters single characters of CJK, which are terms as well
   * @param names of the people whom its visible sentences name
   */
  public record Text(
      List<List<String>> passages,
      Set<String> characters,
      boolean english,
      Optional<DayRange> days,
      Set<String> names,
      List<String> sources) {

    public Set<String> terms() {
      Set<String> terms = new TreeSet<>(characters);
      passages.forEach(terms::addAll);
      return terms;
    }
  }

  public Scan(Dossier dossier) {
    ShownTexts shown = ShownTexts.of(dossier);
    List<Article> oldestFirst = new ArrayList<>(dossier.articles());
    Collections.reverse(oldestFirst);
    for (Article article : oldestFirst) {
      if (article.publish() != PublishLevel.WITHHELD) {
        texts.add(text(article, shown.of(article), dossier));
      }
    }
  }

  /**
   * The files of the index, with common words from so few places on that even a small one has some.
   */
  public static SortedMap<String, String> index(Dossier dossier, Set<String> pages, int common) {
    return new SearchIndexer("Untitled article", common).index(dossier, pages);
  }

  private Text text(Article article, ShownText shown, Dossier dossier) {
    List<List<String>> passages = new ArrayList<>();
    Set<String> characters = new HashSet<>();
    List<String> words =
        new ArrayList<>(List.of(article.metadata().headline().map(Sourced::value).orElse("")));
    shown.pieces().forEach(piece -> words.add(piece.in(shown.text())));
    for (String passage : words) {
      List<Word> read = reader.read(passage);
      passages.add(read.stream().map(Word::term).toList());
      read.forEach(word -> word.character().ifPresent(characters::add));
    }
    Set<String> names = new TreeSet<>();
    article.annotations().mentions().stream()
        .filter(m -> shown.has(article.annotations().sentenceAt(m.span().start())))
        .flatMap(m -> dossier.entities().of(article.seed().path(), m).stream())
        .map(Entity::name)
        .forEach(name -> names.add(reader.normal(name)));
    return new Text(
        passages,
        characters,
        article.metadata().language().filter(l -> l.value().equals("en")).isPresent(),
        article.metadata().published().map(d -> DayRange.of(d.value())),
        names,
        article.metadata().publisher().map(Sourced::value).map(reader::normal).stream().toList());
  }

  public List<Text> texts() {
    return texts;
  }

  public String normal(String text) {
    return reader.normal(text);
  }

  public String stem(String word) {
    String term = reader.stemTerm(word);
    return term.substring(0, term.length() - 1);
  }

  /** The numbers of the articles that satisfy all conditions. */
  public Set<Integer> find(Predicate<Text> wanted) {
    Set<Integer> found = new TreeSet<>();
    IntStream.range(0, texts.size()).filter(i -> wanted.test(texts.get(i))).forEach(found::add);
    return found;
  }

  public Predicate<Text> word(String term) {
    String stem = reader.stemTerm(term);
    return text ->
        text.terms().stream()
            .anyMatch(t -> text.english() ? reader.stemTerm(t).equals(stem) : t.equals(term));
  }

  public Predicate<Text> prefix(String prefix) {
    return text -> text.terms().stream().anyMatch(term -> term.startsWith(prefix));
  }

  public Predicate<Text> phrase(List<String> terms) {
    return text ->
        text.passages().stream().anyMatch(p -> Collections.indexOfSubList(p, terms) >= 0);
  }

  public Predicate<Text> person(String words) {
    return text ->
        text.names().stream().anyMatch(name -> (" " + name + " ").contains(" " + words + " "));
  }

  public Predicate<Text> called(String words) {
    return text -> text.names().contains(words);
  }

  public Predicate<Text> source(String words) {
    return text ->
        text.sources().stream().anyMatch(s -> (" " + s + " ").contains(" " + words + " "));
  }

  public Predicate<Text> before(LocalDate day) {
    return text ->
        text.days().flatMap(DayRange::last).filter(last -> last.isBefore(day)).isPresent();
  }

  public Predicate<Text> after(LocalDate day) {
    return text ->
        text.days().flatMap(DayRange::first).filter(first -> first.isAfter(day)).isPresent();
  }

  /** How many articles have each term. */
  public Map<String, Integer> frequencies() {
    Map<String, Integer> frequencies = new TreeMap<>();
    texts.forEach(text -> text.terms().forEach(term -> frequencies.merge(term, 1, Integer::sum)));
    return frequencies;
  }
}
