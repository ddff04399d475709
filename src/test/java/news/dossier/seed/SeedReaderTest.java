package news.dossier.seed;

import static news.dossier.seed.SeedFolder.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Edtf;
import news.dossier.model.OwnPage;
import news.dossier.model.PublishLevel;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Settings;
import news.dossier.model.Stated;
import news.dossier.problem.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class SeedReaderTest {
  @TempDir Path temp;
  SeedFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new SeedFolder(temp);
  }

  @Nested
  class AFolder {
    @Test
    void holds_seeds_of_four_endings_in_any_case_and_any_depth() {
      folder
          .withArticle("b.TXT")
          .withArticle("a.html")
          .withArticle("c.htm")
          .withArticle("2025/august/d.md");

      assertThat(folder.paths())
          .containsExactly("seeds/2025/august/d.md", "seeds/a.html", "seeds/b.TXT", "seeds/c.htm");
      assertThat(folder.read().value().seeds())
          .extracting(Seed::format)
          .containsExactly(SeedFormat.MARKDOWN, SeedFormat.HTML, SeedFormat.TEXT, SeedFormat.HTML);
      assertThat(folder.problems()).isEmpty();
    }

    @Test
    void gives_its_seeds_in_the_order_of_code_points() {
      folder.withArticle("\uD83D\uDE00.txt").withArticle("\uFF5E.txt").withArticle("Z.txt");

      assertThat(folder.paths())
          .containsExactly("seeds/Z.txt", "seeds/\uFF5E.txt", "seeds/\uD83D\uDE00.txt");
    }

    @Test
    void may_hold_files_that_begin_with_a_dot() {
      folder.withArticle("a.txt").with(".DS_Store", "x").with(".obsidian/app.json", "{}");

      assertThat(folder.paths()).containsExactly("seeds/a.txt");
      assertThat(folder.problems()).isEmpty();
    }

    @Test
    void may_hold_the_curators_decisions() {
      folder
          .withArticle("a.txt")
          .with("curation/people.yaml", "")
          .with("curation/organizations.yaml", "")
          .with("curation/places.yaml", "")
          .with("curation/timeline.yaml", "")
          .with("curation/quotes.yaml", "");

      assertThat(folder.problems()).isEmpty();
      assertThat(folder.paths()).containsExactly("seeds/a.txt");
    }

    @Test
    void names_its_seeds_after_itself() throws Exception {
      Path other = Files.createDirectory(temp.resolve("интервью"));
      Files.writeString(other.resolve("a.txt"), ARTICLE);

      assertThat(new SeedReader().readFolder(other).value().seeds())
          .extracting(Seed::path)
          .containsExactly("интервью/a.txt");
    }

    @Test
    void without_articles_is_worth_a_warning() {
      assertThat(folder.problems())
          .containsExactly(
              "seeds: warning: There is no article here. Put articles here as .txt, .html or .md.");
    }

    @Test
    void that_does_not_exist_is_an_error() {
      Checked<Seeds> read = new SeedReader().readFolder(temp.resolve("articles"));

      assertThat(read.problems())
          .singleElement()
          .hasToString(
              "articles: error: There is no such folder. Make a folder of this name, and put your"
                  + " articles into it as .txt, .html or .md.");
    }
  }

  @Nested
  class ASeed {
    @Test
    void carries_the_hash_of_its_bytes_as_received() {
      folder.with("a.txt", "abc");

      // The example of FIPS 180-4.
      assertThat(folder.seed().sha256())
          .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void has_line_feeds_for_line_ends() {
      folder.with("a.txt", "one\r\ntwo\rthree\nfour\ffive");

      assertThat(folder.seed().text()).isEqualTo("one\ntwo\nthree\nfour\nfive");
    }

    @Test
    void without_a_sidecar_states_nothing() {
      folder.withArticle("a.txt");

      assertThat(folder.seed().stated()).isEqualTo(Stated.nothing("seeds/a.txt"));
    }

    @Test
    void finds_its_sidecar_beside_it_only() {
      folder.withArticle("a.txt").withArticle("x/a.txt").with("x/a.yaml", "title: In the folder x");

      assertThat(folder.read().value().seeds())
          .extracting(seed -> seed.stated().title())
          .containsExactly(Optional.empty(), Optional.of("In the folder x"));
    }

    @Test
    void may_have_both_front_matter_and_a_sidecar_that_state_different_things() {
      folder
          .with("a.txt", "---\ntitle: From the front\n---\nText.")
          .with("a.yaml", "publisher: From beside");

      Stated stated = folder.seed().stated();

      assertThat(stated.title()).contains("From the front");
      assertThat(stated.publisher()).contains("From beside");
      assertThat(stated.where()).isEqualTo("seeds/a.txt and seeds/a.yaml");
      assertThat(folder.problems()).isEmpty();
    }
  }

  @Nested
  class ASingleFile {
    @Test
    void is_read_with_its_sidecar_and_without_settings() {
      folder
          .withArticle("a.txt")
          .withArticle("b.txt")
          .with("a.yaml", "title: Alone")
          .with("dossier.yaml", "title: Not asked for");

      Checked<Seeds> read = new SeedReader().readFile(folder.folder.resolve("a.txt"));

      assertThat(read.problems()).isEmpty();
      assertThat(read.value().settings()).isEqualTo(Settings.unstated());
      assertThat(read.value().seeds())
          .singleElement()
          .satisfies(
              seed -> {
                assertThat(seed.path()).isEqualTo("seeds/a.txt");
                assertThat(seed.stated().title()).contains("Alone");
              });
    }

    @Test
    void is_the_same_seed_as_in_its_folder() {
      folder.with("a.html", "<p>Text</p>").with("a.yaml", "language: de");

      assertThat(new SeedReader().readFile(folder.folder.resolve("a.html")).value().seeds())
          .isEqualTo(folder.read().value().seeds());
    }

    @Test
    void shares_no_sidecar_with_another() {
      folder.withArticle("a.txt").withArticle("a.html").with("a.yaml", "title: Whose?");

      assertThat(new SeedReader().readFile(folder.folder.resolve("a.txt")).problems())
          .singleElement()
          .asString()
          .contains("could belong to seeds/a.html and seeds/a.txt");
    }

    @Test
    void that_is_missing_or_a_folder_or_no_article_is_an_error() {
      folder.with("a.pdf", "%PDF-1.7");

      assertThat(
              List.of(
                  new SeedReader().readFile(folder.folder.resolve("b.txt")).problems().toString(),
                  new SeedReader().readFile(folder.folder).problems().toString(),
                  new SeedReader().readFile(folder.folder.resolve("a.pdf")).problems().toString()))
          .satisfiesExactly(
              missing -> assertThat(missing).contains("seeds/b.txt: error: There is no such file."),
              isFolder -> assertThat(isFolder).contains("error: This is a folder."),
              pdf -> assertThat(pdf).contains("error: Dossier does not read .pdf files."));
    }
  }

  @Nested
  class SettingsOfTheDossier {
    @Test
    void are_read_from_dossier_yaml() {
      folder
          .withArticle("a.txt")
          .with(
              "dossier.yaml",
              """
              title: The harbour strike
              summary: >-
                What was said,
                and by whom.
              url: https://example.org/harbour
              language: en-gb
              timezone: Europe/London
              publish: link
              editors: [Ada Moss, Ben Cole]
              contact: desk@example.org
              """);

      assertThat(folder.problems()).isEmpty();
      assertThat(folder.read().value().settings())
          .isEqualTo(
              new Settings(
                  "The harbour strike",
                  Optional.of("What was said, and by whom."),
                  Optional.of("https://example.org/harbour/"),
                  "en-GB",
                  ZoneId.of("Europe/London"),
                  PublishLevel.LINK,
                  List.of("Ada Moss", "Ben Cole"),
                  Optional.of("desk@example.org")));
    }

    @Test
    void have_defaults() {
      folder.withArticle("a.txt").with("dossier.yaml", "# nothing yet\n");

      assertThat(folder.problems()).isEmpty();
      assertThat(folder.read().value().settings()).isEqualTo(Settings.unstated());
    }

    @Test
    void name_the_place_of_each_error() {
      folder
          .withArticle("a.txt")
          .with(
              "dossier.yaml",
              """
              titel: Strike
              url: example.org
              timezone: Berlin
              publish: everything
              contact: me
              """);

      assertThat(folder.problems())
          .containsExactly(
              "seeds/dossier.yaml:1:1: error: There is no key \"titel\". Did you mean \"title\"? The"
                  + " keys are title, summary, url, language, timezone, publish, editors, contact.",
              "seeds/dossier.yaml:2:6: error: \"example.org\" is not a web address. Write it as"
                  + " https://example.org.",
              "seeds/dossier.yaml:3:11: error: \"Berlin\" is no time zone. Did you mean"
                  + " Europe/Berlin? Write it as region and city, such as Europe/Berlin, or UTC.",
              "seeds/dossier.yaml:4:10: error: \"everything\" does not say how much may be"
                  + " published. Write full, excerpt, link or withheld.",
              "seeds/dossier.yaml:5:10: error: \"me\" is neither an e-mail address nor a web"
                  + " address. Write it as desk@example.org or https://example.org/contact.");
    }

    @Test
    void take_no_address_of_a_single_page() {
      folder.withArticle("a.txt").with("dossier.yaml", "url: https://example.org/?page=2");

      assertThat(folder.problems())
          .singleElement()
          .asString()
          .contains("no address of a whole site");
    }
  }

  @Nested
  class OwnPages {
    @Test
    void have_the_title_of_their_first_heading_and_the_slug_of_their_name() {
      folder
          .withArticle("a.txt")
          .with("pages/About us.md", "Hello.\n\n# About *our* work\n\nText.");

      assertThat(folder.problems()).isEmpty();
      assertThat(folder.read().value().ownPages())
          .containsExactly(
              new OwnPage(
                  "seeds/pages/About us.md",
                  "about-us",
                  "About our work",
                  "Hello.\n\n# About *our* work\n\nText."));
    }

    @Test
    void may_state_title_and_slug() {
      folder
          .withArticle("a.txt")
          .with("pages/о нас.md", "---\ntitle: Who we are\nslug: about\n---\nText.");

      assertThat(folder.problems()).isEmpty();
      assertThat(folder.read().value().ownPages())
          .containsExactly(new OwnPage("seeds/pages/о нас.md", "about", "Who we are", "Text."));
    }

    @Test
    void have_an_address_in_ASCII_whatever_their_script() {
      folder.withArticle("a.txt").with("pages/关于.md", "Text.");

      assertThat(folder.read().value().ownPages())
          .singleElement()
          .satisfies(
              page -> {
                assertThat(page.slug()).isEqualTo("guan-yu");
                assertThat(page.title()).isEqualTo("关于");
              });
    }

    @Test
    void are_named_after_their_file_when_they_have_no_heading() {
      folder.withArticle("a.txt").with("pages/imprint.md", "```\n# no heading\n```\n");

      assertThat(folder.read().value().ownPages())
          .extracting(OwnPage::title)
          .containsExactly("imprint");
    }

    @Test
    void of_hostile_Markdown_do_not_exhaust_the_reader() {
      folder.withArticle("a.txt").with("pages/deep.md", ">".repeat(900_000) + "\n# Deep\n");

      assertThat(folder.read().value().ownPages())
          .extracting(OwnPage::title)
          .containsExactly("Deep");
    }

    @Test
    void need_a_text_and_a_name() {
      folder
          .withArticle("a.txt")
          .with("pages/empty.md", " \n")
          .with("pages/!!!.md", "Text.")
          .with("pages/deep/a.md", "Text.")
          .with("pages/a.txt", "Text.");

      assertThat(folder.read().value().ownPages()).isEmpty();
      assertThat(folder.problems())
          .satisfiesExactly(
              nameless -> assertThat(nameless).contains("No address can be made"),
              txt -> assertThat(txt).contains("seeds/pages/a.txt").contains("Save it as .md"),
              deep -> assertThat(deep).contains("seeds/pages/deep/a.md").contains("Move it up"),
              empty -> assertThat(empty).contains("This page has no text."));
    }
  }

  @Nested
  @EnabledIf("news.dossier.ShippedSeeds#areThere")
  class TheSeedsOfThisProject {
    private final Checked<Seeds> read = new SeedReader().readFolder(Path.of("seeds"));

    @Test
    void are_read_without_a_problem() {
      assertThat(read.problems()).isEmpty();
      assertThat(read.value().settings().title()).isEqualTo("The Beijing parade, September 2025");
      assertThat(read.value().settings().publish()).isEqualTo(PublishLevel.FULL);
    }

    @Test
    void are_what_was_received() {
      assertThat(read.value().seeds())
          .extracting(Seed::path, seed -> seed.sha256().substring(0, 16))
          .contains(
              tuple("seeds/000_e622acf38945c714.txt", "14aedcaac443b09a"),
              tuple("seeds/003_b80fa45b18a1df07.txt", "2606ef9e53571de4"));
    }

    @Test
    void state_what_the_first_cannot_say_itself() {
      Stated stated = read.value().seeds().get(0).stated();

      assertThat(stated.published()).contains(new Edtf("2025-09-03"));
      assertThat(stated.title()).isPresent();
      assertThat(stated.note().orElse("")).contains("machine translation");
    }
  }

  @Test
  void gives_the_same_result_twice() {
    folder.with("b.txt", "Zürich".getBytes(StandardCharsets.ISO_8859_1)).withArticle("a.md");
    folder.with("x.pdf", "%PDF-").with("a.yaml", "colour: red");

    assertThat(folder.read()).isEqualTo(folder.read());
  }
}
