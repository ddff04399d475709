package news.dossier.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dossier.model.Article;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Entities;
import news.dossier.model.Event;
import news.dossier.model.Evidence;
import news.dossier.model.Question;
import news.dossier.model.Timeline;
import news.dossier.problem.Checked;

/** Applies the curator's decisions to the timeline that the program made. */
public final class CuratedTimeline {
  private final List<Article> articles;
  private final Entities entities;

  /**
   * @param entities who is who
   */
  public CuratedTimeline(List<Article> articles, Entities entities) {
    this.articles = List.copyOf(articles);
    this.entities = entities;
  }

  /**
   * The timeline as the curator wants it, and the questions that he has not answered.
   *
   * <p>Splits go first, so that a decision can be about a part; then each decision finds its entry;
   * then entries are merged, get the evidence stated for them, and are joined by the curator's own.
   *
   * @param decisions in the order of the file
   * @return problems where decisions contradict one another or have lost their object
   */
  public Checked<Chronicle> apply(Chronicle chronicle, List<CuratedEvent> decisions) {
    if (decisions.isEmpty()) {
      return Checked.of(chronicle);
    }
    DecisionProblems problems = new DecisionProblems();
    Sources sources = new Sources(articles);
    Anchors anchors = new Anchors(sources, problems);
    Entries entries = new Entries(chronicle.timeline().events());
    StatedEvidence evidence =
        new StatedEvidence(entries, anchors, chronicle.timeline().copies(), problems);
    rule(decisions, entries, anchors, evidence, problems);
    new Merging(entries, problems).apply();
    FigureDecisions figures = new FigureDecisions(sources, problems);
    for (Entry entry : entries.all()) {
      entry.decision().filter(d -> !entry.isEmpty()).ifPresent(d -> evidence.complete(entry, d));
    }
    decisions.stream().filter(CuratedEvent::isAddition).forEach(evidence::add);
    for (Entry entry : entries.all()) {
      entry.decision().ifPresent(decision -> figures.apply(entry, decision));
    }
    EntryWriter writer =
        new EntryWriter(
            sources, new Participants(articles, entities), new StatedNames(entities, problems));
    Timeline timeline = new Timeline(events(entries, writer), chronicle.timeline().copies());
    Set<Evidence> hidden = hidden(entries);
    List<Question> open =
        chronicle.questions().stream()
            .filter(question -> !figures.settles(question) && !isAbout(hidden, question))
            .toList();
    return new Checked<>(new Chronicle(timeline, open), problems.all());
  }

  private static void rule(
      List<CuratedEvent> decisions,
      Entries entries,
      Anchors anchors,
      StatedEvidence evidence,
      DecisionProblems problems) {
    Targets targets = new Targets(entries, anchors, problems);
    Rulings rulings = new Rulings(problems);
    for (boolean whole : List.of(false, true)) {
      for (CuratedEvent decision : decisions) {
        if (!decision.isAddition() && decision.split().isEmpty() == whole) {
          targets
              .of(decision)
              .ifPresent(
                  entry -> {
                    evidence.splitOff(entry, decision);
                    rulings.decide(entry, decision);
                  });
        }
      }
    }
  }

  private static List<Event> events(Entries entries, EntryWriter writer) {
    List<Event> events = new ArrayList<>();
    for (Entry entry : entries.all()) {
      if (entry.isUntouched()) {
        entry.untouched().ifPresent(events::add);
      } else if (!entry.isHidden()) {
        events.add(writer.write(entry));
      }
    }
    return EventIds.inOrder(events);
  }

  /** The sentences on which hidden entries stand, and no other entry. */
  private static Set<Evidence> hidden(Entries entries) {
    Set<Evidence> hidden = new HashSet<>();
    Set<Evidence> shown = new HashSet<>();
    for (Entry entry : entries.all()) {
      Set<Evidence> its = entry.isHidden() ? hidden : shown;
      entry.receipts().forEach(receipt -> its.add(receipt.evidence()));
    }
    hidden.removeAll(shown);
    return hidden;
  }

  private static boolean isAbout(Set<Evidence> hidden, Question question) {
    return !question.evidence().isEmpty() && hidden.containsAll(question.evidence());
  }
}
