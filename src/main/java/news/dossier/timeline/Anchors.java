package news.dossier.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.CuratedEvent.Quoted;
import news.dossier.model.PublishLevel;
import news.dossier.model.Span;
import news.dossier.problem.Problem;

/** Finds the words that decisions quote; a Problem for those that are gone, once for each. */
final class Anchors {
  private final Sources sources;
  private final DecisionProblems problems;
  private final Map<Quoted, Optional<Anchor>> found = new HashMap<>();

  Anchors(Sources sources, DecisionProblems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /** Those of the words that are there. */
  List<Anchor> of(List<Quoted> evidence) {
    List<Anchor> anchors = new ArrayList<>();
    for (Quoted quoted : evidence) {
      found.computeIfAbsent(quoted, this::find).ifPresent(anchors::add);
    }
    return anchors;
  }

  private Optional<Anchor> find(Quoted quoted) {
    Optional<Article> article = sources.article(quoted.article());
    if (article.isEmpty()) {
      problems.add(quoted.where(), noArticle(quoted));
      return Optional.empty();
    }
    if (article.get().publish() == PublishLevel.WITHHELD) {
      problems.add(quoted.where(), withheld(quoted));
      return Optional.empty();
    }
    List<Span> places = sources.find(article.get(), quoted.words());
    if (places.isEmpty()) {
      problems.add(quoted.where(), noWords(quoted, article.get()));
      return Optional.empty();
    }
    return Optional.of(new Anchor(quoted, article.get(), places));
  }

  private Problem noArticle(Quoted quoted) {
    return Problem.warning(
        "-",
        "There is no article " + DecisionProblems.quote(quoted.article()) + ".",
        problems.meant(quoted.article(), sources.names())
            + "Write the path of its seed, such as seeds/003.txt, or remove this evidence.");
  }

  private static Problem withheld(Quoted quoted) {
    return Problem.warning(
        "-",
        DecisionProblems.quote(quoted.article())
            + " is withheld, so that nothing may be told of it.",
        "Remove this evidence, or state another level under publish: for the article.");
  }

  private static Problem noWords(Quoted quoted, Article article) {
    return Problem.warning(
        "-",
        "These words do not stand in "
            + article.seed().path()
            + ": "
            + DecisionProblems.quote(quoted.words())
            + ".",
        Sources.nearest(article, quoted.words())
                .map(near -> "The nearest there is " + DecisionProblems.quote(near) + ". ")
                .orElse("")
            + "Copy the words from the article, or remove this evidence.");
  }
}
