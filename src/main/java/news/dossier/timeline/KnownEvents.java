package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dossier.model.Event;

/**
 * The ids that earlier builds have given out, by the evidence of the events that bear them: an
 * event keeps its id when a new seed tells of it first, or in other words.
 *
 * @param evidence of the event of each id, as {@link news.dossier.model.Evidence#fingerprint()};
 *     the words of one sentence may tell of several events
 */
public record KnownEvents(Map<String, Set<String>> evidence) {

  private static final Pattern NUMBER = Pattern.compile("(-[0-9]+)?");

  /** Of a dossier that was never built. */
  public static final KnownEvents NONE = new KnownEvents(Map.of());

  public KnownEvents {
    Map<String, Set<String>> copy = new TreeMap<>();
    evidence.forEach((id, words) -> copy.put(id, Set.copyOf(words)));
    evidence = Collections.unmodifiableMap(copy);
  }

  /**
   * An event that may keep an id.
   *
   * @param same whether both stand on the same evidence, as when nothing has changed
   * @param own whether the event might get this id anew
   * @param shared how much of the evidence is the same
   */
  private record Claim(int event, String id, boolean same, boolean own, int shared) {
    /** {@code rally-2} before {@code rally-10}, as they were given out. */
    static final Comparator<Claim> ORDER =
        Comparator.comparing(Claim::same)
            .thenComparing(Claim::own)
            .thenComparing(Claim::shared)
            .reversed()
            .thenComparing(Claim::event)
            .thenComparing(claim -> claim.id().length())
            .thenComparing(Claim::id);
  }

  /**
   * The id that each event had before, at its index; empty for a new one. No id is given twice: an
   * event whose evidence is the same keeps its id; then, of two parts of an event that was one,
   * that which still has its own words, else the one with more of the evidence, else the first.
   */
  List<Optional<String>> of(List<Event> events) {
    List<Claim> claims = claims(events);
    claims.sort(Claim.ORDER);
    List<Optional<String>> kept =
        new ArrayList<>(Collections.nCopies(events.size(), Optional.empty()));
    Set<String> taken = new HashSet<>();
    for (Claim claim : claims) {
      if (kept.get(claim.event()).isEmpty() && taken.add(claim.id())) {
        kept.set(claim.event(), Optional.of(claim.id()));
      }
    }
    return kept;
  }

  private List<Claim> claims(List<Event> events) {
    List<Claim> claims = new ArrayList<>();
    if (evidence.isEmpty()) {
      return claims;
    }
    Map<String, List<String>> ids = ids();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      Set<String> now =
          event.evidence().stream()
              .map(receipt -> receipt.evidence().fingerprint())
              .collect(Collectors.toSet());
      Map<String, Integer> shared = new TreeMap<>();
      now.forEach(
          words ->
              ids.getOrDefault(words, List.of()).forEach(id -> shared.merge(id, 1, Integer::sum)));
      for (Map.Entry<String, Integer> one : shared.entrySet()) {
        String id = one.getKey();
        boolean same = now.equals(evidence.get(id));
        claims.add(new Claim(i, id, same, isOwn(id, event.id()), one.getValue()));
      }
    }
    return claims;
  }

  /** Whether {@code rally} or {@code rally-2} is what an event named {@code rally} may get. */
  private static boolean isOwn(String id, String name) {
    return id.startsWith(name) && NUMBER.matcher(id.substring(name.length())).matches();
  }

  private Map<String, List<String>> ids() {
    Map<String, List<String>> ids = new TreeMap<>();
    evidence.forEach(
        (id, known) ->
            known.forEach(words -> ids.computeIfAbsent(words, w -> new ArrayList<>()).add(id)));
    return ids;
  }
}
