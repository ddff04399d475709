package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.dossier.check.SiteChecker;
import news.dossier.vocabulary.JsonFormat;
import news.dossier.vocabulary.SchemaOrg;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What feed readers, search engines and people who look for data find on a site. */
class OpenSiteTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void a_site() throws IOException {
    write("seeds/dossier.yaml", "title: Quay & Co\nurl: https://example.org/d/\npublish: full\n");
    write(
        "seeds/first.txt",
        """
        John Weaver met Anna Berg of the Harbour Board in Hamburg on Monday.

        "The quay is ours </script>," said John Weaver. Anna Berg left in the evening.
        """);
    write(
        "seeds/first.yaml",
        """
        title: "The quay </script><script>alert(1)</script>"
        published: 2025-06-03
        authors: [Tom Reed]
        publisher: The Tide & Times
        url: https://news.example/quay
        """);
    write("seeds/second.txt", "John Weaver and Anna Berg said on Friday that it was over.\n");
    Report report = new Compiler(folder, folder.resolve("output"), Progress.SILENT).build();
    assertThat(report.failed()).as(report.problems().toString()).isFalse();
  }

  @Test
  void passes_its_own_check() {
    assertThat(new SiteChecker(List.of()).check(folder, folder.resolve("output"))).isEmpty();
  }

  @Test
  void has_feeds_that_a_reader_reads() throws Exception {
    for (String path :
        List.of("feed.xml", "people/john-weaver.xml", "sources/the-tide-times.xml")) {
      SyndFeed feed = new SyndFeedInput().build(new StringReader(read(path)));

      assertThat(feed.getEntries()).as(path).hasSize(1);
      assertThat(feed.getEntries().get(0).getTitle()).contains("</script>");
      String feedJson = read(path.replace(".xml", ".json"));
      assertThat(JsonFormat.JSON_FEED.problems(feedJson)).isEmpty();
      assertThat(JsonFormat.JSON_FEED.problems(feedJson.replaceFirst("\"id\"", "\"key\"")))
          .isNotEmpty();
      JsonNode json = JSON.readTree(feedJson);
      assertThat(json.path("items")).hasSize(1);
      JsonNode item = json.at("/items/0");
      assertThat(item.path("id").asText()).isEqualTo(feed.getEntries().get(0).getUri());
      assertThat(item.path("url").asText()).startsWith("https://example.org/d/articles/");
      assertThat(item.has("content_html")).isEqualTo(!path.startsWith("people/"));
      assertThat(item.path("date_published").asText()).isEqualTo("2025-06-03T00:00:00Z");
    }
  }

  @Test
  void lists_all_of_them_for_a_reader_to_take_at_once() throws Exception {
    var outlines =
        Jsoup.parse(read("feeds.opml"), "", Parser.xmlParser()).select("outline[xmlUrl]");

    assertThat(outlines).hasSizeGreaterThan(3);
    for (var outline : outlines) {
      assertThat(outline.attr("text")).isNotBlank();
      assertThat(outline.attr("xmlUrl")).startsWith("https://example.org/d/");
      assertThat(folder.resolve("output").resolve(outline.attr("xmlUrl").substring(22))).exists();
    }
    assertThat(outlines.eachAttr("xmlUrl")).containsAll(feeds());
  }

  /** The addresses of all Atom feeds of the site. */
  private static List<String> feeds() throws IOException {
    try (var files = Files.walk(folder.resolve("output"))) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .filter(file -> !file.endsWith("sitemap.xml"))
          .map(file -> "https://example.org/d/" + folder.resolve("output").relativize(file))
          .toList();
    }
  }

  @Test
  void leads_from_the_page_of_the_data_to_every_file_and_tells_what_it_is() throws IOException {
    Document page = Jsoup.parse(read("data/index.html"), "https://example.org/d/data/index.html");
    List<String> linked = page.select("main a[download]").eachAttr("abs:href");

    try (var files = Files.list(folder.resolve("output/data"))) {
      for (Path file : files.filter(f -> !f.endsWith("index.html")).toList()) {
        assertThat(linked).contains("https://example.org/d/data/" + file.getFileName());
      }
    }
    assertThat(page.select("main li")).allSatisfy(li -> assertThat(li.text()).contains(": "));
    assertThat(page.select("main td:nth-child(3)"))
        .hasSizeGreaterThan(70)
        .allSatisfy(meaning -> assertThat(meaning.text()).hasSizeGreaterThan(8));
  }

  @Test
  void speaks_schema_org_and_claims_no_article_as_its_own() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    try (var files = Files.walk(folder.resolve("output"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        for (var script :
            Jsoup.parse(Files.readString(file)).select("script[type=application/ld+json]")) {
          all.add(JSON.readTree(script.data()));
        }
      }
    }
    all.add(JSON.readTree(read("data/timeline.jsonld")));
    all.add(JSON.readTree(read("data/quotations.jsonld")));
    List<String> types = new ArrayList<>();
    for (JsonNode node : all) {
      assertThat(SchemaOrg.problems(node, types)).as(node.toString()).isEmpty();
    }

    assertThat(types)
        .contains("WebPage", "NewsArticle", "Person", "Dataset", "BreadcrumbList", "Quotation");
    assertThat(types).contains("Event", "Organization", "Place", "DataDownload", "ListItem");
    JsonNode page =
        all.stream()
            .filter(
                n ->
                    n.path("@type").asText().equals("WebPage")
                        && n.at("/mainEntity/headline").asText().contains("quay"))
            .findFirst()
            .orElseThrow();
    assertThat(page.has("author")).isFalse();
    assertThat(page.at("/mainEntity/publisher/name").asText()).isEqualTo("The Tide & Times");
    assertThat(page.at("/mainEntity/author/0/name").asText()).isEqualTo("Tom Reed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"@type\":\"Newsarticle\"}' | there is no type \"Newsarticle\"",
        "'{\"@type\":\"Event\",\"headline\":\"A\"}' | Event has no property \"headline\"",
        "'{\"@type\":\"Event\",\"startDate\":\"May\"}'"
            + " | Event.startDate may not be \"May\", but [Date, DateTime]",
        "'{\"@type\":\"Quotation\",\"spokenByCharacter\":{\"@type\":\"Place\"}}'"
            + " | Quotation.spokenByCharacter may not be {\"@type\":\"Place\"}, but [Organization,"
            + " Person]",
      })
  void would_be_caught_speaking_otherwise(String thing, String problem) throws IOException {
    JsonNode linked =
        JSON.readTree(thing.replaceFirst("[{]", "{\"@context\":\"https://schema.org\","));

    assertThat(SchemaOrg.problems(linked, new ArrayList<>())).containsExactly(problem);
  }

  private static String read(String path) throws IOException {
    return Files.readString(folder.resolve("output").resolve(path));
  }

  private static void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
