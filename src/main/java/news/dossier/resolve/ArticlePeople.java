package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The people of one article: full names that shorten one another, and single names that one of the
 * full ones explains.
 */
final class ArticlePeople {
  /**
   * A single name that may be several people of the article.
   *
   * @param candidates keys of their full names, sorted
   */
  record Unsure(Occurrence occurrence, List<String> candidates) {}

  /** Bearers of one word that are looked at; where there are more, it singles out nobody anyway. */
  private static final int MOST = 100;

  private final Claims claims;
  private final Map<String, Chain> full = new LinkedHashMap<>();
  private final Map<String, List<Chain>> fullByWord = new HashMap<>();
  private final Map<Chain, Chain> longer = new HashMap<>();
  private final Map<String, Chain> single = new TreeMap<>();

  /** Surnames that the text uses before it names anybody of that name in full. */
  private final Set<String> early = new HashSet<>();

  private final List<Unsure> unsure = new ArrayList<>();
  private final List<List<Chain>> apart = new ArrayList<>();

  ArticlePeople(List<Occurrence> occurrences, Claims claims) {
    this.claims = claims;
    List<Occurrence> shorts = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      Optional<PersonName> name = PersonName.of(occurrence.text());
      if (name.isPresent() && name.get().isFull()) {
        full.computeIfAbsent(name.get().key(), k -> new Chain(name.get()))
            .occurrences()
            .add(occurrence);
      } else if (name.isPresent()) {
        shorts.add(occurrence);
      }
    }
    full.values().forEach(this::index);
    full.values().forEach(this::findLonger);
    List<Chain> own = new ArrayList<>(full.values());
    List<PersonName> names = own.stream().map(Chain::name).toList();
    List<List<ShortMeaning>> meanings = new ArrayList<>();
    shorts.forEach(o -> meanings.add(List.copyOf(meanings(o))));
    for (int i = 0; i < shorts.size(); i++) {
      noteEarly(shorts.get(i), meanings.get(i));
    }
    foldLonger(own, names);
    for (int i = 0; i < shorts.size(); i++) {
      settle(shorts.get(i), meanings.get(i));
    }
  }

  /** Everybody, in the order of first full mention, then those with a single name, by name. */
  List<Chain> chains() {
    List<Chain> all = new ArrayList<>();
    full.values().stream().filter(chain -> !longer.containsKey(chain)).forEach(all::add);
    all.addAll(single.values());
    return all;
  }

  List<Unsure> unsure() {
    return unsure;
  }

  /** Keys of pairs of people whose full names share a sentence and a surname: they are two. */
  List<List<String>> apart() {
    return apart.stream()
        .map(pair -> pair.stream().map(c -> head(c).name().key()).toList())
        .filter(pair -> !pair.get(0).equals(pair.get(1)))
        .toList();
  }

  private void index(Chain chain) {
    for (String word : new LinkedHashSet<>(chain.name().words())) {
      List<Chain> bearers = fullByWord.computeIfAbsent(word, w -> new ArrayList<>());
      if (bearers.size() < MOST) {
        bearers.add(chain);
      }
    }
  }

  private void findLonger(Chain chain) {
    List<Chain> found = new ArrayList<>();
    for (Chain other : fullByWord.getOrDefault(chain.name().last(), List.of())) {
      if (other != chain
          && chain.name().last().equals(other.name().last())
          && chain.sharesSentence(other)) {
        apart.add(List.of(chain, other));
      } else if (other != chain && mayShorten(chain, other)) {
        found.add(other);
      }
    }
    found.removeIf(f -> found.stream().anyMatch(g -> g != f && mayShorten(f, g)));
    if (found.size() == 1) {
      longer.put(chain, found.get(0));
    }
  }

  /** A headline may name by surname whom the text names in full; its text does so no more. */
  private void noteEarly(Occurrence occurrence, List<ShortMeaning> meanings) {
    boolean headline =
        occurrence.block() == 0 || occurrence.text().codePoints().noneMatch(Character::isLowerCase);
    boolean early =
        !headline
            && occurrence.office().isEmpty()
            && occurrence.address() == FirstNames.Gender.UNKNOWN
            && meanings.stream().allMatch(m -> m.chain().beginsBehind(occurrence));
    if (early) {
      PersonName.of(occurrence.text()).ifPresent(name -> this.early.add(name.key()));
    }
  }

  private boolean mayShorten(Chain chain, Chain other) {
    int owner = claims.owner(chain.name().key());
    int otherOwner = claims.owner(other.name().key());
    return chain.name().shortens(other.name()).isPresent()
        && (owner < 0 || otherOwner < 0 || owner == otherOwner)
        && !claims.isNever(otherOwner, chain.name().key())
        && !claims.isNever(owner, other.name().key())
        && !chain.sharesSentence(other);
  }

  private void foldLonger(List<Chain> own, List<PersonName> names) {
    for (int i = 0; i < own.size(); i++) {
      Chain chain = own.get(i);
      if (longer.containsKey(chain)) {
        Chain head = head(chain);
        Rule rule = names.get(i).shortens(head.name()).orElse(Rule.SHORTENED_NAME);
        head.occurrences().addAll(chain.occurrences());
        head.decisions().add(rule.says(chain.printed(), head.printed()));
      }
    }
  }

  private Chain head(Chain chain) {
    Chain at = chain;
    while (longer.containsKey(at)) {
      at = longer.getOrDefault(at, at);
    }
    return at;
  }

  /** What a single name can mean: the best kind of fit alone counts. */
  private record ShortMeaning(Chain chain, boolean surname) {}

  private Set<ShortMeaning> meanings(Occurrence occurrence) {
    PersonName name = PersonName.of(occurrence.text()).orElseThrow();
    Set<ShortMeaning> surnames = new LinkedHashSet<>();
    Set<ShortMeaning> others = new LinkedHashSet<>();
    for (Chain chain : fullByWord.getOrDefault(name.last(), List.of())) {
      if (!name.suffix().isEmpty() && !name.suffix().equals(chain.name().suffix())) {
        continue;
      }
      if (claims.isNever(claims.owner(chain.name().key()), name.key())) {
        continue;
      }
      Chain head = head(chain);
      if (Surnames.fits(name, chain.name())) {
        surnames.add(new ShortMeaning(head, true));
      } else if (name.words().size() == 1) {
        others.add(new ShortMeaning(head, false));
      }
    }
    return surnames.isEmpty() ? others : surnames;
  }

  private void settle(Occurrence occurrence, List<ShortMeaning> meanings) {
    PersonName name = PersonName.of(occurrence.text()).orElseThrow();
    List<ShortMeaning> fitting =
        meanings.stream().filter(m -> !differ(m.chain().gender(), occurrence.address())).toList();
    if (fitting.isEmpty()) {
      if (meanings.isEmpty()) {
        single.computeIfAbsent(name.key(), k -> new Chain(name)).occurrences().add(occurrence);
      } else {
        doubt(occurrence, meanings);
      }
      return;
    }
    if (fitting.size() == 1 && fitting.get(0).surname() && early.contains(name.key())) {
      single.computeIfAbsent(name.key(), k -> new Chain(name)).occurrences().add(occurrence);
      return;
    }
    if (fitting.size() == 1) {
      Rule rule =
          meanings.size() > 1
              ? Rule.FORM_OF_ADDRESS
              : fitting.get(0).surname() ? Rule.SURNAME_IN_ARTICLE : Rule.GIVEN_NAME_IN_ARTICLE;
      put(occurrence, name, fitting.get(0).chain(), rule);
      return;
    }
    choose(occurrence, name, fitting.stream().map(ShortMeaning::chain).toList());
  }

  private void choose(Occurrence occurrence, PersonName name, List<Chain> chains) {
    int owner = claims.owner(name.key());
    List<Chain> claimed =
        chains.stream().filter(c -> owner >= 0 && claims.owner(c.name().key()) == owner).toList();
    List<Chain> sameRole =
        chains.stream()
            .filter(c -> !Collections.disjoint(c.office(), occurrence.office()))
            .toList();
    List<Chain> before = chains.stream().filter(c -> c.isInBlockBefore(occurrence)).toList();
    boolean othersAway = chains.stream().filter(c -> c.isInBlock(occurrence.block())).count() == 1;
    if (claimed.size() == 1) {
      Chain chain = claimed.get(0);
      chain.occurrences().add(occurrence);
      chain.decisions().add(claims.says(owner, occurrence.text()));
    } else if (sameRole.size() == 1) {
      put(occurrence, name, sameRole.get(0), Rule.SAME_ROLE);
    } else if (before.size() == 1
        && othersAway
        && sameRole.isEmpty()
        && occurrence.office().isEmpty()) {
      put(occurrence, name, before.get(0), Rule.SAME_PARAGRAPH);
    } else {
      doubt(occurrence, chains.stream().map(c -> new ShortMeaning(c, true)).toList());
    }
  }

  private void doubt(Occurrence occurrence, List<ShortMeaning> meanings) {
    unsure.add(
        new Unsure(
            occurrence,
            meanings.stream()
                .map(m -> m.chain().name().key())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList()));
  }

  private static void put(Occurrence occurrence, PersonName name, Chain chain, Rule rule) {
    chain.occurrences().add(occurrence);
    chain.shortForms().add(name.key());
    chain.decisions().add(rule.says(occurrence.text(), chain.printed()));
  }

  private static boolean differ(FirstNames.Gender one, FirstNames.Gender two) {
    return one != FirstNames.Gender.UNKNOWN && two != FirstNames.Gender.UNKNOWN && one != two;
  }
}
