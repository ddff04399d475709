package news.dossier.timeline.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;
import news.dossier.model.EventReport;
import news.dossier.model.Span;
import news.dossier.model.Token;

/**
 * The words that state an event: a run of the sentence's tokens, cut at clause borders, never
 * rewritten.
 *
 * @param from index of the first token
 * @param to index behind the last token
 */
record Statement(ArticleSentence sentence, int from, int to) {
  private static final Set<String> LEADING =
      Set.of(
          "and",
          "but",
          "while",
          "because",
          "although",
          "though",
          "whereas",
          "when",
          "that",
          "as",
          "after",
          "before",
          "with",
          "since",
          "until",
          "once",
          "where",
          "so",
          "or",
          "yet");
  private static final String TRAILING = ",;:.–—-";

  /** The clause, with what it cannot stand without: its subject, what is said, a closing mark. */
  static Statement ofClause(ArticleSentence sentence, Clause clause, Predicate predicate) {
    List<Clause> clauses = sentence.clauses();
    int first = clauses.indexOf(clause);
    int last = first;
    while (first > 0 && !hasSubject(sentence, clauses.get(first), predicate)) {
      first--;
      if (clauses.get(first).hasFiniteVerb(sentence.tokens())) {
        break;
      }
    }
    boolean says = EventWords.isReport(predicate.verb());
    if (says && first > 0 && !saysMore(sentence, clauses.get(last), predicate)) {
      first = 0;
    }
    if (says && last + 1 < clauses.size() && isContent(sentence, clauses.get(last + 1))) {
      last++;
    }
    return new Statement(sentence, clauses.get(first).from(), clauses.get(last).to())
        .trimmed()
        .balanced();
  }

  /** The noun's phrase, up to the date. */
  static Statement ofNoun(ArticleSentence sentence, int noun, int last) {
    int from = noun;
    while (from > 0 && isPhrase(sentence.tag(from - 1), sentence.lemma(from - 1))) {
      from--;
    }
    return new Statement(sentence, from, last + 1).balanced();
  }

  private static boolean isPhrase(String tag, String lemma) {
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || (tag.startsWith("RB") && !lemma.equals("not"))
        || tag.equals("PRP$")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("DT");
  }

  /** Whether somebody or something stands before the verb, and not merely a relative pronoun. */
  private static boolean hasSubject(ArticleSentence sentence, Clause clause, Predicate predicate) {
    if (!clause.has(predicate.at())) {
      return false;
    }
    for (int i = clause.from(); i < predicate.at(); i++) {
      String tag = sentence.tag(i);
      if (tag.startsWith("W") && !tag.equals("WRB")) {
        return false;
      }
      if (tag.startsWith("NN")
          || tag.startsWith("PRP")
          || tag.equals("EX")
          || isNamed(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(ArticleSentence sentence, int token) {
    Span span = sentence.tokens().get(token).span();
    return sentence.names().stream().anyMatch(name -> name.overlaps(span));
  }

  /** Whether anything is said behind the verb: in "officials said yesterday" it stands before. */
  private static boolean saysMore(ArticleSentence sentence, Clause clause, Predicate predicate) {
    return sentence.tokens().subList(predicate.at(), clause.to()).stream()
        .filter(t -> t.tag().startsWith("NN") || t.tag().startsWith("PRP"))
        .anyMatch(t -> sentence.timexes().stream().noneMatch(x -> x.span().overlaps(t.span())));
  }

  private static boolean isContent(ArticleSentence sentence, Clause next) {
    return sentence.lemma(next.from()).equals("that") || sentence.tag(next.from()).equals("IN");
  }

  private Statement trimmed() {
    int start = from;
    int end = to;
    while (end - start > 1 && LEADING.contains(sentence.lemma(start))) {
      start++;
    }
    while (end - start > 1 && TRAILING.contains(sentence.tokens().get(end - 1).text())) {
      end--;
    }
    return new Statement(sentence, start, end);
  }

  /** A quotation that is cut in two is none: then the whole sentence states it. */
  private Statement balanced() {
    Span span = span();
    boolean cut =
        sentence.quoted().stream()
            .anyMatch(q -> q.overlaps(span) && !span.contains(q) && !q.contains(span));
    long open = marks("“‘([");
    long closed = marks("”)]") + marks("’");
    return cut || (open != closed && marks("’") == 0)
        ? new Statement(sentence, 0, sentence.tokens().size())
        : this;
  }

  private long marks(String which) {
    return tokens().stream().filter(t -> which.contains(t.text())).count();
  }

  private List<Token> tokens() {
    return sentence.tokens().subList(from, to);
  }

  private Span span() {
    return new Span(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
  }

  EventReport report(Optional<Span> timex, Edtf date, EventKind kind, Head head, String rule) {
    return new EventReport(
        sentence.span(),
        span(),
        timex,
        date,
        kind,
        head.lemma(),
        head.isNoun(),
        List.copyOf(words(timex)),
        List.of(),
        rule);
  }

  private Set<String> words(Optional<Span> timex) {
    Set<String> words = new TreeSet<>();
    for (Token token : tokens()) {
      boolean dates = timex.filter(t -> t.overlaps(token.span())).isPresent();
      boolean content = token.tag().startsWith("NN") || token.isVerb() || token.tag().equals("CD");
      if (content && !dates && !EventWords.isState(token)) {
        words.add(Lemma.of(token));
      }
    }
    return words;
  }
}
