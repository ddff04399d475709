package news.dossier.bake;

import static news.dossier.problem.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dossier.bake.ContentFolder.Changes;
import news.dossier.model.Page;
import news.dossier.model.StreamedPage;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who owns the pages in {@code content/}, and what the build may do to them. */
final class ContentFolderTest {
  private Path folder = Path.of("content");

  @BeforeEach
  void folder(@TempDir Path temporary) {
    folder = temporary.resolve("content");
  }

  @Nested
  final class A_page_of_the_build {
    @Test
    void is_written_with_the_folders_above_it() throws IOException {
      Changes changes = write(page("articles/2025/a.md", "One.")).value();

      assertThat(changes.written()).containsExactly("articles/2025/a.md");
      assertThat(text("articles/2025/a.md")).endsWith("\n-->\n\nOne.\n");
    }

    @Test
    void is_not_touched_when_nothing_changed() throws IOException {
      write(page("a.md", "One."));
      FileTime longAgo = FileTime.fromMillis(1_000_000);
      Files.setLastModifiedTime(folder.resolve("a.md"), longAgo);

      Changes changes = write(page("a.md", "One.")).value();

      assertThat(changes).isEqualTo(new Changes(List.of(), List.of("a.md"), List.of(), List.of()));
      assertThat(Files.getLastModifiedTime(folder.resolve("a.md"))).isEqualTo(longAgo);
    }

    @Test
    void is_replaced_when_its_seed_changed() throws IOException {
      write(page("a.md", "One."));

      assertThat(write(page("a.md", "Two.")).value().written()).containsExactly("a.md");
      assertThat(text("a.md")).endsWith("Two.\n");
    }

    @Test
    void goes_with_its_seed_and_takes_empty_folders_along() throws IOException {
      write(page("articles/2025/a.md", "One."), page("index.md", "Home."));

      Changes changes = write(page("index.md", "Home.")).value();

      assertThat(changes.removed()).containsExactly("articles/2025/a.md");
      assertThat(folder.resolve("articles")).doesNotExist();
      assertThat(folder.resolve("index.md")).exists();
    }

    @Test
    void stays_the_builds_when_git_turned_its_line_ends() throws IOException {
      write(page("a.md", "One."));
      Files.writeString(folder.resolve("a.md"), text("a.md").replace("\n", "\r\n"));

      Checked<Changes> changes = write(page("a.md", "Two."));

      assertThat(changes.problems()).isEmpty();
      assertThat(text("a.md")).endsWith("Two.\n").doesNotContain("\r");
    }

    @Test
    void gets_its_hash_back_when_a_merge_has_left_that_of_another_version() throws IOException {
      write(page("a.md", "One."));
      String pressed = text("a.md");
      Files.writeString(
          folder.resolve("a.md"), pressed.replaceFirst("(pressed=)\\w{8}", "$101234567"));

      Checked<Changes> changes = write(page("a.md", "One."));

      assertThat(changes.problems()).isEmpty();
      assertThat(changes.value().written()).containsExactly("a.md");
      assertThat(text("a.md")).isEqualTo(pressed);
    }

    @Test
    void stays_the_builds_when_a_line_of_it_looks_like_the_hash() {
      write(page("a.md", "One.\n\npressed=0123"));

      Checked<Changes> changes = write(page("a.md", "Two.\n\npressed=4567"));

      assertThat(changes.value().written()).containsExactly("a.md");
      assertThat(changes.problems()).isEmpty();
    }

    @Test
    void leaves_nothing_beside_it() throws IOException {
      write(page("a.md", "One."));

      assertThat(DossierFixture.tree(folder)).containsOnlyKeys("a.md");
    }
  }

  @Nested
  final class Pages_that_nothing_gives_any_more {
    @Test
    void are_told_one_by_one_with_what_brings_such_a_page_back() {
      write(page("articles/a.md", ""), page("people/b.md", ""), page("events/c.md", ""));

      assertThat(write().problems())
          .extracting(Problem::toString)
          .satisfiesExactly(
              article ->
                  assertThat(article)
                      .startsWith("content/articles/a.md: notice: The page was removed")
                      .contains("state slug: a"),
              event -> assertThat(event).contains("timeline.yaml").doesNotContain("name"),
              person -> assertThat(person).contains("seeds/curation/people.yaml"));
    }

    @Test
    void are_told_in_one_notice_for_each_kind_if_they_are_many() {
      Page[] pages = new Page[7];
      for (int i = 0; i < 6; i++) {
        pages[i] = page("people/" + i + ".md", "");
      }
      pages[6] = page("places/a.md", "");
      write(pages);

      assertThat(write().problems())
          .extracting(Problem::toString)
          .satisfiesExactly(
              people ->
                  assertThat(people).startsWith("content/people: notice: 6 pages were removed, 0 "),
              place -> assertThat(place).startsWith("content/places/a.md: notice: The page"));
    }
  }

  @Nested
  final class A_page_that_somebody_edited {
    @BeforeEach
    void edit() throws IOException {
      write(page("a.md", "One."));
      Files.writeString(folder.resolve("a.md"), text("a.md").replace("One.", "My own words."));
    }

    @Test
    void is_kept_and_every_build_says_how_to_hand_it_back() throws IOException {
      for (int build = 0; build < 2; build++) {
        Checked<Changes> changes = write(page("a.md", "Two."));

        assertThat(changes.value().edited()).containsExactly("a.md");
        assertThat(text("a.md")).contains("My own words.");
        assertThat(changes.problems())
            .singleElement()
            .asString()
            .startsWith("content/a.md: warning: The page was edited after the build wrote it")
            .endsWith("To hand it back to the build, delete it and build again.");
      }
    }

    @Test
    void is_kept_when_its_seed_is_gone() throws IOException {
      Checked<Changes> changes = write();

      assertThat(text("a.md")).contains("My own words.");
      assertThat(changes.value().removed()).isEmpty();
      assertThat(changes.problems()).singleElement().asString().contains("nothing in seeds/");
    }

    @Test
    void may_not_show_more_of_an_article_than_its_seed_now_allows() throws IOException {
      Page full = new Page("b.md", Map.of("title", "B", "publish", "full"), "Much.");
      write(full);
      Files.writeString(folder.resolve("b.md"), text("b.md").replace("Much.", "Very much."));
      Page withheld = new Page("b.md", Map.of("title", "Stub", "publish", "withheld"), "Nothing.");

      assertThat(write(full).problems()).extracting(Problem::severity).doesNotContain(ERROR);
      assertThat(write(withheld).problems())
          .extracting(Problem::toString)
          .anyMatch(
              problem ->
                  problem.startsWith("content/b.md: error: The page is your version")
                      && problem.contains("publish=withheld"));
      assertThat(text("b.md")).contains("Very much.");
    }

    @Test
    void is_the_builds_again_once_deleted() throws IOException {
      Files.delete(folder.resolve("a.md"));

      Checked<Changes> changes = write(page("a.md", "Two."));

      assertThat(changes.problems()).isEmpty();
      assertThat(text("a.md")).endsWith("Two.\n");
    }
  }

  @Nested
  final class A_page_of_the_curators_own {
    private static final String OWN =
        "<!-- type=page\nstatus=published\ntitle=Mine\n-->\n\nMine.\n";

    @BeforeEach
    void own() throws IOException {
      DossierFixture.write(folder.resolve("mine.md"), OWN);
    }

    @Test
    void is_never_touched_nor_mentioned() throws IOException {
      Checked<Changes> changes = write(page("a.md", "One."));

      assertThat(changes.problems()).isEmpty();
      assertThat(text("mine.md")).isEqualTo(OWN);
    }

    @Test
    void stays_where_the_build_wanted_a_page_of_its_own() throws IOException {
      Checked<Changes> changes = write(page("mine.md", "One."));

      assertThat(text("mine.md")).isEqualTo(OWN);
      assertThat(changes.value().written()).isEmpty();
      assertThat(changes.problems())
          .singleElement()
          .extracting(Problem::severity)
          .isEqualTo(Severity.NOTICE);
    }

    @Test
    void stays_even_when_it_cannot_be_read() throws IOException {
      byte[] latin = {'G', 'r', (byte) 0xfc, (byte) 0xdf, 'e'};
      Files.write(folder.resolve("mine.md"), latin);

      write(page("mine.md", "One."));

      assertThat(Files.readAllBytes(folder.resolve("mine.md"))).isEqualTo(latin);
    }
  }

  @Nested
  final class Links_out {
    @Test
    void are_found_however_they_are_written() throws IOException {
      DossierFixture.write(
          folder.resolve("a.md"),
          """
          <!-- type=page
          status=published
          title=A
          -->

          [b](b.md), <https://c.example/>, [d][d], <a href="//e.example/">e</a>,
          [f](https:&#47;&#x2f;f.example/), [g](https:\\/\\/g.example/), [h](https:&sol;&sol;h.example/)

          [d]: https://d.example/ "D"
          """);
      assertThat(new ContentFolder(folder).outboundLinks("a.md"))
          .containsExactly(
              "b.html",
              "https://c.example/",
              "https://d.example/",
              "//e.example/",
              "https://f.example/",
              "https://g.example/",
              "https://h.example/");
    }

    @Test
    void are_none_where_there_is_no_such_page_or_no_such_link() throws IOException {
      DossierFixture.write(
          folder.resolve("a.md"), "<!-- type=page\nstatus=published\ntitle=A\n-->\n\n[b](b.md)\n");
      assertThat(new ContentFolder(folder).outboundLinks("a.md")).isEmpty();
      assertThat(new ContentFolder(folder).outboundLinks("none.md")).isEmpty();
    }
  }

  @Nested
  final class Nothing_is_written {
    @Test
    void when_two_pages_want_one_path() {
      Checked<Changes> changes = write(page("a.md", "One."), page("A.md", "Two."));

      assertThat(changes.problems())
          .singleElement()
          .asString()
          .startsWith("content/A.md: error: Two pages want this address (the other: a.md).");
      assertThat(folder).doesNotExist();
    }

    @Test
    void when_a_link_leads_out_of_the_folder(@TempDir Path elsewhere) throws IOException {
      Files.createDirectories(folder);
      Files.createSymbolicLink(folder.resolve("articles"), elsewhere);

      Checked<Changes> changes = write(page("articles/a.md", "One."));

      assertThat(changes.problems()).singleElement().asString().contains("symbolic link");
      assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void when_a_header_cannot_be_written() {
      Checked<Changes> changes = write(new Page("a.md", Map.of("two words", "x"), "One."));

      assertThat(changes.problems()).singleElement().asString().contains("two words");
    }
  }

  @Test
  void makes_each_page_once_and_leaves_the_others_when_one_cannot_be_written() throws IOException {
    write(page("a.md", "One."), page("b.md", "Two."));
    AtomicInteger made = new AtomicInteger();

    Checked<Changes> changes =
        new ContentFolder(folder)
            .write(
                List.of(
                    new StreamedPage(
                        "a.md",
                        () -> {
                          made.incrementAndGet();
                          return page("a.md", "Another one.");
                        }),
                    StreamedPage.of(new Page("b.md", Map.of("two words", "x"), "Two."))));

    assertThat(made).hasValue(1);
    assertThat(changes.value().written()).containsExactly("a.md");
    assertThat(changes.value().removed()).isEmpty();
    assertThat(changes.problems())
        .singleElement()
        .asString()
        .startsWith("content/b.md: error: The page cannot be written");
    assertThat(text("b.md")).endsWith("Two.\n");
  }

  @Test
  void tells_what_changed_in_the_order_of_the_paths_however_many_cores_there_are() {
    List<Page> pages =
        IntStream.range(0, 300).mapToObj(i -> page("p%03d.md".formatted(i), "Text " + i)).toList();
    List<String> paths = pages.stream().map(Page::path).toList();

    assertThat(write(pages.toArray(Page[]::new)).value().written()).isEqualTo(paths);
    assertThat(write(pages.toArray(Page[]::new)).value().unchanged()).isEqualTo(paths);
    assertThat(write().value().removed()).isEqualTo(paths);
  }

  @Test
  void tells_the_headers_of_all_pages_so_that_addresses_can_stay() throws IOException {
    write(
        new Page("b.md", Map.of("seed", "seeds/b.txt"), "B."),
        new Page("a.md", Map.of("seed", "seeds/a.txt"), "A."));
    DossierFixture.write(folder.resolve("c.md"), "no header");

    Map<String, Map<String, Object>> headers =
        new ContentFolder(folder).headers(Set.of("seed")).value();

    assertThat(headers.keySet()).containsExactly("a.md", "b.md", "c.md");
    assertThat(headers.get("a.md")).isEqualTo(Map.of("seed", "seeds/a.txt"));
    assertThat(headers.get("c.md")).isEmpty();
  }

  @Test
  void tells_only_those_keys_of_headers_that_are_asked_for() {
    write(new Page("a.md", Map.of("seed", "seeds/a.txt", "feed", List.of("long")), "A."));

    assertThat(new ContentFolder(folder).headers(Set.of("seed", "name")).value().get("a.md"))
        .isEqualTo(Map.of("seed", "seeds/a.txt"));
  }

  @Test
  void has_no_headers_before_the_first_build() {
    assertThat(new ContentFolder(folder).headers(Set.of("seed")).value()).isEmpty();
  }

  private Checked<Changes> write(Page... pages) {
    return new ContentFolder(folder).write(Stream.of(pages).map(StreamedPage::of).toList());
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private static Page page(String path, String body) {
    return new Page(path, Map.of("type", "page"), body);
  }
}
