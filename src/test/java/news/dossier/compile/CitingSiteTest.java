package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.dossier.check.SiteChecker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citing from a built site: what a reader takes along, and what Zotero does. */
final class CitingSiteTest {
  @TempDir static Path folder;

  private static Report report;

  @BeforeAll
  static void build() throws IOException {
    write("dossier.yaml", "title: Harbours\npublish: full\nurl: https://dossier.example/h/\n");
    write(
        "harbour.txt",
        """
        Mayor Ann Weir opened the harbour of Odessa on 3 March 2021.

        "We are ready for the ships," Ann Weir said on Tuesday. Tom Hale met Ann Weir in Odessa.
        """);
    write(
        "harbour.yaml",
        """
        title: Harbour opens
        published: 2021-03-06
        publisher: The Quay
        authors: [Ursula von der Leyen, Associated Press, "王, 小明"]
        url: https://quay.example/harbour?a=1&b=2
        archived: https://archive.example/1
        language: en
        """);
    write("plain.txt", "On 9 April 2021 a storm closed the harbour of Odessa, Tom Hale said.");
    write("plain.yaml", "title: Storm\nslug: storm\nupdated: 2021-05-01\n");
    write("about.txt", "The ships of Tom Hale came back to the harbour in May, nobody knows when.");
    write(
        "about.yaml",
        "title: \"</script>} \\\\input{x} 100 % <b>\"\nslug: hostile\npublished: 2021~\npublisher: \"\\\"><b>\"\n");
    write("secret.txt", "Nobody may know of this harbour.");
    write("secret.yaml", "title: Secret\nslug: secret\npublisher: Hush\npublish: withheld");
    report = new Compiler(folder, folder.resolve("output"), Progress.SILENT).build();
  }

  @Test
  void the_site_passes_the_check() {
    assertThat(report.failed()).isFalse();
    assertThat(new SiteChecker().check(folder, folder.resolve("output"))).isEmpty();
  }

  @Nested
  class An_article {
    @Test
    void names_its_original_in_each_style() throws IOException {
      assertThat(references(page("articles/harbour-opens.html")))
          .hasSize(4 + 3)
          .contains(
              "von der Leyen, U., Associated Press, & 王, 小. (2021, March 6). Harbour opens. The"
                  + " Quay. https://quay.example/harbour?a=1&b=2 (archived at"
                  + " https://archive.example/1)");
    }

    @Test
    void has_a_record_in_each_format_beside_it() throws IOException {
      assertThat(page("articles/harbour-opens.html").select(".citing a[download]").eachAttr("href"))
          .containsExactly("harbour-opens.bib", "harbour-opens.ris", "harbour-opens.csl.json");
      assertThat(text("articles/harbour-opens.bib")).startsWith("@article{harbour-opens,");
      assertThat(text("articles/harbour-opens.ris")).contains("TI  - Harbour opens\r\n");
      assertThat(text("articles/harbour-opens.csl.json")).contains("\"Harbour opens\"");
    }

    @Test
    void can_be_linked_to_where_it_is_cited() throws IOException {
      assertThat(page("articles/harbour-opens.html").select("details.citing #cite")).hasSize(1);
    }

    @Test
    void is_text_whatever_is_in_its_headline() throws IOException {
      assertThat(references(page("articles/hostile.html")).get(0))
          .isEqualTo("</script>} \\input{x} 100 % <b>. (ca. 2021). \"><b>.");
    }
  }

  @Nested
  class A_quotation {
    @Test
    void leads_from_every_list_to_how_it_is_cited() throws IOException {
      assertThat(page("quotes/index.html").select("a[href$=harbour-opens.html#q1-cite]"))
          .hasSize(1);
      assertThat(page("people/ann-weir.html").select("a[href$=harbour-opens.html#q1-cite]"))
          .hasSize(1);
    }

    @Test
    void is_cited_as_its_speakers_words_in_the_article() throws IOException {
      Document page = page("articles/harbour-opens.html");
      Element words = page.getElementById("q1-cite");

      assertThat(words.select("a").attr("href")).isEqualTo("#q1");
      assertThat(words.text()).contains("We are ready for the ships");
      assertThat(words.nextElementSibling().select(".reference").eachText())
          .containsExactly(
              "(Ann Weir [inferred], as cited in von der Leyen et al., 2021)",
              "(Ann Weir [inferred], qtd. in von der Leyen et al.)",
              "Ann Weir [inferred], quoted in Ursula von der Leyen, Associated Press, and 小明 王,"
                  + " “Harbour opens,” The Quay, March 6, 2021,"
                  + " https://quay.example/harbour?a=1&b=2, archived at"
                  + " https://archive.example/1.");
    }

    @Test
    void stands_in_the_records_of_its_article_and_has_one_of_its_own_in_the_data()
        throws IOException {
      assertThat(text("articles/harbour-opens.ris"))
          .contains("N1  - \"We are ready for the ships,\" (Ann Weir [inferred])\r\n");
      for (String format : List.of("bib", "ris", "csl.json")) {
        assertThat(text("articles/harbour-opens." + format)).contains("Ann Weir [inferred]");
        assertThat(text("data/quotations." + format))
            .contains("harbour-opens-q1", "Ann Weir [inferred]", "Harbour opens");
      }
    }
  }

  @Nested
  class An_event {
    @Test
    void names_the_originals_that_tell_of_it_and_its_own_page() throws IOException {
      List<Path> events;
      try (Stream<Path> files = Files.list(folder.resolve("output/events"))) {
        events = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
      }
      Path opened =
          events.stream()
              .filter(f -> f.toString().contains("2021-03-03"))
              .findFirst()
              .orElseThrow();
      List<String> references = references(page("events/" + opened.getFileName()));

      assertThat(references).hasSize(8);
      assertThat(
              page("events/" + opened.getFileName()).select(".citing a[download]").eachAttr("href"))
          .containsExactly(
              "../articles/harbour-opens.bib",
              "../articles/harbour-opens.ris",
              "../articles/harbour-opens.csl.json");
      assertThat(references.get(0)).startsWith("von der Leyen, U.").contains("The Quay");
      assertThat(references.get(4))
          .contains("(n.d.). Harbours. https://dossier.example/h/events/2021-03-03");
    }
  }

  @Nested
  class Zotero {
    @Test
    void takes_the_original_for_a_newspaper_article_of_its_publisher() throws IOException {
      assertThat(zotero("articles/harbour-opens.html"))
          .isEqualTo(
              new ZoteroReader(
                  "newspaperArticle",
                  "Harbour opens",
                  List.of("von der Leyen | Ursula", "Associated Press", "王 | 小明"),
                  "The Quay",
                  "2021-03-06",
                  "https://quay.example/harbour?a=1&b=2",
                  "en"));
    }

    @Test
    void is_told_of_no_publication_author_or_date_that_is_not_known() throws IOException {
      ZoteroReader storm = zotero("articles/storm.html");

      assertThat(page("articles/storm.html").select("time[datetime]")).isNotEmpty();
      assertThat(storm.type()).isEqualTo("newspaperArticle");
      assertThat(storm.title()).isEqualTo("Storm");
      assertThat(storm.publication()).isEmpty();
      assertThat(storm.creators()).isEmpty();
      assertThat(storm.date()).isEqualTo("n.d.");
      assertThat(storm.url()).isEqualTo("https://dossier.example/h/articles/storm.html");
    }

    @Test
    void is_told_how_exactly_a_date_is_known() throws IOException {
      assertThat(zotero("articles/hostile.html").date()).isEqualTo("ca. 2021");
    }
  }

  @Nested
  class A_withheld_article {
    @Test
    void is_not_cited() throws IOException {
      Document page = page("articles/secret.html");

      assertThat(page.select(".citing, meta[name^=DC], meta[property^=z]")).isEmpty();
      assertThat(folder.resolve("output/articles/secret.bib")).doesNotExist();
      for (String file : List.of("bib", "ris", "csl.json")) {
        assertThat(text("data/sources." + file)).contains("storm").doesNotContain("Hush", "ecret");
      }
    }
  }

  private static ZoteroReader zotero(String path) throws IOException {
    return ZoteroReader.read(page(path), "https://dossier.example/h/" + path);
  }

  private static List<String> references(Document page) {
    return page.select(".citing .reference").stream().map(Element::wholeText).toList();
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(text(path));
  }

  private static String text(String path) throws IOException {
    return Files.readString(folder.resolve("output").resolve(path));
  }

  private static void write(String path, String text) throws IOException {
    Path file = folder.resolve("seeds").resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
