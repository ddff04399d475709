package news.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The quotations of the dossier, by speaker. The same words of one speaker are one quotation,
 * wherever they are printed; so are words without a speaker that just one speaker is known to have
 * said.
 */
final class Sayings {
  private final Map<String, List<Saying>> bySpeaker = new TreeMap<>();
  private final List<Saying> unattributed;

  private Sayings(Register register) {
    Map<String, Map<String, List<Said>>> spoken = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      for (Entry entry : register.of(kind)) {
        if (!entry.said().isEmpty()) {
          spoken.put(entry.id(), merged(entry.said(), 1));
        }
      }
    }
    unattributed = sayings(merged(rest(register.unattributed(), spoken), SameWords.FEWEST));
    spoken.forEach((speaker, groups) -> bySpeaker.put(speaker, sayings(groups)));
  }

  static Sayings of(Register register) {
    return new Sayings(register);
  }

  /** What one entity said, in the order of the dossier. */
  List<Saying> of(Entry speaker) {
    return bySpeaker.getOrDefault(speaker.id(), List.of());
  }

  /** What was said by nobody whom the site knows, in the order of the dossier. */
  List<Saying> unattributed() {
    return unattributed;
  }

  /**
   * Quotations by their words, in order.
   *
   * @param fewest words that make two quotations one
   */
  private static Map<String, List<Said>> merged(List<Said> all, int fewest) {
    Map<String, List<Said>> byKey = new LinkedHashMap<>();
    for (Said said : all) {
      String words = QuotedWords.key(said);
      boolean alone = words.isEmpty() || (fewest > 1 && !SameWords.isLong(words));
      // No words have such a key: it keeps apart what must not be merged.
      String key = alone ? "#" + byKey.size() : words;
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(said);
    }
    List<String> longestFirst = new ArrayList<>(byKey.keySet());
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    SameWords kept = new SameWords();
    for (String key : longestFirst) {
      Optional<String> longer = kept.holding(key);
      if (longer.isPresent()) {
        List<Said> into = byKey.get(longer.get());
        List<Said> part = byKey.remove(key);
        if (into != null && part != null) {
          into.addAll(part);
        }
      } else {
        kept.add(key);
      }
    }
    return byKey;
  }

  /** Gives the words that one speaker alone is known to have said to that speaker. */
  private static List<Said> rest(
      List<Said> unattributed, Map<String, Map<String, List<Said>>> spoken) {
    SameWords words = new SameWords();
    Map<String, Set<String>> speakers = new HashMap<>();
    spoken.forEach(
        (speaker, groups) ->
            groups
                .keySet()
                .forEach(
                    key -> {
                      if (speakers.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(speaker)) {
                        words.add(key);
                      }
                    }));
    List<Said> rest = new ArrayList<>();
    for (Said said : unattributed) {
      Optional<String> key = words.holding(QuotedWords.key(said));
      Set<String> known = key.map(k -> speakers.getOrDefault(k, Set.of())).orElse(Set.of());
      if (key.isPresent() && known.size() == 1) {
        spoken
            .getOrDefault(known.iterator().next(), Map.of())
            .getOrDefault(key.get(), rest)
            .add(said);
      } else {
        rest.add(said);
      }
    }
    return rest;
  }

  private static List<Saying> sayings(Map<String, List<Said>> groups) {
    return groups.values().stream()
        .map(all -> new Saying(all.get(0), all.subList(1, all.size())))
        .toList();
  }
}
