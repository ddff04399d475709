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
import java.util.Map;
import java.util.Set;
import news.dossier.check.SiteChecker;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What feed readers, search engines and people who look for data find on a site. */
class OpenSiteTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The terms of schema.org that the site uses, by the types that may have them. */
  private static final Map<String, Set<String>> TERMS =
      Map.ofEntries(
          Map.entry(
              "Thing",
              Set.of(
                  "name",
                  "url",
                  "description",
                  "identifier",
                  "image",
                  "sameAs",
                  "alternateName",
                  "mainEntityOfPage",
                  "subjectOf")),
          Map.entry(
              "WebPage", Set.of("publisher", "isPartOf", "mainEntity", "isBasedOn", "inLanguage")),
          Map.entry("CollectionPage", Set.of("publisher", "inLanguage", "editor")),
          Map.entry("Collection", Set.of()),
          Map.entry(
              "NewsArticle",
              Set.of(
                  "headline",
                  "author",
                  "publisher",
                  "datePublished",
                  "dateModified",
                  "inLanguage",
                  "copyrightNotice",
                  "archivedAt")),
          Map.entry("Person", Set.of("jobTitle")),
          Map.entry("Organization", Set.of()),
          Map.entry("Place", Set.of()),
          Map.entry("Event", Set.of("startDate", "endDate", "eventStatus", "location", "about")),
          Map.entry("Quotation", Set.of("text", "spokenByCharacter", "isPartOf")),
          Map.entry("Dataset", Set.of("creator", "distribution")),
          Map.entry("DataDownload", Set.of("contentUrl", "encodingFormat", "contentSize")),
          Map.entry("BreadcrumbList", Set.of("itemListElement")),
          Map.entry("ListItem", Set.of("position", "item")));

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
      JsonNode json = JSON.readTree(read(path.replace(".xml", ".json")));
      assertThat(json.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
      assertThat(json.path("items")).hasSize(1);
      JsonNode item = json.at("/items/0");
      assertThat(item.path("id").asText()).isEqualTo(feed.getEntries().get(0).getUri());
      assertThat(item.path("url").asText()).startsWith("https://example.org/d/articles/");
      assertThat(item.path("content_html").asText()).isNotBlank();
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
    all.forEach(node -> check(node, types));

    assertThat(types)
        .contains("WebPage", "NewsArticle", "Person", "Dataset", "BreadcrumbList", "Quotation");
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

  private static void check(JsonNode node, List<String> types) {
    if (node.isArray()) {
      node.forEach(one -> check(one, types));
    } else if (node.has("@graph")) {
      check(node.path("@graph"), types);
    } else if (node.isObject()) {
      String type = node.path("@type").asText();
      types.add(type);
      assertThat(TERMS).containsKey(type);
      node.properties()
          .forEach(
              property -> {
                if (!property.getKey().startsWith("@")) {
                  assertThat(
                          TERMS.getOrDefault(type, Set.of()).contains(property.getKey())
                              || TERMS.getOrDefault("Thing", Set.of()).contains(property.getKey()))
                      .as(type + " " + property.getKey())
                      .isTrue();
                }
                check(property.getValue(), types);
              });
    }
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
