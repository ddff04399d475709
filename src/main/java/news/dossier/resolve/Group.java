package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.dossier.model.Decision;
import news.dossier.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Mentions that stand or fall together, under the name that heads them; {@link Identity} joins
 * groups into entities. Changes while a dossier is resolved, and is never seen outside.
 */
final class Group {
  /** Nobody has stated anything of it. */
  static final int NO_OWNER = -1;

  private final EntityType type;
  private final String key;
  private final String seed;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Set<Decision> decisions = new LinkedHashSet<>();
  private final Set<Integer> articles = new TreeSet<>();
  private final Set<Integer> fullArticles = new TreeSet<>();
  private final Set<String> office = new TreeSet<>();
  private final Map<String, Set<Integer>> shortForms = new TreeMap<>();
  private final Set<FirstNames.Gender> addresses = new TreeSet<>();

  private @Nullable PersonName name;
  private @Nullable String printed;

  // Kept by Identity.
  Group parent = this;
  List<Group> members = new ArrayList<>(List.of(this));
  Set<Group> apart = new LinkedHashSet<>();
  int owner = NO_OWNER;

  /**
   * @param key folded name
   * @param seed the only article it speaks of; empty when the name alone decides
   */
  Group(EntityType type, String key, String seed) {
    this.type = type;
    this.key = key;
    this.seed = seed;
  }

  EntityType type() {
    return type;
  }

  /** Of people only. */
  PersonName name() {
    return Objects.requireNonNull(name, "only people have names with parts");
  }

  void name(PersonName theirs) {
    name = theirs;
  }

  String key() {
    return key;
  }

  String seed() {
    return seed;
  }

  /** In the order in which they were added: by seed, then by place. */
  List<Occurrence> occurrences() {
    return occurrences;
  }

  Set<Decision> decisions() {
    return decisions;
  }

  Set<Integer> articles() {
    return articles;
  }

  /** Articles that name it in full; of the whole entity, when this heads it. */
  Set<Integer> fullArticles() {
    return fullArticles;
  }

  /** Words of the offices that its mentions hold; of the whole entity, when this heads it. */
  Set<String> office() {
    return office;
  }

  Set<FirstNames.Gender> addresses() {
    return addresses;
  }

  /**
   * In how many articles it is named by a short form beside the full one; of the whole entity, when
   * this heads it.
   */
  int articlesWithShortForm(String shortKey) {
    return shortForms.getOrDefault(shortKey, Set.of()).size();
  }

  Group add(Occurrence occurrence) {
    occurrences.add(occurrence);
    printed = null;
    articles.add(occurrence.article());
    if (seed.isEmpty()) {
      fullArticles.add(occurrence.article());
    }
    office.addAll(occurrence.office());
    addresses.add(occurrence.address());
    return this;
  }

  /** Takes over what another group knows that now belongs to the same entity. */
  void learnFrom(Group other) {
    office.addAll(other.office);
    fullArticles.addAll(other.fullArticles);
    other.shortForms.forEach(
        (form, in) -> shortForms.computeIfAbsent(form, k -> new TreeSet<>()).addAll(in));
  }

  void addShortForm(String shortKey, int article) {
    shortForms.computeIfAbsent(shortKey, k -> new TreeSet<>()).add(article);
  }

  /** How it is mostly printed under its own name, in small letters where there is a choice. */
  String printed() {
    if (printed == null) {
      printed = mostlyPrinted();
    }
    return printed;
  }

  private String mostlyPrinted() {
    Map<String, Integer> counts = new TreeMap<>();
    Stream<Occurrence> own = occurrences.stream().filter(o -> o.key().equals(key));
    own.forEach(o -> counts.merge(o.text(), 1, Integer::sum));
    return counts.keySet().stream()
        .min(
            Comparator.comparing(Group::isShouted)
                .thenComparing(counts::get, Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()))
        .orElseGet(() -> occurrences.isEmpty() ? key : occurrences.get(0).text());
  }

  private static boolean isShouted(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** For an order that does not depend on that of the seeds. */
  static final Comparator<Group> ORDER =
      Comparator.comparing(Group::type).thenComparing(Group::key).thenComparing(Group::seed);
}
