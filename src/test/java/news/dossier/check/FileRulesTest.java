package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a site beside its pages, and the weight of all of them. */
class FileRulesTest {
  @TempDir Path folder;

  @Nested
  class Required_files {
    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "robots.txt", ".nojekyll"})
    void are_there(String file) {
      assertThat(SampleSite.good().without("output/" + file).onlyProblem(folder))
          .startsWith("output/" + file + ": error: The site has no " + file + ".");
    }

    @Test
    void include_the_404_page() {
      assertThat(
              SampleSite.good()
                  .without("output/404.html")
                  .without("content/404.md")
                  .onlyProblem(folder))
          .contains("The site has no 404.html.");
    }

    @Test
    void tell_robots_the_full_address_of_the_sitemap() {
      assertThat(
              SampleSite.good()
                  .replacing("output/robots.txt", "https://example.org/d/", "/")
                  .onlyProblem(folder))
          .startsWith("output/robots.txt:3: error: The sitemap's address \"/sitemap.xml\"");
    }

    @Test
    void tell_some_robot_something() {
      assertThat(SampleSite.good().with("output/robots.txt", "Hello.\n").onlyProblem(folder))
          .contains("The file addresses no robot.");
    }
  }

  @Nested
  class Every_file {
    @Test
    void has_something_in_it() {
      assertThat(SampleSite.good().with("output/data/people.csv", "").onlyProblem(folder))
          .isEqualTo(
              "output/data/people.csv: error: The file is empty. Bake the site anew and read what"
                  + " the bake says of it.");
    }

    @Test
    void is_a_file_and_no_link() throws IOException {
      SampleSite.good().writeTo(folder);
      Files.createSymbolicLink(
          folder.resolve("output/index.txt"), folder.resolve("content/index.md"));

      assertThat(new SiteChecker().check(folder, folder.resolve("output")))
          .singleElement()
          .asString()
          .contains("The file is a symbolic link, which web hosts do not serve.");
    }

    @Test
    void is_one_that_GitHub_takes() throws IOException {
      assertThat(withFileOf((100L << 20) + 1))
          .singleElement()
          .asString()
          .isEqualTo(
              "output/data/mentions.csv: warning: The file has 101 MB, and GitHub takes none of"
                  + " more than 100 in a push. Publish through the workflow for Pages, which pushes"
                  + " no site, or on another host; or divide the dossier.");
      assertThat(withFileOf(100L << 20)).isEmpty();
    }

    @Test
    void has_room_in_what_Pages_serves() throws IOException {
      assertThat(withFileOf(1L << 30))
          .first()
          .asString()
          .isEqualTo(
              "output: warning: The site has 1,025 MB, and GitHub Pages serves none of more than"
                  + " 1,024. Publish it on another host, or divide the dossier.");
    }

    /** No such space is taken: nothing is written into the file. */
    private List<Problem> withFileOf(long bytes) throws IOException {
      SampleSite.good().writeTo(folder);
      Path data = Files.createDirectories(folder.resolve("output/data"));
      try (RandomAccessFile large =
          new RandomAccessFile(data.resolve("mentions.csv").toFile(), "rw")) {
        large.setLength(bytes);
      }
      return new SiteChecker().check(folder, folder.resolve("output"));
    }

    @Test
    void is_small_enough_to_be_read() throws IOException {
      SampleSite.good().writeTo(folder);
      try (RandomAccessFile file =
          new RandomAccessFile(folder.resolve("output/data.json").toFile(), "rw")) {
        file.setLength(SiteFile.LARGEST + 1);
      }

      assertThat(new SiteChecker().check(folder, folder.resolve("output")))
          .extracting(Problem::what)
          .contains("The file is larger than 32 MiB and was not checked.");
    }
  }

  @Nested
  class Script_of_data {
    private static final String SCRIPT = "output/articles/ferry.js";

    @Test
    void may_hold_words_that_would_be_code_elsewhere() {
      SampleSite.good()
          .with(SCRIPT, "hand({\"text\": \"eval(x); fetch('https://a.example/')\"});\n")
          .writeTo(folder);

      assertThat(new SiteChecker().check(folder, folder.resolve("output"))).isEmpty();
    }

    @Test
    void does_nothing_but_hand_it_over() {
      assertThat(SampleSite.good().with(SCRIPT, "hand({\"text\": eval(x)});\n").onlyProblem(folder))
          .startsWith(SCRIPT + ":1:15: error: The script runs text as code");
    }
  }

  @Nested
  class Feed {
    private String feed(String old, String replacement) {
      return SampleSite.good().replacing("output/feed.xml", old, replacement).onlyProblem(folder);
    }

    @Test
    void is_well_formed() {
      assertThat(feed("<title>The ferry dossier", "<title>Ferry & dossier"))
          .startsWith("output/feed.xml:4:15: error: The file is not well-formed XML:");
    }

    @Test
    void has_no_document_type() {
      assertThat(feed("<feed ", "<!DOCTYPE feed [<!ENTITY x SYSTEM \"hosts.txt\">]>\n<feed "))
          .contains("The file is not well-formed XML: DOCTYPE is disallowed");
    }

    @Test
    void says_when_each_entry_changed() {
      assertThat(feed("<updated>2025-09-03T00:00:00Z</updated>\n<link", "<link"))
          .contains("The entry \"The ferry runs again\" has no updated.");
    }

    @Test
    void has_real_times() {
      assertThat(
              feed(
                  "<updated>2025-09-03T00:00:00Z</updated>\n<link",
                  "<updated>2025-09-03</updated>\n<link"))
          .contains("\"2025-09-03\" is not a time.");
    }

    @Test
    void has_an_author() {
      assertThat(feed("<author><name>The desk</name></author>", ""))
          .contains("The entry \"The ferry runs again\" has no author.");
    }

    @Test
    void gives_each_entry_an_id_of_its_own() {
      assertThat(
              feed(
                  "<id>https://example.org/d/articles/ferry-runs-again.html</id>",
                  "<id>https://example.org/d/</id>"))
          .contains("The id \"https://example.org/d/\" stands for two things.");
    }

    @Test
    void leads_to_pages_that_are_there() {
      assertThat(feed("href=\"articles/ferry-runs-again.html\"", "href=\"articles/ferry.html\""))
          .contains("The link \"articles/ferry.html\" of the entry");
    }
  }

  @Nested
  class Sitemap_and_data {
    @Test
    void a_sitemap_names_pages_that_are_there() {
      assertThat(
              SampleSite.good()
                  .replacing("output/sitemap.xml", "ferry-runs-again", "ferry")
                  .onlyProblem(folder))
          .contains(
              "The address \"https://example.org/d/articles/ferry.html\" is no page of the site.");
    }

    @Test
    void a_JSON_file_is_JSON() {
      assertThat(SampleSite.good().with("output/data/t.json", "{\"a\":1,}").onlyProblem(folder))
          .startsWith("output/data/t.json:1: error: The file is not JSON:");
    }

    @Test
    void a_picture_is_well_formed() {
      assertThat(
              SampleSite.good().with("output/img/b.svg", "<svg><path></svg>").onlyProblem(folder))
          .startsWith("output/img/b.svg:1:14: error: The file is not well-formed XML:");
    }
  }

  @Nested
  class Budgets {
    /** Text that gzip cannot make smaller than about three quarters. */
    private static String noise(int length) {
      Random random = new Random(7);
      StringBuilder text = new StringBuilder();
      while (text.length() < length) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      return text.toString();
    }

    @Test
    void hold_for_the_style_sheets_of_a_page() {
      SampleSite site =
          SampleSite.good()
              .with("output/css/site.css", "/* " + noise(20_000) + " */\np { margin: 0 }");

      assertThat(site.onlyProblem(folder))
          .startsWith(
              "output/css/site.css: error: With all that a page loads beside it, css/site.css weighs 12.")
          .endsWith(
              "kB gzipped; the budget is 12.0 kB. Take out what readers do not need, or divide it.");
    }

    @Test
    void hold_for_the_scripts_of_a_page() {
      SampleSite site = SampleSite.good().with("output/js/site.js", "// " + noise(16_500));

      assertThat(site.onlyProblem(folder)).contains("the budget is 10.0 kB.");
    }

    @Test
    void hold_for_an_article_with_its_styles_and_scripts() {
      SampleSite site = SampleSite.good().addingToArticle("<p>" + noise(40_000) + "</p>");

      assertThat(site.onlyProblem(folder))
          .startsWith(
              SampleSite.ARTICLE + ": error: The article with its styles and scripts weighs")
          .contains("the budget is 25.0 kB.");
    }

    @Test
    void grow_with_the_words_of_a_long_article() {
      StringBuilder text = new StringBuilder();
      String noise = noise(60_000);
      for (int i = 0; i < 60_000; i += 6) {
        text.append(noise, i, i + 6).append(' ');
      }

      assertThat(SampleSite.good().addingToArticle("<p>" + text + "</p>").problems(folder))
          .isEmpty();
    }

    @Test
    void hold_for_each_shard_of_the_search_index() {
      SampleSite site =
          SampleSite.good()
              .with("output/search/terms/0.js", shard("terms/0", "[\"" + noise(20_000) + "\"]"));

      assertThat(site.onlyProblem(folder))
          .startsWith("output/search/terms/0.js: error: The shard weighs 12.")
          .contains("the budget is 12.0 kB.");
    }

    @Test
    void hold_for_what_a_first_query_loads_at_worst() {
      SampleSite site =
          SampleSite.good().with("output/search/manifest.js", shard("manifest", "{}"));
      for (int i = 0; i < 6; i++) {
        String name = "articles/" + i;
        site = site.with("output/search/" + name + ".js", shard(name, '"' + noise(14_000) + '"'));
      }
      assertThat(site.problems(folder)).isEmpty();

      site = site.with("output/search/terms/0.js", shard("terms/0", '"' + noise(16_500) + '"'));

      assertThat(site.onlyProblem(folder))
          .startsWith("output/search/manifest.js: error: What a first query loads weighs 5")
          .contains("the budget is 50.0 kB.");
    }

    @Test
    void a_file_of_the_search_index_is_data_and_no_code() {
      SampleSite site =
          SampleSite.good()
              .with("output/search/terms/0.js", "dossierSearch(\"terms/0\",[]);alert(1);\n");

      assertThat(site.onlyProblem(folder)).contains("not one call with JSON");
    }

    @Test
    void what_an_article_tells_of_a_script_is_no_script() {
      String told =
          "[[1,\"They wrote: import from \\\"https://x.example/\\\" in /home/ann/x.js\"]]";
      SampleSite site =
          SampleSite.good().with("output/search/articles/0.js", shard("articles/0", told));

      assertThat(site.problems(folder)).isEmpty();
    }

    private static String shard(String name, String json) {
      return "dossierSearch(\"" + name + "\"," + json + ");\n";
    }

    @Test
    void hold_for_the_timeline() {
      SampleSite site =
          SampleSite.good()
              .with("content/timeline.md", SampleSite.content("timeline", "Timeline", ""))
              .with(
                  "output/timeline.html",
                  SampleSite.page("Timeline", "timeline.html", "", "")
                      .replace("</main>", "<p>" + noise(100_000) + "</p></main>"));

      assertThat(site.onlyProblem(folder))
          .startsWith("output/timeline.html: error: The timeline weighs")
          .contains("the budget is 60.0 kB.");
    }

    @Test
    void hold_for_lists_of_what_was_read_with_all_that_they_load() {
      SampleSite site =
          SampleSite.good()
              .with("content/quotes.md", SampleSite.content("quotes", "Quotes", ""))
              .with(
                  "output/quotes.html",
                  SampleSite.page("Quotes", "quotes.html", "", "")
                      .replace("</main>", "<p>" + noise(100_000) + "</p></main>"));

      assertThat(site.onlyProblem(folder))
          .startsWith("output/quotes.html: error: The page with its styles and scripts weighs")
          .contains("the budget is 45.0 kB.");
    }
  }
}
