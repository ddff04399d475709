package news.dossier.erase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.CuratedEntity;
import news.dossier.model.CuratedEvent;
import news.dossier.model.CuratedEvent.Quoted;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Evidence;
import news.dossier.model.OwnPage;
import news.dossier.model.Question;
import news.dossier.model.ReadSeed;
import news.dossier.model.Settings;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

/** Takes those whom the curator hides out of the dossier. */
public final class Eraser {

  /**
   * The dossier without them: no entity, no question, no link, no attribution, their names struck
   * out in texts and metadata. Where the curator's own words tell a hidden name (a page of his, a
   * file's name, a note), nothing is changed and an error says where.
   *
   * @param entities with the hidden ones
   * @param decisions on the timeline
   */
  public Checked<Erased> erase(
      List<ReadSeed> articles,
      Entities entities,
      List<Question> questions,
      List<CuratedEvent> decisions,
      Settings settings,
      List<OwnPage> ownPages) {
    HiddenNames names = HiddenNames.of(articles, entities);
    if (names.isEmpty()) {
      return new Checked<>(
          new Erased(articles, entities, questions, decisions, List.of()), List.of());
    }
    Map<String, RedactedArticle> redacted =
        articles.parallelStream()
            .collect(
                Collectors.toMap(
                    a -> a.seed().path(), a -> new RedactedArticle(a, entities, names)));
    List<Problem> problems = new ArrayList<>(names.problems());
    OwnWords ownWords = new OwnWords(names);
    problems.addAll(ownWords.problems(settings, ownPages, articles, entities));
    problems.addAll(ownWords.problems(decisions));
    articles.forEach(a -> problems.addAll(losses(a, redacted)));
    Erased erased =
        new Erased(
            articles.stream().map(a -> of(a.seed().path(), redacted).article()).toList(),
            entities(entities, names, redacted),
            questions.stream().flatMap(q -> question(q, names, redacted).stream()).toList(),
            decisions.stream().map(d -> decision(d, names, redacted)).toList(),
            names.forms());
    return new Checked<>(erased, problems);
  }

  private static RedactedArticle of(String seed, Map<String, RedactedArticle> redacted) {
    return Optional.ofNullable(redacted.get(seed)).orElseThrow();
  }

  private static List<Problem> losses(ReadSeed article, Map<String, RedactedArticle> redacted) {
    return of(article.seed().path(), redacted).losesAddress()
        ? List.of(
            Problem.notice(
                article.seed().path(),
                "The address of the original tells a hidden name and is not published.",
                "State another url: in its sidecar if there is one without the name."))
        : List.of();
  }

  private static Entities entities(
      Entities entities, HiddenNames names, Map<String, RedactedArticle> redacted) {
    return Entities.of(
        entities.all().stream()
            .filter(e -> !names.hidden().contains(e) && !names.isIn(e.name()))
            .flatMap(e -> entity(e, names, redacted).stream())
            .toList());
  }

  private static Optional<Entity> entity(
      Entity entity, HiddenNames names, Map<String, RedactedArticle> redacted) {
    List<Evidence> left =
        entity.appearances().stream()
            .flatMap(e -> of(e.seed(), redacted).kept(e).stream())
            .toList();
    if (left.isEmpty() && !entity.appearances().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entity(
            entity.id(),
            entity.type(),
            entity.name(),
            entity.forms().stream().filter(f -> !names.isIn(f.text())).toList(),
            left,
            entity.curated(),
            entity.decisions().stream()
                .filter(d -> !names.isIn(d.form()) && !names.isIn(d.other()))
                .toList()));
  }

  private static Optional<Question> question(
      Question question, HiddenNames names, Map<String, RedactedArticle> redacted) {
    boolean betrays =
        Stream.concat(
                Stream.of(question.id(), question.ask(), question.because()),
                question.answers().stream().map(Question.Answer::yaml))
            .anyMatch(names::isIn);
    if (betrays) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            question.id(),
            question.rule(),
            question.ask(),
            question.because(),
            question.evidence().stream().map(e -> of(e.seed(), redacted).moved(e)).toList(),
            question.pages(),
            question.answers()));
  }

  /** The decision, with the words it quotes as they now stand in their articles. */
  private static CuratedEvent decision(
      CuratedEvent decision, HiddenNames names, Map<String, RedactedArticle> redacted) {
    return decision.with(
        decision.evidence().stream().map(q -> quoted(q, names, redacted)).toList(),
        decision.split().stream().map(q -> quoted(q, names, redacted)).toList(),
        names::struckOut);
  }

  private static Quoted quoted(
      Quoted quoted, HiddenNames names, Map<String, RedactedArticle> redacted) {
    String words =
        Optional.ofNullable(redacted.get(quoted.article()))
            .flatMap(article -> article.quoted(quoted.words()))
            .orElseGet(() -> names.struckOut(quoted.words()));
    return new Quoted(quoted.article(), words, quoted.where());
  }

  /** The words of the curator, which no program changes. */
  private record OwnWords(HiddenNames names) {

    List<Problem> problems(
        Settings settings, List<OwnPage> pages, List<ReadSeed> articles, Entities entities) {
      List<Problem> problems = new ArrayList<>();
      Stream.of(
              Stream.of(settings.title()),
              settings.summary().stream(),
              settings.url().stream(),
              settings.contact().stream(),
              settings.editors().stream())
          .flatMap(s -> s)
          .filter(names::isIn)
          .findFirst()
          .ifPresent(text -> problems.add(told("seeds/dossier.yaml", "This file")));
      for (OwnPage page : pages) {
        if (names.isIn(page.slug() + '\n' + page.title() + '\n' + page.markdown())) {
          problems.add(told(page.path(), "This page"));
        }
      }
      for (ReadSeed article : articles) {
        if (names.isIn(article.seed().path())) {
          problems.add(told(article.seed().path(), "The name of this file"));
        }
        if (article.seed().stated().slug().filter(names::isIn).isPresent()) {
          problems.add(told(article.seed().stated().where(), "The slug stated here"));
        }
      }
      entities.all().stream()
          .filter(e -> !names.hidden().contains(e))
          .flatMap(e -> e.curated().stream())
          .filter(c -> names.isIn(words(c)))
          .forEach(c -> problems.add(told(c.where(), "What is stated here")));
      return problems;
    }

    List<Problem> problems(List<CuratedEvent> decisions) {
      return decisions.stream()
          .filter(decision -> names.isIn(words(decision)))
          .map(decision -> told("-", "What is stated here").at(decision.where()))
          .toList();
    }

    private static String words(CuratedEvent decision) {
      List<String> words = new ArrayList<>();
      decision.text().ifPresent(words::add);
      decision.note().ifPresent(words::add);
      decision.slug().ifPresent(words::add);
      for (EntityType type : EntityType.values()) {
        decision.names(type).stream()
            .flatMap(List::stream)
            .forEach(name -> words.add(name.value()));
      }
      return String.join("\n", words);
    }

    private static String words(CuratedEntity curated) {
      List<String> words = new ArrayList<>(curated.links());
      words.addAll(curated.also());
      words.add(curated.name());
      curated.roles().forEach(role -> words.add(role.title()));
      curated.note().ifPresent(words::add);
      curated.portrait().ifPresent(p -> words.add(p.file() + '\n' + p.credit()));
      return String.join("\n", words);
    }

    private static Problem told(String where, String what) {
      return Problem.error(
          where, what + " tells a name that is to be hidden.", "Take the name out, or rename it.");
    }
  }
}
