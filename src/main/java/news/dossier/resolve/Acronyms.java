package news.dossier.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Abbreviations that articles explain, in parentheses or by naming just one body with these
 * initials. One that two articles explain differently is joined with neither.
 */
final class Acronyms {
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,8}");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "de", "du");

  /** Meanings of an acronym, each by the surest rule that an article gives. */
  private final Map<String, Map<String, Rule>> meanings = new TreeMap<>();

  /** Reads what one article explains. */
  void read(List<Occurrence> occurrences, String text, Claims claims) {
    List<Integer> acronyms = new ArrayList<>();
    for (int i = 0; i < occurrences.size(); i++) {
      String name = occurrences.get(i).text();
      if (Character.isUpperCase(name.codePointAt(0)) && ACRONYM.matcher(name).matches()) {
        acronyms.add(i);
      }
    }
    if (acronyms.isEmpty()) {
      return;
    }
    Map<String, Set<String>> byInitials = new HashMap<>();
    for (Occurrence occurrence : occurrences) {
      List<String> words = NameKey.wordsOfThing(occurrence.text());
      if (words.size() > 1) {
        for (String initials : initials(words)) {
          byInitials.computeIfAbsent(initials, i -> new TreeSet<>()).add(occurrence.key());
        }
      }
    }
    for (int i : acronyms) {
      Occurrence occurrence = occurrences.get(i);
      String key = occurrence.key();
      Set<String> longNames = byInitials.getOrDefault(key, Set.of());
      if (i > 0 && isInParentheses(occurrences.get(i - 1), occurrence, text)) {
        String longName = occurrences.get(i - 1).key();
        if (longNames.contains(longName)) {
          put(key, longName, Rule.ACRONYM_IN_PARENTHESES);
        }
      } else if (longNames.size() == 1) {
        put(key, longNames.iterator().next(), Rule.INITIALS_IN_ARTICLE);
      }
    }
  }

  void join(Map<String, Group> groups, Identity identity) {
    meanings.forEach(
        (acronym, longNames) -> {
          Group own = groups.get(acronym);
          long different =
              longNames.keySet().stream()
                  .map(groups::get)
                  .filter(g -> g != null)
                  .map(identity::find)
                  .distinct()
                  .count();
          if (own != null && different == 1) {
            longNames.forEach(
                (longName, rule) -> {
                  Group other = groups.get(longName);
                  if (other != null) {
                    identity.join(own, other, rule);
                  }
                });
          }
        });
  }

  private void put(String acronym, String longName, Rule rule) {
    meanings
        .computeIfAbsent(acronym, a -> new LinkedHashMap<>())
        .merge(longName, rule, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  private static boolean isInParentheses(Occurrence name, Occurrence acronym, String text) {
    int from = name.mention().span().end();
    int to = acronym.mention().span().start();
    return from < to && text.substring(from, to).strip().equals("(");
  }

  /** Of all words, and of those that are not small. */
  private static Set<String> initials(List<String> words) {
    StringBuilder all = new StringBuilder();
    StringBuilder big = new StringBuilder();
    for (String word : words) {
      for (String part : word.split("-")) {
        all.append(part, 0, 1);
        if (!SMALL.contains(part)) {
          big.append(part, 0, 1);
        }
      }
    }
    return new TreeSet<>(
        List.of(all.toString().toLowerCase(Locale.ROOT), big.toString().toLowerCase(Locale.ROOT)));
  }
}
