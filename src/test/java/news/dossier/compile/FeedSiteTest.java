package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of an article feeds carry: as much as its page may show. */
class FeedSiteTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LAST = "Nobody on the pier had seen a lamp since the bell rang.";

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    write("dossier.yaml", "title: Lamps\nurl: https://lamps.example/d/\n");
    write("curation/people.yaml", "- name: Ann Weir\n");
    for (String level : List.of("full", "excerpt", "link", "withheld")) {
      write(
          level + ".txt",
          """
          Mayor Ann Weir lit the lamp of the %s pier on Monday. Tom Reed saw it.

          "No <script>alert(1)</script> & no <b>tags</b> ]]> here," Ann Weir said. %s

          %s
          """
              .formatted(level, "The tide came in and went out again that day. ".repeat(40), LAST));
      write(
          level + ".yaml",
          "title: Lamp "
              + level
              + "\nslug: "
              + level
              + "\npublished: 2025-05-04\npublisher: The Quay\npublish: "
              + level
              + "\n");
    }
    Report report = new Compiler(folder, folder.resolve("output"), Progress.SILENT).build();
    assertThat(report.failed()).as(report.problems().toString()).isFalse();
  }

  @Nested
  class An_article_that_may_be_published_in_full {
    @ParameterizedTest
    @ValueSource(strings = {"feed", "people/ann-weir", "sources/the-quay"})
    void stands_in_feeds_in_full(String feed) throws Exception {
      String atom = entry(feed, "full").getContents().get(0).getValue();
      String json = item(feed, "full").path("content_html").asText();

      assertThat(entry(feed, "full").getContents().get(0).getType()).isEqualTo("html");
      assertThat(json).isEqualTo(atom);
      assertThat(Jsoup.parse(atom).select("p").last().text()).isEqualTo(LAST);
    }

    @Test
    void stands_with_its_sentence_in_the_feeds_of_those_whom_nobody_has_confirmed()
        throws Exception {
      assertThat(entry("people/tom-reed", "full").getContents()).isEmpty();
      assertThat(item("people/tom-reed", "full").path("content_text").asText())
          .isEqualTo("Tom Reed saw it.");
    }

    @Test
    void leads_to_the_site_from_wherever_it_is_read() throws Exception {
      Document text = Jsoup.parse(item("feed", "full").path("content_html").asText());

      assertThat(text.select("a").eachAttr("href"))
          .isNotEmpty()
          .allMatch(href -> href.startsWith("https://lamps.example/d/people/"));
    }

    @Test
    void is_its_own_words_and_not_what_the_site_adds() throws Exception {
      String html = item("feed", "full").path("content_html").asText();

      assertThat(html).doesNotContain("Cited in", "Read in this article", "class=", "id=");
    }

    @Test
    void stays_text_when_it_speaks_of_markup() throws Exception {
      String html = entry("feed", "full").getContents().get(0).getValue();

      assertThat(html).doesNotContain("<script", "<b>").contains("&lt;script&gt;alert(1)");
      assertThat(Jsoup.parse(html).text()).contains("no <b>tags</b> ]]> here");
      assertThat(read("feed.json")).doesNotContain("<script", "</b>");
    }
  }

  @Nested
  class Any_other_article {
    @ParameterizedTest
    @ValueSource(strings = {"excerpt", "link"})
    void stands_in_feeds_with_what_its_page_shows(String level) throws Exception {
      assertThat(entry("feed", level).getContents()).isEmpty();
      assertThat(item("feed", level).has("content_html")).isFalse();
      assertThat(item("feed", level).path("content_text").asText()).isNotBlank();
    }

    @Test
    void does_not_stand_there_when_it_is_withheld() throws Exception {
      for (String feed : List.of("feed", "people/ann-weir", "sources/the-quay")) {
        assertThat(read(feed + ".xml") + read(feed + ".json")).doesNotContain("withheld");
      }
    }
  }

  private static SyndEntry entry(String feed, String level) throws Exception {
    return new SyndFeedInput()
        .build(new StringReader(read(feed + ".xml"))).getEntries().stream()
            .filter(entry -> entry.getTitle().equals("Lamp " + level))
            .findFirst()
            .orElseThrow();
  }

  private static JsonNode item(String feed, String level) throws IOException {
    Optional<JsonNode> item =
        StreamSupport.stream(JSON.readTree(read(feed + ".json")).path("items").spliterator(), false)
            .filter(one -> one.path("title").asText().equals("Lamp " + level))
            .findFirst();
    return item.orElseThrow();
  }

  private static String read(String path) throws IOException {
    return Files.readString(folder.resolve("output").resolve(path));
  }

  private static void write(String path, String text) throws IOException {
    Path file = folder.resolve("seeds").resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
