package news.dossier.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;
import news.dossier.model.Tokenized;

/** The names of one article while rules still change them; none overlaps another. */
final class ArticleNames {
  private final Tokenized article;
  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

  ArticleNames(Tokenized article, List<Mention> mentions) {
    this.article = article;
    mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
  }

  Tokenized article() {
    return article;
  }

  /** In the order of the text. */
  List<Mention> mentions() {
    return List.copyOf(byStart.values());
  }

  /** The names that share a character with a span, in order. */
  List<Mention> overlapping(Span span) {
    List<Mention> result = new ArrayList<>();
    Map.Entry<Integer, Mention> before = byStart.lowerEntry(span.start());
    if (before != null && before.getValue().span().overlaps(span)) {
      result.add(before.getValue());
    }
    result.addAll(byStart.subMap(span.start(), span.end()).values());
    return result;
  }

  void remove(Mention mention) {
    byStart.remove(mention.span().start());
  }

  /** Adds a name in place of all that it overlaps. */
  void put(Span span, EntityType type, NameRule rule) {
    overlapping(span).forEach(this::remove);
    Mention mention =
        new Mention(span, span.in(article.text()), type, Optional.empty(), rule.ruleName());
    byStart.put(span.start(), mention);
  }

  /** The forms of the names of more than one word, each with its commonest type. */
  Map<String, EntityType> fullNames() {
    Map<String, EntityType> result = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (Segment segment : segments(sentence)) {
        if (segment.length() > 1) {
          Mention mention = overlapping(sentence.tokens().get(segment.from()).span()).get(0);
          result.putIfAbsent(
              Words.form(sentence.tokens(), segment.from(), segment.to()), mention.type());
        }
      }
    }
    return result;
  }

  /** Where the names of a sentence stand in it, in order. */
  List<Segment> segments(Sentence sentence) {
    List<Segment> result = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int from = 0;
    for (Mention mention : overlapping(sentence.span())) {
      while (from < tokens.size() && tokens.get(from).end() <= mention.span().start()) {
        from++;
      }
      int to = from;
      while (to < tokens.size() && tokens.get(to).start() < mention.span().end()) {
        to++;
      }
      if (to > from) {
        result.add(new Segment(from, to));
      }
      from = to;
    }
    return result;
  }

  /** The lower-case words of people's names of more than one word. */
  Set<String> wordsOfPeople() {
    Set<String> words = new HashSet<>();
    fullNames()
        .forEach(
            (form, type) -> {
              if (type == EntityType.PERSON) {
                words.addAll(List.of(form.split(" ")));
              }
            });
    return words;
  }
}
