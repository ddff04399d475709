package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.check.SiteChecker;
import news.dossier.problem.Problem;
import news.dossier.text.ShippedWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier whose own words are German, with articles in English. */
final class GermanSiteTest {
  private static final List<String> ATTRIBUTES =
      List.of("aria-label", "title", "placeholder", "alt", "data-copy", "data-name", "data-shown");

  /** In a message, what is no word of its own: values, and the syntax of plurals. */
  private static final Pattern VALUES =
      Pattern.compile("\\{\\w+(, (plural|number),?)?|(one|other|=\\d+)\\{|[{}#]");

  @TempDir static Path folder;

  private static Report report;

  @BeforeAll
  static void build() throws IOException {
    write(
        "dossier.yaml",
        """
        title: Zollstreit
        language: de
        publish: full
        editors: [Ada, Bo]
        contact: a@example.org
        """);
    write(
        "harbour.txt",
        """
        Mayor Ann Weir opened the harbour of Odessa on 3 March 2021.

        "We are ready for the ships," Ann Weir said on Tuesday. The minister, Tom Hale, met Ann Weir in Odessa.
        """);
    write("harbour.yaml", "title: Harbour opens\npublished: 2021-03-06\npublisher: The Quay");
    write(
        "storm.txt",
        """
        A storm closed the harbour of Odessa on 9 April 2021.

        "It was dark," Ann Weir said. Tom Hale left Odessa on 10 April 2021.
        """);
    write("storm.yaml", "title: Storm\npublished: 2021-04-12\npublish: excerpt\nnote: Gekürzt.");
    write("link.txt", "The ships of Tom Hale came back in May, the harbour master said.");
    write("link.yaml", "title: Ships\npublish: link\nurl: https://example.org/ships");
    write("secret.txt", "Nobody may know of this.");
    write("secret.yaml", "title: Secret\npublish: withheld");
    write("curation/people.yaml", "- name: Ann Weir\n  role:\n    - title: Bürgermeisterin\n");
    report = new Compiler(folder, folder.resolve("output"), Progress.SILENT).build();
  }

  @Test
  void is_built_without_a_problem_of_its_words_and_passes_the_check() {
    assertThat(report.failed()).isFalse();
    assertThat(report.problems()).extracting(Problem::path).noneMatch(p -> p.contains("words"));
    assertThat(new SiteChecker().check(folder, folder.resolve("output"))).isEmpty();
  }

  @Test
  void says_in_German_what_is_not_of_an_article() {
    Collection<String> english = english();
    for (Path page : pages()) {
      Document document = page(page);
      assertThat(document.selectFirst("html").attr("lang")).isEqualTo("de");
      document.select("[lang=en], code, bdi, time[datetime=x]").remove();
      // Files have the names that they have.
      String said = said(document).replaceAll("seeds/\\S+", "");
      for (String words : english) {
        assertThat(
                Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)").matcher(said).find())
            .as("\"%s\" on %s", words, page.getFileName())
            .isFalse();
      }
    }
  }

  @Test
  void marks_the_words_of_its_articles_as_English() {
    Document person = page(folder.resolve("output/people/ann-weir.html"));

    assertThat(person.select(".cites .cited"))
        .isNotEmpty()
        .allMatch(e -> e.attr("lang").equals("en"));
    assertThat(person.select(".cites q")).isNotEmpty().allMatch(e -> e.attr("lang").equals("en"));
  }

  @Test
  void writes_dates_and_plurals_as_German_does() {
    Document home = page(folder.resolve("output/index.html"));

    assertThat(home.select(".folio").text())
        .contains("4 Artikel", "1 genannter Herausgeber", "6. März 2021 bis 12. April 2021")
        .endsWith("Redaktion: Ada und Bo");
  }

  @Test
  void cites_in_German() {
    Elements references =
        page(folder.resolve("output/articles/harbour-opens.html")).select(".citing .reference");
    Document unknown = page(folder.resolve("output/articles/ships.html"));

    assertThat(references).isNotEmpty().allMatch(e -> e.attr("lang").equals("de"));
    assertThat(references.eachText())
        .contains(
            "Harbour opens. (2021, 6. März). The Quay.",
            "„Harbour opens“, The Quay, 6. März 2021.",
            "(Ann Weir [erschlossen], zitiert nach „Harbour opens“, 2021)");
    assertThat(unknown.select(".citing .reference").get(0).wholeText()).contains("(o.\u00a0J.)");
  }

  @Test
  void speaks_German_in_its_files_for_other_programs() throws IOException {
    assertThat(Files.readString(folder.resolve("output/data/timeline.ics")))
        .contains("Erschlossen aus:")
        .doesNotContain("Inferred from");
  }

  /** What the English words have that the German ones have not. */
  private static Set<String> english() {
    Map<String, String> german = ShippedWords.messages("de");
    Set<String> same = new TreeSet<>();
    german.values().forEach(message -> same.addAll(pieces(message)));
    Set<String> english = new TreeSet<>();
    ShippedWords.messages("en").values().forEach(message -> english.addAll(pieces(message)));
    english.removeAll(same);
    return english;
  }

  private static List<String> pieces(String message) {
    return Stream.of(VALUES.split(message))
        .map(piece -> piece.replaceAll("^\\W+|\\W+$", ""))
        .filter(piece -> piece.length() > 3)
        .toList();
  }

  private static String said(Document document) {
    StringBuilder said = new StringBuilder(document.title()).append('\n');
    for (Element element : document.select("body *")) {
      said.append(element.ownText()).append('\n');
      ATTRIBUTES.forEach(name -> said.append(element.attr(name)).append('\n'));
    }
    document.select("meta[name=description]").forEach(m -> said.append(m.attr("content")));
    return said.toString();
  }

  private static Document page(Path file) {
    try {
      return Jsoup.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> pages() {
    try (Stream<Path> all = Files.walk(folder.resolve("output"))) {
      return all.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String path, String text) throws IOException {
    Path file = folder.resolve("seeds").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }
}
