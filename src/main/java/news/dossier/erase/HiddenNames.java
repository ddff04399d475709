package news.dossier.erase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.HiddenForm;
import news.dossier.model.ReadSeed;
import news.dossier.model.Span;
import news.dossier.problem.Problem;
import news.dossier.text.FoldedText;

/**
 * Which names betray a hidden person, organisation or place wherever they stand.
 *
 * <p>A name that somebody else bears as well, and a single word that is also an ordinary word or
 * part of a date ("May"), betrays nobody by itself: it goes only where it was read as the hidden
 * one, and a Problem says so.
 */
final class HiddenNames {
  private final List<Entity> hidden;
  private final List<HiddenForm> forms;
  private final List<Problem> problems;

  private HiddenNames(List<Entity> hidden, List<HiddenForm> forms, List<Problem> problems) {
    this.hidden = hidden;
    this.forms = forms;
    this.problems = problems;
  }

  static HiddenNames of(List<ReadSeed> articles, Entities entities) {
    Map<Boolean, List<Entity>> sides =
        entities.all().stream().collect(Collectors.partitioningBy(HiddenNames::isHidden));
    List<Entity> hidden = sides.getOrDefault(true, List.of());
    List<Entity> visible = sides.getOrDefault(false, List.of());
    Map<String, HiddenForm> forms = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Entity entity : hidden) {
      CuratedEntity curated = entity.curated().orElseThrow();
      for (String name : names(entity)) {
        if (isShared(name, visible) || (isOneWord(name) && isOrdinary(name, articles))) {
          problems.add(ambiguous(curated, name));
        } else {
          forms.putIfAbsent(folded(name), new HiddenForm(name, curated.kept()));
        }
      }
    }
    return new HiddenNames(hidden, List.copyOf(forms.values()), problems);
  }

  private static boolean isHidden(Entity entity) {
    return entity.curated().filter(CuratedEntity::hidden).isPresent();
  }

  /** Everybody whom the curator hides. */
  List<Entity> hidden() {
    return hidden;
  }

  /** The names that betray one of them; each once, whatever its case and accents. */
  List<HiddenForm> forms() {
    return forms;
  }

  List<Problem> problems() {
    return problems;
  }

  boolean isEmpty() {
    return hidden.isEmpty();
  }

  /** Whether a text that is no article's betrays a hidden one, kept in articles or not. */
  boolean isIn(String text) {
    FoldedText folded = FoldedText.of(text);
    return forms.stream().anyMatch(form -> folded.contains(form.text()));
  }

  /** The names in a text of an article that must go. */
  List<Span> in(String text) {
    FoldedText folded = FoldedText.of(text);
    return forms.stream()
        .filter(form -> !form.inAddressesOnly())
        .flatMap(form -> folded.find(form.text()).stream())
        .toList();
  }

  /** The text with the names struck out. */
  String struckOut(String text) {
    return text.isEmpty() ? text : new Redaction(text, in(text)).text();
  }

  /** What it is called, the stated name first. */
  private static Set<String> names(Entity entity) {
    CuratedEntity curated = entity.curated().orElseThrow();
    return Stream.of(
            Stream.of(curated.name(), entity.name()),
            curated.also().stream(),
            curated.merge().stream(),
            entity.forms().stream().map(Entity.Form::text))
        .flatMap(s -> s)
        .filter(name -> !folded(name).isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isShared(String name, List<Entity> visible) {
    String wanted = folded(name);
    return visible.stream()
        .anyMatch(
            other ->
                Stream.concat(
                        Stream.of(other.name()), other.forms().stream().map(Entity.Form::text))
                    .anyMatch(
                        form ->
                            folded(form).equals(wanted)
                                || (other.type() == EntityType.PERSON
                                    && FoldedText.of(form).contains(name))));
  }

  /** Whether the word stands somewhere in small letters, or in a date. */
  private static boolean isOrdinary(String word, List<ReadSeed> articles) {
    return articles.parallelStream()
        .anyMatch(
            article -> {
              String text = article.cleaned().text();
              return FoldedText.of(text).find(word).stream()
                  .anyMatch(span -> isSmall(span.in(text)) || isInDate(article, span));
            });
  }

  private static boolean isSmall(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT))
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isInDate(ReadSeed article, Span span) {
    return article.annotations().timexes().stream().anyMatch(t -> t.span().contains(span));
  }

  private static boolean isOneWord(String name) {
    return FoldedText.of(name).folds().size() == 1;
  }

  private static String folded(String name) {
    return String.join(" ", FoldedText.of(name).folds());
  }

  private static Problem ambiguous(CuratedEntity curated, String name) {
    return Problem.warning(
        curated.where(),
        "\""
            + name
            + "\" is hidden only where it was read as this name: it is somebody else's name too, or an"
            + " ordinary word.",
        "Look through the articles for places that the program did not understand.");
  }
}
