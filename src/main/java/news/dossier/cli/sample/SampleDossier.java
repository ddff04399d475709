package news.dossier.cli.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/** A dossier of invented articles. Article n is the same however many there are. */
public final class SampleDossier {
  private static final int WORDS = 900;
  private static final int ONE_IN = 10;
  private static final int FILES_IN_A_FOLDER = 1_000;
  private static final String SETTINGS =
      """
      title: A sample dossier
      summary: Invented articles, made by a program to measure another one.
      url: https://sample.example.org/
      language: en
      publish: full
      editors: [The sample command]
      """;

  private final Grammar grammar = new Grammar();
  private final Population population;
  private final long seed;
  private final int words;

  /**
   * @param seed another one gives other articles about other people
   */
  public SampleDossier(long seed) {
    this(seed, WORDS);
  }

  /**
   * @param words about as many in each article
   */
  public SampleDossier(long seed, int words) {
    this.seed = seed;
    this.words = words;
    this.population = new Population(grammar, seed);
  }

  /**
   * Writes {@code seeds/} with its settings.
   *
   * @param folder is made; what lies in it stays, but for files of the same names
   * @param progress told the number of articles written so far, from any thread
   */
  public void write(Path folder, int articles, IntConsumer progress) throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("dossier.yaml"), SETTINGS);
    for (int number = 0; number < articles; number++) {
      write(folder, number);
      progress.accept(number + 1);
    }
  }

  /** Writes the n-th article alone, counted from 0, into a dossier that has settings. */
  public void write(Path folder, int number) throws IOException {
    Path seeds = folder.resolve("seeds");
    Files.createDirectories(seeds.resolve(folderOf(number)));
    SampleSeed made = seed(number);
    Files.writeString(seeds.resolve(made.path() + made.ending()), made.content());
    if (!made.sidecar().isEmpty()) {
      Files.writeString(seeds.resolve(made.path() + ".yaml"), made.sidecar());
    }
  }

  /** The n-th article, counted from 0, as the paper prints it that took it up. */
  public SampleSeed seed(int number) {
    int original = original(number);
    SampleStory story = story(original);
    SplittableRandom chance = chance("print", number);
    Print print = new Print(number, say("publisher", chance), author(chance), chance);
    String path = folderOf(number) + "/" + "%08d-%s".formatted(number, story.theme());
    return print.of(original == number ? story : print.copied(story), path);
  }

  /** What the n-th article tells, were it no copy. */
  public SampleStory story(int number) {
    return new StoryWriter(grammar, population, chance("story", number)).write(words);
  }

  /** Of a wire copy the article that came first, a few numbers below; else the article itself. */
  private int original(int number) {
    if (number == 0 || chance("copy", number).nextInt(ONE_IN) > 0) {
      return number;
    }
    int back = 1 + chance("back", number).nextInt(Math.min(number, 20));
    return original(number - back);
  }

  private Optional<String> author(SplittableRandom chance) {
    return chance.nextInt(6) == 0
        ? Optional.empty()
        : Optional.of(population.person(chance).full());
  }

  private String say(String symbol, SplittableRandom chance) {
    return grammar.say(symbol, chance, name -> Optional.empty());
  }

  private static String folderOf(int number) {
    return "%05d".formatted(number / FILES_IN_A_FOLDER);
  }

  private SplittableRandom chance(String purpose, int number) {
    long start = seed * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L + purpose.hashCode();
    return new SplittableRandom(start);
  }
}
