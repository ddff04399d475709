package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every statement of the finished site leads to a place in an article that holds its words. */
class StatementsIT {
  private final BakedSite site = BakedSite.underTest();
  private final Map<Path, Document> pages = new HashMap<>();

  /**
   * @param pages folder of the pages
   * @param statements what holds both the words and the link
   * @param words the words within it; a dash for a link that says how often
   * @param link the link within it
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the evidence of an event | events | .cites li:has(> .cited) | .cited | .source a",
        "the words of an event | events | .cites li:has(> .cited) | .cited mark | .source a",
        "a mention of a person | people | .cites li:has(> .cited) | .cited | .source a",
        "a mention of an organisation | organizations | .cites li:has(> .cited) | .cited | .source a",
        "a mention of a place | places | .cites li:has(> .cited) | .cited | .source a",
        "what a person said | people | .cites li:has(> q) | q | .source a",
        "a quotation | quotes | .cites li:has(> q) | q | .source a",
        "a role in print | people | .provenance li:has(> a[href*='#s']) | a | a",
        "a co-mention | people | li:has(> [id^='with-']):has(.source) | - | .source a",
        "a line of the network | network | .together td:has(.cited) | .cited | .cited + a",
        "an inferred entry of the timeline | timeline"
            + " | .chronicle li:has(.how.inferred) | .what | .facts a",
        "the words of a date | events" + " | .origin-source:has(a):matches(“) | :root | a",
        "a quotation in the list of what was read | articles | .read li:has(> a[href^='#q']) | a | a"
      })
  void leads_to_its_words(String kind, String pages, String statements, String words, String link)
      throws IOException {
    List<String> astray = new ArrayList<>();
    int found = 0;
    for (Path page : in(pages)) {
      for (Element statement : page(page).select(statements)) {
        Element with =
            words.equals(":root") || words.equals("-") ? statement : statement.selectFirst(words);
        Element target = target(page, statement.selectFirst(link));
        found++;
        if (with == null
            || target == null
            || !target.text().contains(words.equals("-") ? "" : plain(with.text()))) {
          astray.add(page.getFileName() + ": " + statement.text());
        }
      }
    }
    assertThat(astray).isEmpty();
    assertThat(found).as("statements of this kind").isPositive();
  }

  private List<Path> in(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(site.output().resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private Element target(Path page, Element link) {
    String href = link == null ? "#" : link.attr("href");
    String id = href.substring(href.indexOf('#') + 1);
    Path article =
        href.startsWith("#") ? page : page.resolveSibling(href.substring(0, href.indexOf('#')));
    return id.isEmpty() ? null : page(article.normalize()).getElementById(id);
  }

  private Document page(Path file) {
    return pages.computeIfAbsent(
        file,
        path -> {
          try {
            return Jsoup.parse(Files.readString(path));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * Without the ellipses that say that a sentence goes on; of a date only what is in quotation
   * marks.
   */
  private static String plain(String words) {
    String cut = words.replaceAll("^… | ?…$", "");
    int mark = cut.indexOf("from “");
    return mark < 0 ? cut : cut.substring(mark + 6, cut.indexOf('”', mark));
  }
}
