package news.dossier.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.CuratedEntity;
import news.dossier.text.Sentences;

/**
 * The people who matter, for the home page: those whom most articles name, each with the role that
 * the curator states and what was last heard of them in their own words.
 */
final class FrontPeople {
  private static final int SHOWN = 6;

  /** A quotation of fewer words says little by itself: it is taken only where there is no other. */
  private static final int WORDS = 5;

  /** A quotation is cut at a sentence end near this length, in UTF-16 units. */
  private static final int LONGEST = 150;

  private final Register register;
  private final Sayings sayings;

  FrontPeople(Register register, Sayings sayings) {
    this.register = register;
    this.sayings = sayings;
  }

  /** As values of the page's header, the person most often named first. */
  List<Map<String, Object>> header() {
    return register.of(Kind.PERSON).stream()
        .filter(Entry::hasPage)
        .sorted(
            Comparator.comparingInt((Entry e) -> -e.byArticle().size())
                .thenComparing(e -> -e.sentences())
                .thenComparing(Entry::id))
        .limit(SHOWN)
        .map(this::person)
        .toList();
  }

  private Map<String, Object> person(Entry entry) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", entry.name());
    map.put("uri", Kind.PERSON.folder + "/" + entry.id() + ".html");
    map.put("articles", entry.byArticle().size());
    map.put("confirmed", entry.entity().isConfirmed());
    entry.entity().curated().flatMap(FrontPeople::office).ifPresent(role -> map.put("role", role));
    last(entry).ifPresent(said -> map.put("quote", quote(said)));
    return map;
  }

  /** The newest office, unless it is one of the past. */
  private static Optional<String> office(CuratedEntity curated) {
    return curated.roles().stream()
        .findFirst()
        .filter(role -> role.until().isEmpty())
        .map(CuratedEntity.HeldRole::title);
  }

  /** The newest quotation that is more than a few words, else the newest. */
  private Optional<Said> last(Entry entry) {
    List<Said> said = sayings.of(entry).stream().map(Saying::head).toList();
    return said.stream()
        .filter(one -> QuotedWords.key(one).split(" ", -1).length >= WORDS)
        .findFirst()
        .or(() -> said.stream().findFirst());
  }

  private Map<String, Object> quote(Said said) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", Sentences.beginning(QuotedWords.bare(said), LONGEST));
    map.put("uri", EventPage.html(Cited.address(said)));
    said.article().metadata().published().ifPresent(day -> map.put("dated", day.value().value()));
    register.wording().foreign(said.article()).ifPresent(l -> map.put("language", l));
    map.put("article", said.article().title());
    return map;
  }
}
