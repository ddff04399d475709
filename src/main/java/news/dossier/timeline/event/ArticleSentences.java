package news.dossier.timeline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import news.dossier.model.Block;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Timex;
import news.dossier.model.Tokenized;

/** The sentences of an article's body, each with what was read in it; headings are left out. */
final class ArticleSentences {
  private final List<ArticleSentence> all = new ArrayList<>();

  ArticleSentences(
      Tokenized article, List<Mention> mentions, List<Timex> timexes, List<Quotation> quotations) {
    Cursor<Mention> names = new Cursor<>(mentions, Mention::span);
    Cursor<Timex> times = new Cursor<>(timexes, Timex::span);
    Cursor<Quotation> quotes = new Cursor<>(quotations, Quotation::span);
    for (Sentence sentence : article.sentences()) {
      Span span = sentence.span();
      List<Span> named = names.in(span).stream().map(Mention::span).toList();
      List<Timex> timed = times.in(span);
      List<Span> quoted = quotes.in(span).stream().map(Quotation::span).toList();
      if (article.blocks().get(sentence.block()).kind() != Block.Kind.HEADING) {
        all.add(
            new ArticleSentence(
                article.text(),
                sentence.tokens(),
                Clauses.of(sentence.tokens()),
                named,
                timed,
                quoted,
                all.isEmpty()));
      }
    }
  }

  List<ArticleSentence> all() {
    return all;
  }

  /** Walks once through what was read in an article, in step with its sentences. */
  private static final class Cursor<T> {
    private final List<T> values;
    private final Function<T, Span> span;
    private int next;

    Cursor(List<T> values, Function<T, Span> span) {
      this.values = values;
      this.span = span;
    }

    List<T> in(Span sentence) {
      while (next < values.size() && end(next) <= sentence.start()) {
        next++;
      }
      List<T> found = new ArrayList<>();
      for (int i = next; i < values.size() && start(i) < sentence.end(); i++) {
        found.add(values.get(i));
      }
      return found;
    }

    private int start(int i) {
      return span.apply(values.get(i)).start();
    }

    private int end(int i) {
      return span.apply(values.get(i)).end();
    }
  }
}
