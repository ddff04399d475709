package news.dossier.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Span;
import news.dossier.model.Timex;
import news.dossier.model.Tokenized;
import news.dossier.timex.Reading.Meaning;

/**
 * Reads the time expressions of one article, after the TimeML Annotation Guidelines 1.2.1.
 *
 * <p>Time and memory grow with the length of the text, whatever is in it: no rule looks further
 * than a few words, and sentences are as long as the tokeniser lets them be. Stateless and safe for
 * use by several threads.
 */
public final class TimexReader {

  /**
   * The time expressions, in the order of the text; none overlaps another.
   *
   * @param published the day to which "today" and "next week" refer; without it they stay
   *     unresolved
   */
  public List<Timex> read(Tokenized article, Optional<LocalDate> published) {
    ReferenceTime reference = new ReferenceTime(published);
    List<Timex> timexes = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      SentenceText sentence = new SentenceText(article.sentences().get(i));
      for (Candidate candidate : candidates(sentence)) {
        reference.moveTo(i, sentence.tenseAt(candidate.start()));
        timexes.add(resolve(candidate, sentence, reference, article.text()));
      }
    }
    return timexes;
  }

  private static List<Candidate> candidates(SentenceText sentence) {
    String characters = sentence.characters();
    List<Candidate> joined = Composition.join(Grammar.find(sentence), characters);
    List<Candidate> extended = new ArrayList<>();
    int end = 0;
    for (Candidate candidate : joined) {
      Candidate longer = Modifiers.extend(candidate, characters);
      extended.add(longer.start() >= end ? longer : candidate);
      end = candidate.end();
    }
    return extended;
  }

  private static Timex resolve(
      Candidate candidate, SentenceText sentence, ReferenceTime reference, String text) {
    Meaning meaning = candidate.reading().meaning().apply(reference);
    meaning.period().ifPresent(reference::remember);
    Span span = sentence.span(candidate.start(), candidate.end());
    return new Timex(
        span, span.in(text), candidate.reading().type(), meaning.value(), candidate.rule());
  }
}
