package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a curator lives through, build by build. */
class DossierStoryTest {
  @TempDir Path folder;

  @BeforeEach
  void a_dossier_of_one_article() throws IOException {
    write("seeds/dossier.yaml", "title: The harbour fire\npublish: full\n");
    write("seeds/fire.txt", "The fire broke out at night.\n\nNobody was hurt, the mayor said.\n");
    write("seeds/fire.yaml", "title: Fire at the harbour\npublished: 2025-05-04\n");
    assertThat(build().failed()).isFalse();
  }

  @Nested
  class Twice {
    @Test
    void the_same_seeds_give_the_same_bytes() throws IOException {
      Map<String, String> content = files("content");
      Map<String, String> output = files("output");
      Report second = build();
      assertThat(second.content()).get().extracting(Report.ContentChanges::written).isEqualTo(0);
      assertThat(files("content")).isEqualTo(content);
      assertThat(files("output")).isEqualTo(output);
    }

    @Test
    void content_alone_is_enough_to_get_the_same_bytes_on_another_machine() throws IOException {
      Map<String, String> content = files("content");
      delete("content");
      build();
      assertThat(files("content")).isEqualTo(content);
    }
  }

  @Nested
  class A_decision_on_the_timeline {
    private static final String OWN =
        """
        - date: 2025-05-03
          text: %s
          evidence:
            article: seeds/fire.txt
            words: The fire broke out at night
        """;

    @Test
    void reaches_the_site_with_the_sentence_on_which_it_stands() throws IOException {
      write("seeds/curation/timeline.yaml", OWN.formatted("The harbour burns."));
      assertThat(build().failed()).isFalse();
      assertThat(read("output/data/timeline.json"))
          .contains("2025-05-03-the-harbour-burns", "The fire broke out at night.", "existence");
      assertThat(read("output/events/2025-05-03-the-harbour-burns.html"))
          .contains("The harbour burns.", "Confirmed by the curator", "<mark>")
          .doesNotContain("noindex", "Inferred by a program");
      assertThat(read("output/timeline/index.html"))
          .contains("<span class=\"how stated\">Confirmed</span>");
    }

    @Test
    void that_tells_a_hidden_name_stops_the_build() throws IOException {
      write("seeds/curation/people.yaml", "- name: Ann Example\n  hide: true\n");
      write("seeds/curation/timeline.yaml", OWN.formatted("Ann Example saw the fire."));
      write("seeds/ann.txt", "Ann Example saw the fire.\n");
      Report report = build();
      assertThat(report.failed()).isTrue();
      assertThat(report.problems())
          .extracting(Problem::toString)
          .anyMatch(p -> p.startsWith("seeds/curation/timeline.yaml:1:3: error: What is stated"));
    }
  }

  @Nested
  class A_persons_work {
    @Test
    void an_edited_page_is_kept_and_every_build_says_so() throws IOException {
      edit("content/articles/fire-at-the-harbour.md", "Nobody was hurt", "Nobody at all was hurt");
      for (int i = 0; i < 2; i++) {
        Report report = build();
        assertThat(report.content()).get().extracting(Report.ContentChanges::edited).isEqualTo(1);
        assertThat(report.problems())
            .extracting(Problem::toString)
            .anyMatch(p -> p.contains("fire-at-the-harbour.md") && p.contains("elete"));
      }
      assertThat(read("content/articles/fire-at-the-harbour.md"))
          .contains("Nobody at all was hurt");
      assertThat(read("output/articles/fire-at-the-harbour.html"))
          .contains("Nobody at all was hurt");
    }

    @Test
    void an_edited_page_is_kept_even_when_its_seed_is_gone() throws IOException {
      edit("content/articles/fire-at-the-harbour.md", "Nobody was hurt", "Nobody at all was hurt");
      delete("seeds/fire.txt");
      delete("seeds/fire.yaml");
      build();
      assertThat(read("content/articles/fire-at-the-harbour.md"))
          .contains("Nobody at all was hurt");
    }

    @Test
    void a_page_of_the_curators_own_stays_and_is_baked() throws IOException {
      write(
          "content/method.md",
          "<!-- title=Our method\ntype=page\nstatus=published\n-->\n\n# Our method\n\nWe call everybody.\n");
      build();
      assertThat(read("content/method.md")).contains("We call everybody.");
      assertThat(read("output/method.html")).contains("We call everybody.");
    }

    @Test
    void a_page_in_seeds_pages_is_baked() throws IOException {
      write("seeds/pages/method.md", "# Our method\n\nWe call everybody.\n");
      build();
      assertThat(read("output/method.html")).contains("We call everybody.");
    }
  }

  @Nested
  class Seeds_that_change {
    @Test
    void a_deleted_seed_takes_its_generated_page_with_it() throws IOException {
      delete("seeds/fire.txt");
      delete("seeds/fire.yaml");
      assertThat(build().problems())
          .extracting(Problem::toString)
          .anyMatch(p -> p.startsWith("content/articles/fire-at-the-harbour.md: notice: "));
      assertThat(folder.resolve("content/articles/fire-at-the-harbour.md")).doesNotExist();
      assertThat(folder.resolve("output/articles/fire-at-the-harbour.html")).doesNotExist();
    }

    @Test
    void a_corrected_headline_keeps_the_address() throws IOException {
      write("seeds/fire.yaml", "title: Fire at the old harbour\npublished: 2025-05-04\n");
      build();
      assertThat(read("output/articles/fire-at-the-harbour.html"))
          .contains("Fire at the old harbour");
    }

    @Test
    void a_renamed_seed_keeps_the_address() throws IOException {
      Files.move(folder.resolve("seeds/fire.txt"), folder.resolve("seeds/blaze.txt"));
      Files.move(folder.resolve("seeds/fire.yaml"), folder.resolve("seeds/blaze.yaml"));
      write("seeds/blaze.yaml", "title: Blaze at the harbour\npublished: 2025-05-04\n");
      build();
      assertThat(read("output/articles/fire-at-the-harbour.html")).contains("Blaze at the harbour");
    }
  }

  @Nested
  class Rights {
    private static final String SECOND = "Nobody was hurt, the mayor said";

    @Test
    void an_excerpt_shows_the_first_sentences_only() throws IOException {
      write("seeds/fire.txt", "The fire broke out at night. ".repeat(20) + "\n\n" + SECOND + ".\n");
      sidecar("excerpt");
      build();
      assertThat(everywhere()).contains("The fire broke out").doesNotContain(SECOND);
    }

    @Test
    void a_link_shows_the_headline_and_no_text() throws IOException {
      sidecar("link");
      assertThat(build().problems())
          .extracting(Problem::toString)
          .anyMatch(p -> p.startsWith("seeds/fire.txt: warning: Only a link"));
      assertThat(everywhere())
          .contains("Fire at the harbour")
          .doesNotContain("The fire broke out", SECOND);
    }

    @Test
    void a_withheld_article_leaves_a_stub_and_nothing_else() throws IOException {
      sidecar("withheld");
      build();
      assertThat(everywhere())
          .contains("Withheld article")
          .doesNotContain("Fire at the harbour", "The fire broke out", SECOND);
    }

    @Test
    void an_edited_page_does_not_publish_what_is_withheld_now() throws IOException {
      edit("content/articles/fire-at-the-harbour.md", SECOND, SECOND + " again");
      sidecar("withheld");
      Report report = build();
      assertThat(report.failed()).isTrue();
      assertThat(report.pagesBaked()).isZero();
      assertThat(read("content/articles/fire-at-the-harbour.md")).contains(SECOND + " again");
    }

    private void sidecar(String publish) throws IOException {
      write(
          "seeds/fire.yaml",
          "title: Fire at the harbour\npublished: 2025-05-04\npublish: " + publish + "\n");
    }

    private String everywhere() throws IOException {
      return String.join("\n", files("content").values())
          + String.join("\n", files("output").values());
    }
  }

  @Nested
  class A_page_of_the_curators_that_runs_something {
    @Test
    void is_made_harmless_and_the_curator_is_told() throws IOException {
      write(
          "seeds/pages/method.md",
          "# Our method\n\n<script>alert(1)</script>\n\nWe call everybody.\n");
      Report report = build();
      assertThat(read("output/method.html"))
          .contains("We call everybody.")
          .doesNotContain("alert(1)");
      assertThat(report.problems()).extracting(Problem::what).anyMatch(w -> w.contains("<script>"));
    }
  }

  @Nested
  class Unknown_things {
    @Test
    void an_article_without_a_date_says_so_and_the_curator_is_asked() throws IOException {
      write("seeds/fire.yaml", "title: Fire at the harbour\n");
      Report report = build();
      assertThat(report.failed()).isFalse();
      assertThat(read("output/articles/fire-at-the-harbour.html"))
          .containsIgnoringCase("date unknown");
      assertThat(report.problems())
          .extracting(Problem::toString)
          .anyMatch(p -> p.contains("fire") && p.contains("published:"));
    }
  }

  @Nested
  class Hostile_seeds {
    @Test
    void markup_in_a_headline_a_file_name_and_front_matter_is_only_text() throws IOException {
      String attack = "<script>alert(1)</script><img src=x onerror=alert(1)>";
      write(
          "seeds/<script>alert(1)<script>.md",
          "---\ntitle: \""
              + attack
              + "\"\npublisher: \""
              + attack
              + "\"\n"
              + "note: \""
              + attack
              + "\"\npublished: 2025-05-04\n---\n\n"
              + attack
              + "\n\nText.\n");
      Report report = build();
      assertThat(report.problems())
          .noneMatch(p -> p.severity() == news.dossier.problem.Severity.ERROR);
      files("output")
          .forEach(
              (path, text) -> {
                if (path.endsWith(".html")) {
                  assertThat(text).as(path).doesNotContain("<script>alert", "<img src=x");
                }
              });
    }
  }

  private Report build() {
    return new Compiler(folder, folder.resolve("output"), Progress.SILENT).build();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void edit(String path, String from, String to) throws IOException {
    String text = read(path);
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(path), text.replace(from, to));
  }

  private void delete(String path) throws IOException {
    try (Stream<Path> below = Files.walk(folder.resolve(path))) {
      below.sorted((a, b) -> b.compareTo(a)).forEach(DossierStoryTest::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> files(String below) throws IOException {
    Map<String, String> out = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve(below))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        out.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return out;
  }
}
