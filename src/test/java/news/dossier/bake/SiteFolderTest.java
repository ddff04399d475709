package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site changes when the whole bake went well, or not at all. */
final class SiteFolderTest {
  private static final String PAGE = "type=page\nstatus=published\ntitle=A page";

  private DossierFixture dossier;

  @BeforeEach
  void dossier(@TempDir Path temporary) throws IOException {
    dossier = new DossierFixture(temporary);
    dossier.content("a.md", PAGE, "# A\n\nOne.\n");
  }

  @Test
  void a_page_that_is_gone_goes_from_the_site() throws IOException {
    dossier.baked("a.html");
    Files.delete(dossier.root.resolve("content/a.md"));

    dossier.baked("index.html");

    assertThat(dossier.isBaked("a.html")).isFalse();
  }

  @Test
  void a_failed_bake_leaves_the_last_good_site_untouched() throws IOException {
    dossier.baked("a.html");
    Map<String, String> before = DossierFixture.tree(dossier.root.resolve("output"));
    dossier.content("a.md", PAGE, "# A\n\nTwo.\n").content("b.md", "no header", "");

    assertThat(dossier.errors()).isNotEmpty();
    assertThat(DossierFixture.tree(dossier.root.resolve("output"))).isEqualTo(before);
    assertNothingBeside();
  }

  @Test
  void two_bakes_at_once_do_not_mix() throws IOException {
    dossier.baked("a.html");
    Path lock = dossier.root.resolve(".output.lock");
    BakeLock other = BakeLock.take(lock).orElseThrow();
    try {
      dossier.content("a.md", PAGE, "# A\n\nTwo.\n");

      assertThat(dossier.errors())
          .containsExactly(
              "output: error: Another build is baking this site."
                  + " Wait until it is done, and build again.");
    } finally {
      other.close();
    }
    dossier.baked("a.html");
    assertNothingBeside();
  }

  @Test
  void a_lock_left_by_a_bake_that_was_killed_binds_nobody() throws IOException {
    dossier.file(".output.lock", "");

    dossier.baked("a.html");

    assertNothingBeside();
  }

  @Test
  void dotfiles_of_others_stay() throws IOException {
    dossier.file("output/.gitkeep", "").file("output/.git/HEAD", "ref");

    dossier.baked("a.html");
    dossier.baked("a.html");

    assertThat(dossier.output(".git/HEAD")).isEqualTo("ref");
    assertThat(dossier.isBaked(".gitkeep")).isTrue();
    assertNothingBeside();
  }

  @Nested
  final class After_a_bake_that_was_killed {
    @Test
    void while_baking_its_leftovers_are_removed() throws IOException {
      dossier.file(".output.baking/half.html", "<p>ha");

      dossier.baked("a.html");

      assertThat(dossier.isBaked("half.html")).isFalse();
      assertNothingBeside();
    }

    @Test
    void while_putting_files_in_place_the_next_one_goes_on_even_if_it_fails_itself()
        throws IOException {
      dossier.content("old.md", PAGE, "# Old\n\nOld.\n").baked("a.html");
      dossier
          .file(".output.publishing/a.html", "<p>new a")
          .file(".output.publishing/deep/b.html", "<p>new b")
          .file(".output.publishing/.dossier-removed", "old.html");
      dossier.content("b.md", "no header", "");

      assertThat(dossier.errors()).isNotEmpty();
      assertThat(dossier.output("a.html")).isEqualTo("<p>new a");
      assertThat(dossier.output("deep/b.html")).isEqualTo("<p>new b");
      assertThat(dossier.isBaked("old.html")).isFalse();
      assertNothingBeside();
    }

    @Test
    void in_the_middle_of_a_folder_the_next_one_brings_the_rest_of_it() throws IOException {
      dossier.baked("a.html");
      dossier
          .file("output/deep/moved.html", "<p>new")
          .file("output/deep/deeper/old.html", "<p>old")
          .file(".output.publishing/deep/rest.html", "<p>rest")
          .file(".output.publishing/deep/deeper/old.html", "<p>newer")
          .file(".output.publishing/deep/other/whole.html", "<p>whole");
      dossier.content("b.md", "no header", "");

      assertThat(dossier.errors()).isNotEmpty();
      assertThat(dossier.output("deep/moved.html")).isEqualTo("<p>new");
      assertThat(dossier.output("deep/rest.html")).isEqualTo("<p>rest");
      assertThat(dossier.output("deep/deeper/old.html")).isEqualTo("<p>newer");
      assertThat(dossier.output("deep/other/whole.html")).isEqualTo("<p>whole");
      assertNothingBeside();
    }

    @Test
    void while_putting_the_first_site_in_place_the_next_one_goes_on() throws IOException {
      dossier.baked("a.html");
      Files.move(dossier.root.resolve("output"), dossier.root.resolve(".output.publishing"));
      dossier.file("output/a.html", "half of the site");
      dossier.content("b.md", "no header", "");

      assertThat(dossier.errors()).hasSize(1).first().asString().contains("content/b.md");
      assertThat(dossier.output("a.html")).contains("One.");
      assertThat(dossier.isBaked("index.html")).isTrue();
      assertNothingBeside();
    }

    @Test
    void a_list_of_what_to_remove_cannot_lead_out_of_the_site() throws IOException {
      dossier.baked("a.html");
      dossier.file(".output.publishing/.dossier-removed", "../content/a.md");

      assertThat(dossier.errors()).isNotEmpty();
      assertThat(dossier.root.resolve("content/a.md")).exists();
    }
  }

  @Nested
  final class What_stands_in_the_way {
    @Test
    void a_folder_makes_room_for_a_file_and_a_file_for_a_folder() throws IOException {
      dossier.baked("a.html");
      dossier.file("output/b.html/c.html", "was a folder").file("output/d", "was a file");
      dossier.content("b.md", PAGE, "# B\n\nB.\n").content("d/e.md", PAGE, "# E\n\nE.\n");

      assertThat(dossier.baked("b.html")).contains("B.");
      assertThat(dossier.output("d/e.html")).contains("E.");
    }

    @Test
    void nothing_is_written_through_a_link() throws IOException {
      Path elsewhere = Files.createDirectories(dossier.root.resolve("elsewhere"));
      dossier.file("elsewhere/a.html", "not ours").baked("a.html");
      Files.delete(dossier.root.resolve("output/a.html"));
      Files.createSymbolicLink(dossier.root.resolve("output/a.html"), elsewhere.resolve("a.html"));
      Files.createSymbolicLink(dossier.root.resolve("output/deep"), elsewhere);
      dossier.content("deep/a.md", PAGE, "# A\n\nDeep.\n");

      assertThat(dossier.baked("deep/a.html")).contains("Deep.");
      assertThat(dossier.output("a.html")).contains("One.");
      assertThat(elsewhere.resolve("a.html")).hasContent("not ours");
    }

    @Test
    void files_of_nobody_are_removed_with_their_folders() throws IOException {
      dossier.baked("a.html");
      dossier.file("output/stale/deep/x.html", "old").file("output/stale/.hidden", "old");

      dossier.baked("a.html");

      assertThat(dossier.root.resolve("output/stale")).doesNotExist();
    }
  }

  @Nested
  final class A_folder_is_never_replaced {
    @Test
    void that_holds_files_of_somebody_else() throws IOException {
      dossier.file("output/thesis.odt", "years of work");

      assertThat(dossier.errors()).singleElement().asString().contains("holds files that no bake");
      assertThat(dossier.output("thesis.odt")).isEqualTo("years of work");
    }

    @Test
    void that_holds_the_dossier_itself() {
      var result =
          new Baker(dossier.shipped, 1, Optional.empty())
              .bake(dossier.root, dossier.root, new TreeMap<>(), done -> {});

      assertThat(result.problems())
          .singleElement()
          .asString()
          .contains("would replace the dossier");
      assertThat(dossier.root.resolve("content/a.md")).exists();
    }

    @Test
    void that_the_dossier_is_made_from() {
      Path output = dossier.root.resolve("content/output");

      var result =
          new Baker(dossier.shipped, 1, Optional.empty())
              .bake(dossier.root, output, new TreeMap<>(), done -> {});

      assertThat(result.problems()).singleElement().asString().contains("inside content/");
      assertThat(output).doesNotExist();
    }
  }

  private void assertNothingBeside() throws IOException {
    try (var entries = Files.list(dossier.root)) {
      assertThat(entries.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".output"));
    }
  }
}
