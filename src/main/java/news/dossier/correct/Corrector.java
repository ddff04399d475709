package news.dossier.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.dossier.model.Article;
import news.dossier.model.Change;
import news.dossier.model.Correction;
import news.dossier.model.History;
import news.dossier.model.PublishLevel;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

/** Compares articles with what was published of them before, and carries their histories on. */
public final class Corrector {
  private final Map<String, Earlier> earlier;
  private final Map<String, History> histories;
  private final HiddenWords hidden;

  /**
   * @param earlier the articles as published, by slug
   * @param histories what is known of their corrections, by slug
   * @param hidden names that must not be told by any old version, nor any word of theirs
   */
  public Corrector(
      Map<String, Earlier> earlier, Map<String, History> histories, Set<String> hidden) {
    this.earlier = Map.copyOf(earlier);
    this.histories = Map.copyOf(histories);
    this.hidden = new HiddenWords(hidden);
  }

  /**
   * The histories of the articles that were corrected, by slug, with a notice for each whose last
   * correction has no day. A withheld article has none, for it would tell what is withheld.
   */
  public Checked<Map<String, History>> correct(List<Article> articles) {
    Map<String, History> corrected = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Article article : articles) {
      if (article.publish() != PublishLevel.WITHHELD) {
        History history = history(article);
        if (!history.corrections().isEmpty()) {
          corrected.put(article.slug(), history);
          undated(article, history).ifPresent(problems::add);
        }
      }
    }
    return new Checked<>(corrected, problems);
  }

  private History history(Article article) {
    String now = Snapshot.state(article.seed().sha256(), Snapshot.fields(article));
    History known =
        Optional.ofNullable(histories.get(article.slug())).orElse(new History(now, List.of()));
    CorrectionList list =
        new CorrectionList(
            known.corrections().stream().map(hidden::without).toList(),
            article.seed().stated().corrected().size());
    Earlier before = earlier.get(article.slug());
    if (before != null && before.level() != PublishLevel.WITHHELD) {
      String then = Snapshot.state(before.sha256(), before.fields());
      boolean recorded = !known.corrections().isEmpty() && known.state().equals(now);
      if (!then.equals(now) && !recorded) {
        list.add(hidden.without(new Correction(then, changes(article, before), 0)));
      }
    }
    return new History(now, list.all());
  }

  private static List<Change> changes(Article article, Earlier before) {
    boolean received = !before.sha256().equals(article.seed().sha256());
    List<Change> changes = new ArrayList<>(fields(article, before, received));
    if (received && before.level() != PublishLevel.LINK) {
      List<String> shown = before.passages().get();
      ShownSentences sentences = ShownSentences.of(shown, before.level());
      changes.addAll(
          SentenceDiff.of(
              sentences.all(),
              ShownSentences.whole(article.cleaned().blocks()),
              sentences.together()));
    }
    return changes;
  }

  /**
   * What a better rule reads differently out of the same file is no correction of the curator's.
   */
  private static List<Change> fields(Article article, Earlier before, boolean received) {
    Map<String, String> now = Snapshot.fields(article);
    Set<String> stated = Snapshot.stated(article);
    List<Change> changes = new ArrayList<>();
    for (String field : Snapshot.FIELDS) {
      Optional<String> old = Optional.ofNullable(before.fields().get(field));
      Optional<String> value = Optional.ofNullable(now.get(field));
      boolean curated = received || stated.contains(field) || before.stated().contains(field);
      if (curated && !old.map(SentenceDiff::key).equals(value.map(SentenceDiff::key))) {
        changes.add(new Change(field, old, value));
      }
    }
    return changes;
  }

  private static Optional<Problem> undated(Article article, History history) {
    int count = history.corrections().size();
    int dated = article.seed().stated().corrected().size();
    if (dated >= count) {
      return Optional.empty();
    }
    String remedy =
        count == 1
            ? "State its day in the sidecar, such as corrected: 2025-09-10."
            : "State the days of all "
                + count
                + " corrections in the sidecar, the oldest first, such as corrected: [2025-09-10,"
                + " 2025-09-12].";
    return Optional.of(
        Problem.notice(
            article.seed().path(),
            "The article was corrected, and readers are told that the day is unknown.",
            remedy));
  }
}
