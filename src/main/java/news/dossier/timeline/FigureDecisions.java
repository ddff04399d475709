package news.dossier.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Article;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Dispute;
import news.dossier.model.Evidence;
import news.dossier.model.Question;
import news.dossier.model.Receipt;
import news.dossier.model.Span;

/** Applies what the curator says of two figures: that they count the same thing, or do not. */
final class FigureDecisions {
  private final Sources sources;
  private final DecisionProblems problems;
  private final Set<String> settled = new HashSet<>();

  FigureDecisions(Sources sources, DecisionProblems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  void apply(Entry entry, CuratedEvent decision) {
    forPairs(entry, decision, decision.same(), true);
    forPairs(entry, decision, decision.different(), false);
  }

  /** Whether a question is answered. */
  boolean settles(Question question) {
    return settled.contains(question.ask());
  }

  private void forPairs(Entry entry, CuratedEvent decision, List<String> figures, boolean same) {
    for (int i = 0; i < figures.size(); i++) {
      for (int k = i + 1; k < figures.size(); k++) {
        pair(entry, decision, figures.get(i), figures.get(k), same);
      }
    }
  }

  private void pair(Entry entry, CuratedEvent decision, String one, String other, boolean same) {
    Optional<Dispute.Version> a = version(entry, one);
    Optional<Dispute.Version> b = version(entry, other);
    settled.add(Figures.ask(one, other));
    settled.add(Figures.ask(other, one));
    if (a.isEmpty() || b.isEmpty()) {
      problems.warning(
          decision.where(),
          DecisionProblems.quote(a.isEmpty() ? one : other)
              + " does not stand in the articles of "
              + DecisionProblems.quote(entry.id())
              + ".",
          "Copy the figure from the article, or remove it.");
      return;
    }
    entry.disputes().removeIf(dispute -> isBetween(dispute, one, other));
    if (same) {
      entry.add(new Dispute(Dispute.Kind.FIGURE, Entry.BY_CURATOR, List.of(a.get(), b.get())));
    }
  }

  private static boolean isBetween(Dispute dispute, String one, String other) {
    List<String> values = dispute.versions().stream().map(Dispute.Version::value).toList();
    return dispute.kind() == Dispute.Kind.FIGURE
        && values.size() == 2
        && values.contains(one)
        && values.contains(other);
  }

  /** The figure with its sentence, in the first article of the entry's evidence that has it. */
  private Optional<Dispute.Version> version(Entry entry, String figure) {
    for (Receipt receipt : entry.receipts()) {
      String seed = receipt.evidence().seed();
      Article article = sources.article(seed).orElseThrow();
      List<Span> places = sources.find(article, figure);
      if (!places.isEmpty()) {
        Span sentence = Sources.sentence(article, places.get(0));
        String exact = sentence.in(article.cleaned().text());
        return Optional.of(new Dispute.Version(figure, new Evidence(seed, sentence, exact)));
      }
    }
    return Optional.empty();
  }
}
