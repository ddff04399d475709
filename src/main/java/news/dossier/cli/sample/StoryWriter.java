package news.dossier.cli.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import news.dossier.cli.sample.Population.Person;

/** Writes one story: its cast, its dates and about as many words as were asked for. */
final class StoryWriter {
  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 12 * 365;
  private static final List<String> CAST = List.of("a", "b", "c", "d");

  private final Grammar grammar;
  private final SplittableRandom chance;
  private final LocalDate day;
  private final StoryDates dates;
  private final String theme;
  private final Map<String, Person> cast = new TreeMap<>();
  private final Map<String, String> fixed = new TreeMap<>();
  private final Set<Person> introduced = new HashSet<>();

  StoryWriter(Grammar grammar, Population population, SplittableRandom chance) {
    this.grammar = grammar;
    this.chance = chance;
    this.day = FIRST_DAY.plusDays(chance.nextInt(DAYS));
    this.dates = new StoryDates(day, chance);
    this.theme = grammar.say("theme", chance, name -> Optional.empty());
    CAST.forEach(name -> cast.put(name, population.person(chance)));
    List.of("o", "q").forEach(name -> fixed.put(name, population.organisation(chance)));
    List.of("x", "y", "z").forEach(name -> fixed.put(name, population.place(chance)));
    fixed.put("t.matter", grammar.say(theme + ".matter", chance, name -> Optional.empty()));
  }

  SampleStory write(int words) {
    String headline = say("headline");
    List<String> paragraphs = new ArrayList<>(List.of(say("paragraph.first")));
    int count = words(paragraphs.get(0));
    while (count < words) {
      shuffleCast();
      String paragraph = say("paragraph");
      paragraphs.add(paragraph);
      count += words(paragraph);
    }
    paragraphs.add(say("paragraph.last"));
    if (chance.nextInt(8) == 0) {
      paragraphs.add(say("correction"));
    }
    return new SampleStory(theme, day, Grammar.capital(headline), paragraphs);
  }

  /** The comma that closes an introduction gives way to the end of a sentence. */
  private String say(String symbol) {
    return grammar.say(symbol, chance, this::name).replaceAll(",([.,])", "$1");
  }

  private static int words(String text) {
    return text.split(" ").length;
  }

  /** Others come to speak. */
  private void shuffleCast() {
    String other = CAST.get(chance.nextInt(CAST.size()));
    Person first = cast.get("a");
    cast.put("a", cast.get(other));
    cast.put(other, first);
  }

  private Optional<String> name(String symbol) {
    if (fixed.containsKey(symbol)) {
      return Optional.of(fixed.get(symbol));
    }
    if (symbol.startsWith("t.")) {
      return Optional.of(say(theme + symbol.substring(1)));
    }
    return dates.say(symbol).or(() -> person(symbol));
  }

  /** {@code a}, or {@code a.intro}: the part before the dot names one of the cast. */
  private Optional<String> person(String symbol) {
    String[] parts = symbol.split("\\.", 2);
    Person person = cast.get(parts[0]);
    return person == null ? Optional.empty() : person(person, parts.length == 1 ? "" : parts[1]);
  }

  private Optional<String> person(Person person, String form) {
    return switch (form) {
      case "" -> Optional.of(introduced.add(person) ? person.full() : person.family());
      case "intro" -> Optional.of(introduced.add(person) ? person.introduced() : person.family());
      case "plain" -> Optional.of(person.full());
      case "last" -> Optional.of(person.family());
      case "he" -> Optional.of(person.female() ? "she" : "he");
      case "him" -> Optional.of(person.female() ? "her" : "him");
      case "his" -> Optional.of(person.female() ? "her" : "his");
      default -> Optional.empty();
    };
  }
}
