package news.dossier.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.dossier.model.Decision;

/** One person in one article: the fullest name that it prints, and the shorter ones for it. */
final class Chain {
  private final PersonName name;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Set<Decision> decisions = new LinkedHashSet<>();
  private final Set<String> shortForms = new TreeSet<>();

  Chain(PersonName name) {
    this.name = name;
  }

  PersonName name() {
    return name;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  Set<Decision> decisions() {
    return decisions;
  }

  /** Keys of the single names that the article uses for it. */
  Set<String> shortForms() {
    return shortForms;
  }

  String printed() {
    return occurrences.get(0).text();
  }

  Set<String> office() {
    Set<String> words = new TreeSet<>();
    occurrences.forEach(o -> words.addAll(o.office()));
    return words;
  }

  boolean isInBlockBefore(Occurrence other) {
    return occurrences.stream()
        .filter(o -> PersonName.of(o.text()).map(PersonName::isFull).orElse(false))
        .anyMatch(
            o ->
                o.block() == other.block()
                    && o.mention().span().start() < other.mention().span().start());
  }

  /** Whether it is first named behind another mention. */
  boolean beginsBehind(Occurrence other) {
    return occurrences.stream()
        .allMatch(o -> o.mention().span().compareTo(other.mention().span()) > 0);
  }

  boolean isInBlock(int block) {
    return occurrences.stream().anyMatch(o -> o.block() == block);
  }

  boolean sharesSentence(Chain other) {
    Set<Integer> own = new TreeSet<>();
    occurrences.forEach(o -> own.add(o.sentence()));
    return other.occurrences.stream().anyMatch(o -> own.contains(o.sentence()));
  }

  /** The form of address printed beside it, or else what its given name tells. */
  FirstNames.Gender gender() {
    return occurrences.stream()
        .map(Occurrence::address)
        .filter(g -> g != FirstNames.Gender.UNKNOWN)
        .findFirst()
        .orElseGet(() -> FirstNames.gender(name));
  }
}
