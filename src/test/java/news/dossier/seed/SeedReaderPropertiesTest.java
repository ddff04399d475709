package news.dossier.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import news.dossier.model.OwnPage;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

class SeedReaderPropertiesTest {

  @Property(tries = 100)
  void any_bytes_are_a_seed_or_a_problem(
      @ForAll("bytes") byte[] bytes, @ForAll("endings") String ending) {
    inFolder(
        folder -> {
          folder.with("a" + ending, bytes);

          Checked<Seeds> read = folder.read();

          assertThat(read.value().seeds().size() + read.problems().size()).isPositive();
          for (Seed seed : read.value().seeds()) {
            assertThat(seed.sha256()).isEqualTo(FileBytes.sha256(bytes));
            assertThat(seed.text()).doesNotContain("\r", "\u0000", "\u001B").isNotBlank();
          }
        });
  }

  @Property(tries = 100)
  void any_sidecar_leaves_the_article_readable(@ForAll("yaml") String yaml) {
    inFolder(
        folder -> {
          folder.withArticle("a.txt").with("a.yaml", yaml).with("dossier.yaml", yaml);

          assertThat(folder.paths()).containsExactly("seeds/a.txt");
          assertPrintable(folder.read().problems());
        });
  }

  @Property(tries = 50)
  void every_file_is_a_seed_a_page_a_sidecar_or_a_problem(
      @ForAll("names") @Size(max = 12) Set<String> names) {
    inFolder(
        folder -> {
          Set<String> made = new LinkedHashSet<>();
          for (String name : names) {
            try {
              folder.withArticle(name);
              made.add(FileNames.inDossier("seeds/" + name));
            } catch (UncheckedIOException e) {
              // One name is a folder in another.

            }
          }

          Checked<Seeds> read = folder.read();

          List<String> told = new ArrayList<>();
          read.value().seeds().forEach(seed -> told.add(seed.path()));
          read.value().ownPages().stream().map(OwnPage::path).forEach(told::add);
          read.problems().stream().map(Problem::path).forEach(told::add);
          for (String path : made) {
            // A folder that was refused speaks for what is in it.
            assertThat(told).anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
          }
          assertPrintable(read.problems());
        });
  }

  private static void assertPrintable(List<Problem> problems) {
    assertThat(problems)
        .allSatisfy(problem -> assertThat(VisibleName.isPrintable(problem.toString())).isTrue());
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    Arbitrary<byte[]> pages =
        Arbitraries.of(
                "<meta ", "charset", "=", "'", "<!--", "-->", ">", "<", "utf-16", "big5", "\u00FC")
            .list()
            .ofMaxSize(20)
            .map(parts -> String.join("", parts).getBytes(StandardCharsets.ISO_8859_1));
    Arbitrary<byte[]> texts =
        Arbitraries.strings().ofMaxLength(60).map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> marked =
        Arbitraries.of("FFFE", "FEFF", "EFBBBF", "FFFE0000", "0000FEFF")
            .flatMap(
                mark ->
                    any.map(
                        bytes -> {
                          byte[] start = HexFormat.of().parseHex(mark);
                          byte[] all = Arrays.copyOf(start, start.length + bytes.length);
                          System.arraycopy(bytes, 0, all, start.length, bytes.length);
                          return all;
                        }));
    return Arbitraries.oneOf(any, pages, texts, marked);
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of(".txt", ".html", ".htm", ".md");
  }

  @Provide
  Arbitrary<String> yaml() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "title",
            "url",
            "publish",
            "authors",
            ":",
            ": ",
            "\n",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!!int ",
            "!x",
            "\"",
            "'",
            "|",
            ">",
            "---",
            "...",
            "\t",
            "#",
            "%",
            "@",
            "<<",
            "?",
            "2025-09-03",
            "null",
            "https://example.org",
            "\u0001",
            "\uD83D\uDE00",
            "  ",
            "\\e");
    return Arbitraries.oneOf(
        parts.list().ofMaxSize(30).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(60));
  }

  @Provide
  Arbitrary<Set<String>> names() {
    Arbitrary<String> part =
        Arbitraries.oneOf(
            Arbitraries.of("a", "b", "pages", "curation", "Pages", "é", "e\u0301", "\u0007", "\\"),
            Arbitraries.strings().withChars("abc .\u001B\u202E习").ofMinLength(1).ofMaxLength(4));
    Arbitrary<String> name =
        part.list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(parts -> String.join("/", parts))
            .filter(path -> Stream.of(path.split("/")).noneMatch(p -> p.startsWith(".")));
    Arbitrary<String> ending =
        Arbitraries.of(".txt", ".html", ".md", ".TXT", ".pdf", "", "~", ".yml", ".t\u0001t");
    return Combinators.combine(name, ending)
        .as(String::concat)
        .filter(path -> Path.of(path).getNameCount() > 0)
        .set()
        .ofMaxSize(12);
  }

  private static void inFolder(Consumer<SeedFolder> test) {
    try {
      Path temp = Files.createTempDirectory("seeds");
      try {
        test.accept(new SeedFolder(temp));
      } finally {
        try (Stream<Path> files = Files.walk(temp)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
