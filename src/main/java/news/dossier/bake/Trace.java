package news.dossier.bake;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a template looked at while it made a file: each thing's name and fingerprint. While all of
 * them stay the same, so would the file.
 */
final class Trace {
  private final SortedMap<String, String> seen = new TreeMap<>();

  void add(String name, String fingerprint) {
    seen.put(name, fingerprint);
  }

  SortedMap<String, String> seen() {
    return seen;
  }
}
