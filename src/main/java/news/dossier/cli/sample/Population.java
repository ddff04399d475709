package news.dossier.cli.sample;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Who and what the articles are about. The n-th person is always the same one, and low numbers come
 * up far more often than high ones (Zipf's law), as names do in print.
 */
final class Population {
  private static final int PEOPLE = 20_000;
  private static final int ORGANISATIONS = 4_000;

  private final Grammar grammar;
  private final long seed;

  Population(Grammar grammar, long seed) {
    this.grammar = grammar;
    this.seed = seed;
  }

  /**
   * A person; two can share a name.
   *
   * @param office such as {@code Mayor}, written before the name; "" for none
   */
  record Person(
      String given,
      String family,
      boolean female,
      String office,
      String role,
      String organisation) {
    String full() {
      return given + " " + family;
    }

    String introduced() {
      return office.isEmpty()
          ? full() + ", " + role + " of " + organisation + ","
          : office + " " + full();
    }
  }

  Person person(SplittableRandom chance) {
    SplittableRandom own = own("person", rank(PEOPLE, chance));
    boolean female = own.nextBoolean();
    String given = say(female ? "given.f" : "given.m", own);
    String family = say("family", own);
    String office = own.nextInt(3) == 0 ? say("office", own) : "";
    String role = female ? say("role", own) : say("role", own).replace("swoman", "sman");
    return new Person(given, family, female, office, role, organisation(own));
  }

  String organisation(SplittableRandom chance) {
    return say("organisation", own("organisation", rank(ORGANISATIONS, chance)));
  }

  String place(SplittableRandom chance) {
    List<String> places = grammar.waysOf("place");
    return places.get(rank(places.size(), chance) - 1);
  }

  private String say(String symbol, SplittableRandom chance) {
    return grammar.say(symbol, chance, name -> Optional.empty());
  }

  /** From 1 to n, each as likely as one over itself; StrictMath is the same on every machine. */
  private static int rank(int n, SplittableRandom chance) {
    return (int) StrictMath.pow(n, chance.nextDouble());
  }

  private SplittableRandom own(String kind, int number) {
    return new SplittableRandom(seed * 31 + kind.hashCode() + number * 0x9E3779B97F4A7C15L);
  }
}
