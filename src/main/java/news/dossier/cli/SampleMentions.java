package news.dossier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.model.Annotations;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Metadata;
import news.dossier.model.ReadSeed;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Span;
import news.dossier.model.Stated;

/**
 * Articles with twenty names each, as if read; the same ones each time. New people come with new
 * articles, surnames come back as in a town's telephone book, and a few people are everywhere.
 */
final class SampleMentions {
  private static final int NAMES = 20;
  private static final String[] SYLLABLES = {
    "ba", "den", "ko", "lar", "mi", "nos", "pe", "rud", "sa", "tov", "vi", "zan"
  };

  private SampleMentions() {}

  static List<ReadSeed> of(int articles) {
    List<ReadSeed> made = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      made.add(article(i));
    }
    return made;
  }

  private static ReadSeed article(int number) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) {
      int start = text.length();
      int at = start + "Then ".length();
      String name = name(number, i);
      text.append("Then ").append(name).append(" spoke. ");
      Span span = new Span(at, at + name.length());
      mentions.add(new Mention(span, name, type(i), Optional.empty(), "sample"));
      sentences.add(new Span(start, text.length() - 1));
    }
    return new ReadSeed(
        seed(number),
        new Cleaned(List.of(Block.paragraph(text.toString())), List.of()),
        nothing(),
        new Annotations(sentences, mentions, List.of(), List.of(), List.of()));
  }

  private static EntityType type(int place) {
    return place < 14 ? EntityType.PERSON : place < 17 ? EntityType.ORGANIZATION : EntityType.PLACE;
  }

  /** Full names, then some of their surnames, then surnames without a full name beside them. */
  private static String name(int article, int place) {
    int person = place < 2 ? place : spread(article * 8 + place) % (article * 4 + 50);
    if (place < 7) {
      return given(person) + " " + surname(person);
    }
    if (place < 12) {
      return surname(place < 9 ? place - 7 : spread(article * 8 + place - 5) % (article * 4 + 50));
    }
    int other = spread(article * 31 + place) % (article + 40);
    return place < 14 ? surname(other) : "The " + surname(other * 7) + " Union";
  }

  private static String given(int person) {
    return word(spread(person) % 1_500);
  }

  /** As the dossier grows, so does the number of surnames, but slower than that of people. */
  private static String surname(int person) {
    return word(2_000 + spread(person * 3 + 1) % (int) (200 + 12 * Math.sqrt(person + 1)));
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number + 17;
    while (rest > 0) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Knuth's multiplicative hash, never negative. */
  private static int spread(int number) {
    return (int) ((number * 2_654_435_761L & 0xFFFFFFFFL) >>> 4);
  }

  private static Seed seed(int number) {
    String path = "seeds/sample-" + number + ".txt";
    return new Seed(path, SeedFormat.TEXT, "0".repeat(64), "UTF-8", "sample", Stated.nothing(path));
  }

  private static Metadata nothing() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
