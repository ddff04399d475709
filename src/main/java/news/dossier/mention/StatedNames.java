package news.dossier.mention;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Curation;
import news.dossier.model.EntityType;

/**
 * The names that the curator states, each as it is written and in capitals. A look-up takes time in
 * proportion to the number of lengths, not of names, that begin with the same word.
 */
final class StatedNames {
  private static final NavigableSet<Integer> NO_LENGTHS = Collections.emptyNavigableSet();
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern APOSTROPHE = Pattern.compile("[’‘ʼ]");

  /**
   * What a stated name stands for.
   *
   * @param type empty where files disagree, and for a name that looks like another: it is left as
   *     it was read, and nothing is looked for inside it
   * @param asWritten whether the curator wrote it so, not in small letters
   */
  record Meaning(Optional<EntityType> type, boolean asWritten) {}

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<String, NavigableSet<Integer>> lengths = new HashMap<>();
  private final Map<EntityType, Set<String>> none = new EnumMap<>(EntityType.class);

  StatedNames(Curation curation) {
    for (EntityType type : EntityType.values()) {
      none.put(type, new HashSet<>());
      curation.of(type).forEach(this::add);
    }
    // What looks alike gives way to what it is.
    curation.entities().stream()
        .flatMap(entity -> entity.not().stream())
        .map(StatedNames::normal)
        .forEach(
            name -> {
              addIfAbsent(name, new Meaning(Optional.empty(), true));
              addIfAbsent(capitals(name), new Meaning(Optional.empty(), false));
            });
  }

  boolean isEmpty() {
    return meanings.isEmpty() && none.values().stream().allMatch(Set::isEmpty);
  }

  /** Whether a name is stated to be none of this type. */
  boolean isNone(String name, EntityType type) {
    return none.getOrDefault(type, Set.of()).contains(normal(name));
  }

  /** What a name in its {@link #normal} form stands for; empty if nobody states it. */
  Optional<Meaning> meaning(String normal) {
    return Optional.ofNullable(meanings.get(normal));
  }

  /** The lengths of the normal forms that begin with a {@link #firstWord}, the longest first. */
  NavigableSet<Integer> lengths(String firstWord) {
    return lengths.getOrDefault(firstWord, NO_LENGTHS);
  }

  private void add(CuratedEntity entity) {
    Stream.concat(Stream.of(entity.name()), entity.also().stream())
        .map(StatedNames::normal)
        .forEach(name -> add(name, entity));
  }

  private void add(String name, CuratedEntity entity) {
    if (entity.none()) {
      Set<String> names = none.getOrDefault(entity.type(), Set.of());
      names.add(name);
      names.add(capitals(name));
      return;
    }
    Optional<EntityType> type = Optional.of(entity.type());
    Meaning first = addIfAbsent(name, new Meaning(type, true));
    if (!first.type().equals(type)) {
      meanings.put(name, new Meaning(first.asWritten() ? Optional.empty() : type, true));
    }
    addIfAbsent(capitals(name), new Meaning(type, false));
  }

  private Meaning addIfAbsent(String name, Meaning meaning) {
    lengths
        .computeIfAbsent(firstWord(name, 0), w -> new TreeSet<>(Comparator.reverseOrder()))
        .add(name.length());
    Meaning first = meanings.putIfAbsent(name, meaning);
    return first == null ? meaning : first;
  }

  private static String capitals(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  /** One form for spellings that readers do not tell apart: of spaces, apostrophes, accents. */
  static String normal(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String spaced = SPACE.matcher(composed.strip()).replaceAll(" ");
    return APOSTROPHE.matcher(spaced).replaceAll("'");
  }

  /** The letters and digits from a place in a normal form on; one character where there is none. */
  static String firstWord(String normal, int from) {
    int to = from;
    while (to < normal.length() && Character.isLetterOrDigit(normal.codePointAt(to))) {
      to += Character.charCount(normal.codePointAt(to));
    }
    return normal.substring(from, Math.max(to, Math.min(from + 1, normal.length())));
  }
}
