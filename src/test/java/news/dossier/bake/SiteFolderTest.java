package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site is replaced as a whole or not at all. */
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
    void between_the_two_moves_the_old_site_comes_back_even_if_the_next_bake_fails()
        throws IOException {
      dossier.baked("a.html");
      Files.move(dossier.root.resolve("output"), dossier.root.resolve(".output.old"));
      dossier.content("b.md", "no header", "");

      assertThat(dossier.errors()).isNotEmpty();
      assertThat(dossier.output("a.html")).contains("One.");
      assertNothingBeside();
    }

    @Test
    void before_the_old_site_was_removed_its_dotfiles_are_saved() throws IOException {
      dossier.baked("a.html");
      dossier.file(".output.old/.git/HEAD", "ref").file(".output.old/old.html", "old");

      dossier.baked("a.html");

      assertThat(dossier.output(".git/HEAD")).isEqualTo("ref");
      assertThat(dossier.isBaked("old.html")).isFalse();
      assertNothingBeside();
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
          new Baker(dossier.shipped, 1)
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
          new Baker(dossier.shipped, 1).bake(dossier.root, output, new TreeMap<>(), done -> {});

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
