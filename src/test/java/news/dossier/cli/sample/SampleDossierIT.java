package news.dossier.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dossier.clean.Cleaner;
import news.dossier.metadata.MetadataReader;
import news.dossier.model.Cleaned;
import news.dossier.model.Metadata;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.seed.SeedReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDossierIT {
  private static final int ARTICLES = 200;

  @TempDir static Path folder;

  private static List<Seed> seeds = List.of();

  @BeforeAll
  static void writeAndRead() throws IOException {
    new SampleDossier(7).write(folder, ARTICLES, done -> {});
    var read = new SeedReader().readFolder(folder.resolve("seeds"));
    assertThat(read.problems()).isEmpty();
    seeds = read.value().seeds();
  }

  @Nested
  class Determinism {
    @Test
    void the_same_numbers_give_the_same_seeds() {
      assertThat(all(7)).isEqualTo(all(7));
    }

    @Test
    void another_number_gives_other_seeds() {
      assertThat(all(8)).doesNotContainAnyElementsOf(all(7));
    }

    @Test
    void an_article_is_the_same_in_a_larger_dossier(@TempDir Path small) throws IOException {
      new SampleDossier(7).write(small, 20, done -> {});
      try (Stream<Path> files = Files.walk(small.resolve("seeds"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(file).hasSameBinaryContentAs(folder.resolve(small.relativize(file)));
        }
      }
    }

    private List<SampleSeed> all(long seed) {
      SampleDossier dossier = new SampleDossier(seed);
      return IntStream.range(0, 40).mapToObj(dossier::seed).toList();
    }
  }

  @Nested
  class Articles {
    @Test
    void are_as_many_as_asked_for_and_of_every_format() {
      assertThat(seeds).hasSize(ARTICLES);
      assertThat(seeds).extracting(Seed::format).contains(SeedFormat.values());
    }

    @Test
    void have_about_nine_hundred_words() {
      assertThat(seeds).allSatisfy(seed -> assertThat(words(text(seed))).isBetween(700, 1200));
    }

    @Test
    void leave_no_symbol_unsaid() {
      assertThat(seeds).allSatisfy(seed -> assertThat(text(seed)).doesNotContain("{", "}", "null"));
    }

    @Test
    void hardly_ever_repeat_a_sentence() {
      List<String> sentences =
          seeds.stream().flatMap(s -> Arrays.stream(text(s).split("[.?!”]\\s+"))).toList();
      assertThat(new HashSet<>(sentences).size()).isGreaterThan(sentences.size() * 3 / 5);
    }

    @Test
    void quote_people_and_give_dates() {
      assertThat(seeds)
          .allSatisfy(seed -> assertThat(text(seed)).containsPattern("[“\"][^”\"]{15,}[”\"]"))
          .allSatisfy(seed -> assertThat(text(seed)).containsPattern("(19|20)\\d\\d"));
    }

    @Test
    void have_headlines_days_and_publishers_that_are_read_back() {
      List<Metadata> read = seeds.stream().map(SampleDossierIT::metadata).toList();
      assertThat(read).allSatisfy(m -> assertThat(m.headline()).isPresent());
      assertThat(read.stream().filter(m -> m.published().isPresent()).count())
          .isGreaterThan(ARTICLES * 9 / 10);
      assertThat(
              read.stream().map(m -> m.published().map(p -> p.value().toString().substring(0, 4))))
          .as("years")
          .satisfies(years -> assertThat(new HashSet<>(years)).hasSizeGreaterThan(8));
    }
  }

  @Nested
  class Names {
    private static final Pattern INTRODUCED =
        Pattern.compile(
            "(?<name>\\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}'’]+), (?<role>[a-z]+[^,.]*? of [^,.]+?),");

    @Test
    void come_up_with_very_different_frequencies() {
      Map<String, Long> articles =
          seeds.stream()
              .flatMap(seed -> introduced(seed).keySet().stream())
              .collect(
                  Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
      assertThat(articles.values().stream().filter(n -> n == 1).count()).isGreaterThan(100);
      assertThat(articles.values()).anySatisfy(n -> assertThat(n).isGreaterThan(ARTICLES / 20));
    }

    @Test
    void are_at_times_shared_by_two_people() {
      SampleDossier dossier = new SampleDossier(7);
      Map<String, Set<String>> roles = new TreeMap<>();
      for (int i = 0; i < 3000; i++) {
        Matcher m = INTRODUCED.matcher(dossier.seed(i).content());
        while (m.find()) {
          roles.computeIfAbsent(m.group("name"), n -> new HashSet<>()).add(m.group("role"));
        }
      }
      assertThat(roles.values()).anySatisfy(both -> assertThat(both).hasSizeGreaterThan(1));
      assertThat(roles.values().stream().filter(r -> r.size() == 1).count())
          .isGreaterThan(roles.size() / 2);
    }

    private Map<String, String> introduced(Seed seed) {
      Map<String, String> found = new TreeMap<>();
      Matcher m = INTRODUCED.matcher(text(seed));
      while (m.find()) {
        found.put(m.group("name"), m.group("role"));
      }
      return found;
    }
  }

  @Nested
  class Copies {
    @Test
    void about_one_article_in_ten_is_another_papers_copy() {
      Map<String, Long> openings =
          seeds.stream()
              .map(seed -> sentence(text(seed)))
              .collect(
                  Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
      assertThat(ARTICLES - openings.size()).isBetween(ARTICLES / 25, ARTICLES / 5);
    }

    /**
     * The first words of the second paragraph, which copies keep more often than their first lines.
     */
    private String sentence(String text) {
      return text.lines().filter(line -> line.length() > 80).findFirst().orElseThrow();
    }
  }

  private static Cleaned cleaned(Seed seed) {
    return new Cleaner().clean(seed).value();
  }

  private static String text(Seed seed) {
    return cleaned(seed).text();
  }

  private static Metadata metadata(Seed seed) {
    return new MetadataReader().read(seed, cleaned(seed)).value();
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
