package news.dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * One sentence's report of an event: the piece of evidence from which the timeline is made.
 *
 * @param sentence the whole sentence
 * @param statement the clause that states it, cut at clause borders; inside {@code sentence}
 * @param timex the words that date it; empty when a rule dates it without words of its own
 * @param date with the precision of the words: {@code 2025-W36} for "next week"
 * @param head lemma of what happened, a noun where the text names the event, else the verb: {@code
 *     parade}, {@code meet}
 * @param named whether {@code head} is such a noun
 * @param words lower-case lemmas of the statement's nouns, names, verbs and numbers; sorted,
 *     distinct
 * @param figures counts in its sentence, and in those after it that name the same event
 * @param rule the name of the rule that found the event and dated it
 */
public record EventReport(
    Span sentence,
    Span statement,
    Optional<Span> timex,
    Edtf date,
    EventKind kind,
    String head,
    boolean named,
    List<String> words,
    List<Figure> figures,
    String rule) {

  public EventReport {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
    if (!sentence.contains(statement)) {
      throw new IllegalArgumentException("a statement lies in its sentence");
    }
  }

  /** The same report with other figures. */
  public EventReport with(List<Figure> others) {
    return new EventReport(
        sentence, statement, timex, date, kind, head, named, words, others, rule);
  }
}
