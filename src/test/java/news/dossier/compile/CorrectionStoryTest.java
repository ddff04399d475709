package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.dossier.check.SiteChecker;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article turns out wrong after it was published; the curator corrects its seed. */
class CorrectionStoryTest {
  private static final String ARTICLE = "articles/the-lock-is-closed";
  private static final String HISTORY = "corrections/the-lock-is-closed";

  @TempDir Path folder;

  @BeforeEach
  void a_published_article() throws IOException {
    write(
        "seeds/dossier.yaml",
        "title: The lock\nurl: https://example.org/d/\npublish: full\ncontact: desk@example.org\n");
    text("Nine barges waited at the lock.", "Mr. Weaver closed it on Monday.", "It was raining.");
    sidecar("");
    build();
  }

  @Test
  void nothing_is_said_while_nothing_was_corrected() throws IOException {
    assertThat(read("output/corrections/index.html")).contains("No article has been corrected");
    assertThat(folder.resolve("content/" + HISTORY + ".md")).doesNotExist();
    assertThat(read("output/corrections.xml")).doesNotContain("<entry>");
  }

  @Nested
  class A_sentence_is_changed {
    @BeforeEach
    void changed() throws IOException {
      text("Ten barges waited at the lock.", "Mr. Weaver closed it on Monday.", "It was raining.");
    }

    @Test
    void and_readers_see_the_old_and_the_new_one_and_no_other() throws IOException {
      sidecar("corrected: 2025-09-10\n");
      assertThat(build()).isEmpty();

      assertThat(read("output/" + HISTORY + ".html"))
          .contains("<del>Nine barges waited at the lock.</del>")
          .contains("<ins>Ten barges waited at the lock.</ins>")
          .contains("10 September 2025")
          .doesNotContain("It was raining");
      assertThat(read("output/" + ARTICLE + ".html")).contains("<del>Nine barges");
      assertThat(read("output/corrections/index.html"))
          .contains("The lock is closed")
          .contains("the-lock-is-closed.html#c1");
      assertThat(read("output/corrections.xml"))
          .contains("https://example.org/d/" + HISTORY + ".html#c1")
          .contains("2025-09-10T00:00:00Z");
      assertThat(new SiteChecker(List.of()).check(folder, folder.resolve("output"))).isEmpty();
    }

    @Test
    void and_without_a_day_it_is_said_to_be_unknown_and_asked_for() throws IOException {
      assertThat(build())
          .singleElement()
          .asString()
          .startsWith("seeds/lock.txt: notice: The article was corrected")
          .contains("corrected: 2025-09-10");

      assertThat(read("output/" + HISTORY + ".html")).contains("Corrected, day unknown");
      assertThat(read("output/corrections.xml")).doesNotContain("<entry>");
    }

    @Test
    void and_the_history_outlives_the_caches_and_further_builds() throws IOException {
      build();
      String first = read("content/" + HISTORY + ".md");
      delete(folder.resolve("target"));
      delete(folder.resolve("output"));
      build();

      assertThat(read("content/" + HISTORY + ".md")).isEqualTo(first);
    }

    @Test
    void and_what_is_tried_out_before_the_day_is_stated_is_one_correction() throws IOException {
      build();
      text("Two barges waited at the lock.", "Mr. Weaver closed it on Monday.", "It was raining.");
      build();

      assertThat(read("output/" + HISTORY + ".html"))
          .contains("<del>Nine barges")
          .contains("<ins>Two barges")
          .doesNotContain("Ten barges");
    }

    @Test
    void and_back_again_before_the_day_is_stated_leaves_no_trace() throws IOException {
      build();
      text("Nine barges waited at the lock.", "Mr. Weaver closed it on Monday.", "It was raining.");
      build();

      assertThat(folder.resolve("content/" + HISTORY + ".md")).doesNotExist();
    }

    @Test
    void and_again_after_it_is_a_second_correction() throws IOException {
      sidecar("corrected: 2025-09-10\n");
      build();
      text("Ten barges waited at the lock.", "Mr. Weaver closed it on Monday.");
      sidecar("corrected: [2025-09-10, 2025-09-12]\n");
      assertThat(build()).isEmpty();

      assertThat(read("output/" + HISTORY + ".html"))
          .contains("id=\"c2\"", "id=\"c1\"", "12 September 2025", "<del>It was raining.</del>");
    }

    @Test
    void and_of_a_link_no_sentence_is_told() throws IOException {
      sidecar("publish: link\ncorrected: 2025-09-10\n");
      build();

      assertThat(read("content/" + HISTORY + ".md")).doesNotContain("barges");
      assertThat(read("output/" + HISTORY + ".html")).contains("1 change not shown here");
    }

    @Test
    void and_of_an_excerpt_no_more_is_told_than_its_page_shows() throws IOException {
      String rest = " The harbour office said nothing at all about it.".repeat(20);
      write(
          "seeds/lock.txt",
          "Nine barges waited. It rained on them.\n\nThe crew of one slept." + rest);
      sidecar("publish: excerpt\n");
      build();
      delete(folder.resolve("content/corrections"));
      write(
          "seeds/lock.txt",
          "Ten barges waited. It rained on them.\n\nThe crew of one sang." + rest + " They woke.");
      sidecar("publish: excerpt\ncorrected: 2025-09-10\n");
      build();

      assertThat(read("content/" + HISTORY + ".md"))
          .contains("Nine barges waited.")
          .contains("Ten barges waited.")
          .doesNotContain("They woke");
    }

    @Test
    void and_withheld_it_tells_nothing() throws IOException {
      build();
      sidecar("publish: withheld\n");
      build();

      assertThat(folder.resolve("content/" + HISTORY + ".md")).doesNotExist();
      assertThat(telling("lock is closed")).isEmpty();
      assertThat(telling("barges")).isEmpty();
    }

    @Test
    void and_a_hidden_name_is_in_no_old_version() throws IOException {
      text("Ten barges waited at the lock.", "Somebody shut it on a Monday.", "It was raining.");
      sidecar("corrected: 2025-09-10\n");
      build();
      assertThat(telling("weaver")).isNotEmpty();
      write("seeds/curation/people.yaml", "- name: Weaver\n  hide: true\n");
      build();

      assertThat(telling("weaver")).isEmpty();
      assertThat(read("output/" + HISTORY + ".html"))
          .contains("<del>Nine barges")
          .contains("1 change not shown here");
    }
  }

  @Nested
  class No_correction {
    @Test
    void is_another_line_break() throws IOException {
      write(
          "seeds/lock.txt",
          "Nine barges waited\u00a0at the lock.\r\nMr. Weaver closed it on Monday.  It was raining.\n");
      assertThat(build()).isEmpty();

      assertThat(folder.resolve("content/" + HISTORY + ".md")).doesNotExist();
    }

    @Test
    void is_a_note_of_the_curator() throws IOException {
      sidecar("note: Found in the archive.\n");
      assertThat(build()).isEmpty();

      assertThat(folder.resolve("content/" + HISTORY + ".md")).doesNotExist();
    }

    @Test
    void is_to_state_what_was_unknown() throws IOException {
      sidecar("publisher: The Quay\nauthors: Ada Moss\n");
      assertThat(build()).isEmpty();

      assertThat(read("output/" + ARTICLE + ".html")).contains("The Quay");
      assertThat(folder.resolve("content/" + HISTORY + ".md")).doesNotExist();
    }

    @Test
    void is_to_strike_a_name_out() throws IOException {
      write("seeds/curation/people.yaml", "- name: Weaver\n  hide: true\n");
      build();

      assertThat(folder.resolve("content/" + HISTORY + ".md")).doesNotExist();
    }
  }

  @Test
  void a_corrected_headline_is_told_as_one_and_the_address_stays() throws IOException {
    write(
        "seeds/lock.yaml",
        "title: The lock <b>is</b> shut\npublished: 2025-09-04\ncorrected: 2025-09-10\n");
    assertThat(build()).isEmpty();

    assertThat(read("output/" + HISTORY + ".html"))
        .contains("Headline: before: <del>The lock is closed</del>")
        .contains("<ins>The lock &lt;b&gt;is&lt;/b&gt; shut</ins>")
        .contains("Published: before: <del>3 September 2025</del>");
    assertThat(read("output/corrections.xml")).contains("The lock &lt;b&gt;is&lt;/b&gt; shut");
  }

  @Test
  void what_was_unknown_is_told_if_the_curator_calls_it_a_correction() throws IOException {
    sidecar("publisher: The Quay\ncorrected: 2025-09-10\n");
    assertThat(build()).isEmpty();

    assertThat(read("output/" + HISTORY + ".html")).contains("<ins>The Quay</ins>");
  }

  @Test
  void what_is_called_unknown_and_then_known_again_was_never_corrected() throws IOException {
    sidecar("publisher: The Quay\n");
    build();
    sidecar("");
    build();
    assertThat(read("output/" + HISTORY + ".html")).contains("<del>The Quay</del>");
    sidecar("publisher: The Quay\n");
    build();

    assertThat(folder.resolve("content/" + HISTORY + ".md")).doesNotExist();
  }

  @Test
  void a_dossier_without_an_address_is_asked_for_one_and_its_readers_are_told() throws IOException {
    for (String page : List.of("corrections/index", "about")) {
      assertThat(main(page)).contains("<a href=\"mailto:desk@example.org\">desk@example.org</a>");
    }
    write("seeds/dossier.yaml", "title: The lock\npublish: full\n");

    assertThat(build())
        .singleElement()
        .asString()
        .startsWith("seeds/dossier.yaml: notice: Readers are given no address")
        .contains("contact:");
    assertThat(read("output/corrections/index.html")).contains("gives no address");
  }

  @Test
  void an_address_on_the_web_and_an_odd_one_are_shown_as_well() throws IOException {
    write("seeds/dossier.yaml", "title: The lock\ncontact: https://example.org/a_b?c=d&e=_f_\n");
    build();
    assertThat(main("corrections/index"))
        .contains("<a href=\"https://example.org/a_b?c=d&amp;e=_f_\">https://example.org/a_b?");

    write("seeds/dossier.yaml", "title: The lock\ncontact: \"o'brien*desk*@example.org\"\n");
    build();
    assertThat(main("corrections/index")).contains("brien*desk*@example.org");
  }

  @Test
  void a_day_of_which_nothing_else_is_known_is_told() throws IOException {
    sidecar("corrected: 2025-09-05\n");
    assertThat(build()).isEmpty();

    assertThat(read("output/" + HISTORY + ".html"))
        .contains("5 September 2025")
        .contains("What was changed is not recorded here.");
  }

  @Test
  void two_hundred_corrections_are_listed_and_the_newest_told() throws IOException {
    StringBuilder days = new StringBuilder("corrected:\n");
    for (int i = 0; i < 200; i++) {
      days.append("  - 2025-09-10\n");
    }
    sidecar(days.toString());
    assertThat(build()).isEmpty();
    text("Ten barges waited at the lock.", "Mr. Weaver closed it on Monday.", "It was raining.");
    sidecar(days + "  - 2025-09-11\n");
    assertThat(build()).isEmpty();

    String page = read("output/" + HISTORY + ".html");
    assertThat(page).contains("id=\"c201\"").contains("<ins>Ten barges").contains("id=\"c1\"");
    assertThat(page.length()).isLessThan(100_000);
  }

  /** What stands above the foot of a page. */
  private String main(String page) throws IOException {
    return read("output/" + page + ".html").split("<footer")[0];
  }

  private List<Problem> build() {
    return new Compiler(folder, folder.resolve("output"), Progress.SILENT).build().problems();
  }

  private void text(String... sentences) throws IOException {
    write("seeds/lock.txt", String.join(" ", sentences) + "\n");
  }

  private void sidecar(String more) throws IOException {
    write("seeds/lock.yaml", "title: The lock is closed\npublished: 2025-09-03\n" + more);
  }

  /** The files of content and site whose bytes hold these words. */
  private List<String> telling(String words) throws IOException {
    List<String> telling = new java.util.ArrayList<>();
    for (String top : List.of("content", "output")) {
      try (Stream<Path> files = Files.walk(folder.resolve(top))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text =
              new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
          if (text.toLowerCase(Locale.ROOT).contains(words)) {
            telling.add(file.toString());
          }
        }
      }
    }
    return telling;
  }

  private static void delete(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
