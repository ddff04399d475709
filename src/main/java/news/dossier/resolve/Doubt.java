package news.dossier.resolve;

import java.util.List;

/**
 * What a rule would not decide.
 *
 * @param form the name that it is about, as printed
 * @param occurrences where it stands
 * @param own the group of that name; the same as a candidate's when the name has none of its own
 * @param candidates whom it may mean, sorted by key
 */
record Doubt(
    Rule rule, String form, List<Occurrence> occurrences, Group own, List<Group> candidates) {
  Doubt {
    occurrences = List.copyOf(occurrences);
    candidates = List.copyOf(candidates);
  }
}
