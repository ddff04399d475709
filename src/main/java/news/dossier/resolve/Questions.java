package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.dossier.model.Evidence;
import news.dossier.model.Question;
import news.dossier.model.Question.Answer;
import news.dossier.text.Slugs;
import news.dossier.text.YamlScalar;

/** Turns doubts that neither a rule nor the curator has settled into questions. */
final class Questions {
  private static final int MOST_EVIDENCE = 10;

  /** Of each candidate where there are several. */
  private static final int FEW = 3;

  /** More candidates than a person wants to read. */
  private static final int MOST_CANDIDATES = 8;

  private final Identity identity;
  private final Claims claims;
  private final Assembly assembly;

  Questions(Identity identity, Claims claims, Assembly assembly) {
    this.identity = identity;
    this.claims = claims;
    this.assembly = assembly;
  }

  /** Those that touch most pages first. */
  List<Question> of(Collection<Doubt> doubts) {
    Map<String, Merged> merged = new TreeMap<>();
    for (Doubt doubt : doubts) {
      Map<String, Group> candidates = open(doubt);
      if (!candidates.isEmpty()) {
        boolean pair = isPair(doubt);
        Set<String> names = new TreeSet<>(candidates.keySet());
        String form = pair ? assembly.nameOf(doubt.own()) : doubt.form();
        names.add(form);
        String key =
            (pair ? "pair\n" : "short\n" + claims.key(form) + "\n") + String.join("\n", names);
        merged
            .computeIfAbsent(key, k -> new Merged(doubt, form, candidates))
            .occurrences
            .addAll(doubt.occurrences());
      }
    }
    Map<String, Integer> ids = new HashMap<>();
    return merged.values().stream()
        .map(m -> question(m, ids))
        .sorted(Comparator.comparingInt(Question::pages).reversed().thenComparing(Question::id))
        .toList();
  }

  /** Doubts about one thing. */
  private static final class Merged {
    final Doubt first;
    final String form;
    final Map<String, Group> candidates;
    final List<Occurrence> occurrences = new ArrayList<>();

    Merged(Doubt first, String form, Map<String, Group> candidates) {
      this.first = first;
      this.form = form;
      this.candidates = candidates;
    }
  }

  /** Whether both sides are full names, which are one or two. */
  private static boolean isPair(Doubt doubt) {
    return doubt.candidates().size() == 1
        && doubt.own().seed().isEmpty()
        && doubt.own() != doubt.candidates().get(0);
  }

  /** Candidates that are still open, by the names of their entities. */
  private Map<String, Group> open(Doubt doubt) {
    Map<String, Group> open = new LinkedHashMap<>();
    boolean hasOwn = doubt.own() != doubt.candidates().get(0);
    String key = claims.key(doubt.form());
    for (Group candidate : doubt.candidates()) {
      int owner = identity.find(candidate).owner;
      boolean settled =
          (hasOwn && identity.isSettledApart(doubt.own(), candidate))
              || (owner >= 0 && claims.isNever(owner, key));
      if (hasOwn && identity.isOne(doubt.own(), candidate)) {
        return Map.of();
      }
      if (!settled) {
        open.putIfAbsent(assembly.nameOf(candidate), candidate);
      }
    }
    boolean stated =
        hasOwn && doubt.own().seed().length() > 0 && identity.find(doubt.own()).owner >= 0;
    return stated ? Map.of() : open;
  }

  private Question question(Merged merged, Map<String, Integer> ids) {
    boolean pair = isPair(merged.first);
    List<String> names =
        merged.candidates.keySet().stream().sorted().limit(MOST_CANDIDATES).toList();
    Set<String> seeds = new TreeSet<>();
    merged.occurrences.forEach(o -> seeds.add(o.seed()));
    String about =
        merged.first.rule().ruleName() + " " + merged.form + " " + String.join(" ", names);
    return new Question(
        id(about, ids),
        merged.first.rule().ruleName(),
        pair ? askPair(merged.form, names.get(0)) : askWho(merged.form, names),
        pair ? becausePair(merged.first) : becauseWho(merged, names),
        evidence(merged, names),
        seeds.size() + names.size() + (pair ? 1 : 0),
        pair ? pairAnswers(merged.form, names.get(0)) : whoAnswers(merged.form, names, seeds));
  }

  private String askPair(String one, String two) {
    return "Are \"" + one + "\" and \"" + two + "\" one " + noun() + "?";
  }

  private static String askWho(String form, List<String> names) {
    return names.size() == 1
        ? "Is \"" + form + "\" in these articles " + names.get(0) + "?"
        : "Who is \"" + form + "\": " + String.join(", ", names) + ", or somebody else?";
  }

  private static String becausePair(Doubt doubt) {
    return doubt.rule() == Rule.DOUBTFUL_SPELLING
        ? "The two names are nearly the same, and nothing else says that they are one."
        : "The one is a shorter form of the other, and may be somebody else's name.";
  }

  private static String becauseWho(Merged merged, List<String> names) {
    return names.size() == 1
        ? "The dossier knows one of that name, but nothing in these articles says that it is the same."
        : "The dossier knows " + merged.candidates.size() + " of that name.";
  }

  private List<Answer> pairAnswers(String one, String two) {
    String name = "- name: " + YamlScalar.of(one) + "\n";
    String other = "[" + YamlScalar.of(two) + "]\n";
    return List.of(
        new Answer("They are one " + noun(), file(), name + "  merge: " + other),
        new Answer("They are two", file(), name + "  not: " + other));
  }

  private List<Answer> whoAnswers(String form, List<String> names, Set<String> seeds) {
    List<Answer> answers = new ArrayList<>();
    names.forEach(name -> answers.add(new Answer(name, file(), split(name, form, seeds))));
    answers.add(new Answer("Somebody else", file(), split(form, form, seeds)));
    return answers;
  }

  private static String split(String name, String form, Set<String> seeds) {
    StringBuilder yaml = new StringBuilder("- name: ").append(YamlScalar.of(name));
    yaml.append("\n  split:\n    - name: ").append(YamlScalar.of(form)).append("\n      in:\n");
    seeds.forEach(seed -> yaml.append("        - ").append(YamlScalar.of(seed)).append('\n'));
    return yaml.toString();
  }

  /** Of what is in doubt, and of those who are offered as answers. */
  private static List<Evidence> evidence(Merged merged, List<String> names) {
    int most = names.size() == 1 ? MOST_EVIDENCE : FEW;
    Stream<Evidence> candidates =
        names.stream()
            .map(merged.candidates::get)
            .flatMap(candidate -> first(candidate.occurrences(), most));
    return Stream.concat(first(merged.occurrences, MOST_EVIDENCE), candidates)
        .sorted()
        .distinct()
        .toList();
  }

  private static Stream<Evidence> first(Collection<Occurrence> occurrences, int most) {
    return occurrences.stream().map(Occurrence::evidence).sorted().distinct().limit(most);
  }

  private static String id(String about, Map<String, Integer> ids) {
    String slug = Slugs.of(about);
    int number = ids.merge(slug, 1, Integer::sum);
    return number == 1 ? slug : slug + "-" + number;
  }

  private String noun() {
    return switch (claims.type()) {
      case PERSON -> "person";
      case ORGANIZATION -> "organisation";
      case PLACE -> "place";
    };
  }

  private String file() {
    return switch (claims.type()) {
      case PERSON -> "seeds/curation/people.yaml";
      case ORGANIZATION -> "seeds/curation/organizations.yaml";
      case PLACE -> "seeds/curation/places.yaml";
    };
  }
}
