package news.dossier.timeline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.EventReport;
import news.dossier.model.Figure;
import news.dossier.model.Span;
import news.dossier.model.Token;

/**
 * Finds what is counted at an event: in the sentence that reports it, and in the next ones that
 * name it again ("the parade") or call it "the event".
 */
final class FigureFinder {
  /** How many sentences further the text may still speak of the event. */
  private static final int NEAR = 4;

  private static final Set<String> AGAIN = Set.of("event", "ceremony", "incident");
  private static final Set<String> AT_LEAST = Set.of("more", "over", "least", "exceed");
  private static final Set<String> AT_MOST = Set.of("fewer", "less", "most", "under", "up");
  private static final Set<String> ABOUT =
      Set.of("about", "around", "some", "nearly", "almost", "roughly", "approximately");

  private final List<ArticleSentence> sentences;

  FigureFinder(List<ArticleSentence> sentences) {
    this.sentences = sentences;
  }

  /** The report with its figures. */
  EventReport add(EventReport report) {
    int at = indexOf(report.sentence());
    List<Figure> figures = new ArrayList<>(in(sentences.get(at)));
    for (int i = at + 1; i < Math.min(sentences.size(), at + 1 + NEAR); i++) {
      if (namesAgain(sentences.get(i), report.head())) {
        figures.addAll(in(sentences.get(i)));
      }
    }
    return report.with(figures);
  }

  private int indexOf(Span sentence) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= sentence.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static boolean namesAgain(ArticleSentence sentence, String head) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      String lemma = sentence.lemma(i);
      boolean definite = sentence.lemma(i - 1).equals("the");
      if (definite && (AGAIN.contains(lemma) || lemma.equals(head))) {
        return true;
      }
    }
    return false;
  }

  private static List<Figure> in(ArticleSentence sentence) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tag(i).equals("CD")) {
        at(sentence, i).ifPresent(figures::add);
      }
    }
    return figures;
  }

  private static Optional<Figure> at(ArticleSentence sentence, int i) {
    Token number = sentence.tokens().get(i);
    boolean dates = sentence.timexes().stream().anyMatch(t -> t.span().overlaps(number.span()));
    Optional<Double> value = value(number);
    if (dates || value.isEmpty()) {
      return Optional.empty();
    }
    List<String> modifiers = new ArrayList<>();
    for (int k = i + 1; k < Math.min(sentence.tokens().size(), i + 6); k++) {
      String tag = sentence.tag(k);
      if (tag.equals("NNS")) {
        Span span = new Span(start(sentence, i), sentence.tokens().get(k).end());
        return Optional.of(
            new Figure(
                sentence.span(),
                span,
                value.get(),
                bound(sentence, i),
                sentence.lemma(k),
                modifiers));
      }
      if (!tag.startsWith("JJ")
          && !tag.equals("NN")
          && !tag.startsWith("RB")
          && !tag.equals("VBN")) {
        return Optional.empty();
      }
      modifiers.add(sentence.lemma(k));
    }
    return Optional.empty();
  }

  /** Where "more than" before the number begins. */
  private static int start(ArticleSentence sentence, int number) {
    if (bound(sentence, number) == Figure.Bound.EXACT) {
      return sentence.tokens().get(number).start();
    }
    boolean than = sentence.lemma(number - 1).matches("than|to|least|most");
    return sentence.tokens().get(than ? Math.max(0, number - 2) : number - 1).start();
  }

  private static Figure.Bound bound(ArticleSentence sentence, int number) {
    for (int back = number - 1; back >= Math.max(0, number - 2); back--) {
      String lemma = sentence.tokens().get(back).text().toLowerCase(Locale.ROOT);
      if (AT_LEAST.contains(lemma)) {
        return Figure.Bound.AT_LEAST;
      }
      if (AT_MOST.contains(lemma)) {
        return Figure.Bound.AT_MOST;
      }
      if (ABOUT.contains(lemma)) {
        return Figure.Bound.ABOUT;
      }
    }
    return Figure.Bound.EXACT;
  }

  /** Digits alone: "dozens" and "a hundred" are no figures to compare. */
  private static Optional<Double> value(Token number) {
    String digits = number.text().replace(",", "");
    return digits.matches("\\d{1,12}(\\.\\d{1,4})?")
        ? Optional.of(Double.parseDouble(digits))
        : Optional.empty();
  }
}
