package news.dossier.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.clean.Cleaner;
import news.dossier.model.Block;
import news.dossier.model.Edtf;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Stated;

/** Articles of a given length, made from the paragraphs of others; the same ones each time. */
final class SampleArticles {
  private SampleArticles() {}

  /**
   * Each article begins with another paragraph than the one before, and goes on until it is long
   * enough.
   *
   * @return none when the seeds hold no article
   */
  static List<Seed> from(List<Seed> seeds, int articles, int words) {
    List<String> paragraphs =
        seeds.stream()
            .flatMap(seed -> new Cleaner().clean(seed).value().blocks().stream())
            .map(Block::text)
            .toList();
    List<Seed> made = new ArrayList<>();
    for (int i = 0; i < articles && !paragraphs.isEmpty(); i++) {
      made.add(seed(i, text(paragraphs, i, words), "2025-09-03"));
    }
    return made;
  }

  /**
   * The same, each on a day of its own in turn, over ten years, with words of its own in every
   * paragraph: a number stands for each, so that they are no copies of each other.
   */
  static List<Seed> dated(List<Seed> seeds, int articles, int words) {
    List<Seed> made = new ArrayList<>();
    for (Seed seed : from(seeds, articles, words)) {
      int number = made.size();
      String day = LocalDate.of(2015, 1, 1).plusDays(number * 7L % 3650).toString();
      String text = seed.text().replaceAll(" (the|of|and) ", " $1 N" + number + " ");
      made.add(seed(number, text, day));
    }
    return made;
  }

  private static String text(List<String> paragraphs, int first, int words) {
    StringBuilder text = new StringBuilder("Sample article ").append(first).append(".\n\n");
    int count = 0;
    for (int i = first; count < words; i++) {
      String paragraph = paragraphs.get(i % paragraphs.size());
      text.append(paragraph).append("\n\n");
      count += paragraph.split(" ").length;
    }
    return text.toString();
  }

  private static Seed seed(int number, String text, String day) {
    String path = "seeds/sample-" + number + ".txt";
    Stated nothing = Stated.nothing(path);
    Stated stated =
        new Stated(
            path,
            Optional.of("Sample " + number),
            Optional.of(new Edtf(day)),
            nothing.updated(),
            nothing.authors(),
            nothing.publisher(),
            nothing.url(),
            nothing.archived(),
            Optional.of("en"),
            nothing.rights(),
            nothing.publish(),
            nothing.slug(),
            nothing.note());
    return new Seed(path, SeedFormat.TEXT, "0".repeat(64), "UTF-8", text, stated);
  }
}
