package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import news.dossier.model.Dossier;
import news.dossier.search.MixedSample;
import news.dossier.search.Scan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index and its client, in a browser and from the disk, against a scan of all articles. */
class SearchScanIT {
  private static final int QUERIES = 400;

  /** So few that words are common in a small dossier. */
  private static final int COMMON = 150;

  private static Optional<HeadlessChromium> chromium = Optional.empty();
  private static Optional<BrowserContext> context = Optional.empty();
  private static Scan scan = new Scan(MixedSample.of(1, 20));
  private static List<String> vocabulary = List.of();

  @TempDir static Path folder;

  @BeforeAll
  static void open() throws IOException {
    chromium = Optional.of(HeadlessChromium.launchOrSkip());
    Dossier dossier = MixedSample.of(160, 250);
    scan = new Scan(dossier);
    vocabulary = List.copyOf(scan.frequencies().keySet());
    for (Map.Entry<String, String> file : Scan.index(dossier, Set.of(), COMMON).entrySet()) {
      write(file.getKey(), file.getValue());
    }
    write("js/search.js", Files.readString(Path.of("assets/js/search.js")));
    write(
        "index.html",
        "<!DOCTYPE html><meta charset=utf-8><title>Search</title><script src=js/search.js></script>");
    context = Optional.of(chromium.orElseThrow().browser().newContext());
  }

  private static void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @AfterAll
  static void close() {
    context.ifPresent(BrowserContext::close);
    chromium.ifPresent(HeadlessChromium::close);
  }

  private static Page page() {
    Page page = context.orElseThrow().newPage();
    page.navigate(folder.resolve("index.html").toUri().toString());
    return page;
  }

  /**
   * @param text as a reader types it
   * @param wanted by the scan
   */
  private record Query(String text, Predicate<Scan.Text> wanted) {}

  @Test
  void four_hundred_queries_find_what_a_scan_finds() {
    Map<String, String> differences = new TreeMap<>();
    int empty = 0;
    try (Page page = page()) {
      Chance chance = new Chance(new SplittableRandom(7));
      for (int i = 0; i < QUERIES; i++) {
        Query query = chance.query();
        Set<Integer> expected = scan.find(query.wanted());
        Set<Integer> found = new TreeSet<>(found(page, query.text()));
        empty += expected.isEmpty() ? 1 : 0;
        if (!found.equals(expected)) {
          differences.put(query.text(), "found " + found + ", expected " + expected);
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(empty).as("queries that find nothing").isLessThan(QUERIES / 3);
  }

  private static List<Integer> found(Page page, String query) {
    Object numbers =
        page.evaluate("q => dossierSearch.find(q, false).then(found => found.articles)", query);
    return ((List<?>) numbers).stream().map(n -> ((Number) n).intValue()).toList();
  }

  @Test
  void every_word_of_every_published_article_finds_it() {
    try (Page page = page()) {
      // A word that is a rare one's prefix or stem finds more, which is why it is not equality.
      Map<String, Set<Integer>> missed = new TreeMap<>();
      for (String word : vocabulary) {
        Set<Integer> having = scan.find(text -> text.terms().contains(word));
        having.removeAll(found(page, word));
        if (!having.isEmpty()) {
          missed.put(word, having);
        }
      }
      assertThat(missed).isEmpty();
    }
  }

  @Test
  void both_sides_read_and_stem_every_word_alike() {
    List<String> expected = new ArrayList<>();
    vocabulary.forEach(word -> expected.add(scan.normal(word) + " " + scan.stem(word)));
    try (Page page = page()) {
      Object read =
          page.evaluate(
              "words => words.map(w => dossierSearch.read(w).map(r => r.term).join(' ') + ' ' +"
                  + " dossierSearch.stem(w))",
              vocabulary);
      assertThat(read).isEqualTo(expected);
    }
  }

  /** Queries of every kind, from words that there are. */
  private static final class Chance {
    private final SplittableRandom random;
    private final List<String> names;

    Chance(SplittableRandom random) {
      this.random = random;
      Set<String> all = new TreeSet<>();
      scan.texts().forEach(text -> all.addAll(text.names()));
      this.names = List.copyOf(all);
    }

    private <T> T any(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    /** A passage of an article, so that common words come often. */
    private List<String> passage() {
      while (true) {
        List<String> passage = any(any(scan.texts()).passages());
        if (!passage.isEmpty()) {
          return passage;
        }
      }
    }

    Query query() {
      if (random.nextInt(10) == 0) {
        return alias();
      }
      List<Query> parts = new ArrayList<>();
      int words = random.nextInt(3);
      for (int i = 0; i < words; i++) {
        parts.add(word());
      }
      for (int i = words == 0 ? 0 : 1; i < 1 + random.nextInt(2); i++) {
        parts.add(condition());
      }
      String text = String.join(" ", parts.stream().map(Query::text).toList());
      Predicate<Scan.Text> all =
          parts.stream().map(Query::wanted).reduce(t -> true, Predicate::and);
      return new Query(text, all);
    }

    private Query word() {
      String word = any(passage());
      return new Query(
          word,
          word.codePointCount(0, word.length()) == 2 && isCjk(word)
              ? scan.phrase(List.of(word))
              : scan.word(word));
    }

    private static boolean isCjk(String word) {
      return Character.isIdeographic(word.codePointAt(0))
          || word.codePoints().anyMatch(c -> c >= 0x3040 && c < 0xd7b0);
    }

    private Query condition() {
      return switch (random.nextInt(6)) {
        case 0 -> prefix();
        case 1 -> person();
        case 2 -> source();
        case 3 -> date();
        default -> phrase();
      };
    }

    private Query prefix() {
      String word = any(vocabulary);
      if (word.length() < 4 || isCjk(word)) {
        return prefix();
      }
      String start = word.substring(0, 4 + random.nextInt(word.length() - 3));
      return new Query(start + "*", scan.prefix(start));
    }

    private Query phrase() {
      List<String> passage = passage();
      int from = random.nextInt(passage.size());
      int to = Math.min(passage.size(), from + 1 + random.nextInt(7));
      List<String> terms = new ArrayList<>(passage.subList(from, to));
      if (terms.stream().anyMatch(Chance::isCjk)) {
        return phrase();
      }
      if (random.nextInt(8) == 0) {
        terms.set(random.nextInt(terms.size()), any(passage()));
      }
      if (terms.stream().anyMatch(Chance::isCjk)) {
        return phrase();
      }
      return new Query('"' + String.join(" ", terms) + '"', scan.phrase(terms));
    }

    private Query person() {
      String[] words = any(names).split(" ");
      String name = random.nextBoolean() ? words[words.length - 1] : String.join(" ", words);
      return new Query("person:\"" + name + '"', scan.person(name));
    }

    private Query source() {
      String name = any(List.of("reuters", "harbour gazette", "gazette", "Kreuz-Zeitung", "Post"));
      return new Query("source:\"" + name + '"', scan.source(scan.normal(name)));
    }

    private Query date() {
      LocalDate day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(12 * 365));
      boolean before = random.nextBoolean();
      String word = before ? "before:" : "after:";
      return switch (random.nextInt(3)) {
        case 0 -> new Query(word + day, before ? scan.before(day) : scan.after(day));
        case 1 -> {
          YearMonth month = YearMonth.from(day);
          yield new Query(
              word + month,
              before ? scan.before(month.atDay(1)) : scan.after(month.atEndOfMonth()));
        }
        default -> {
          int year = day.getYear();
          yield new Query(
              word + year,
              before
                  ? scan.before(LocalDate.of(year, 1, 1))
                  : scan.after(LocalDate.of(year, 12, 31)));
        }
      };
    }

    /** Words that name somebody find what names them, too. */
    private Query alias() {
      String name = any(names);
      Predicate<Scan.Text> words = t -> true;
      for (String word : name.split(" ")) {
        words = words.and(scan.word(word));
      }
      return new Query(name, words.or(scan.called(name)));
    }
  }
}
