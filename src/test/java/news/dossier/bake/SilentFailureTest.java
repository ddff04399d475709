package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What JBake 2.7.0 drops or spoils in silence fails our bake, with the file, the line and a remedy.
 */
final class SilentFailureTest {
  private static final String PAGE = "type=page\nstatus=published\ntitle=A page";
  private static final String TEXT = "# A\n\nText.\n";

  private DossierFixture dossier;

  @BeforeEach
  void dossier(@TempDir Path temporary) throws IOException {
    dossier = new DossierFixture(temporary);
  }

  @Nested
  final class In_a_header {
    @Test
    void a_line_without_an_equals_sign() throws IOException {
      dossier.content("a.md", "type=page\nstatus=published\ntitel", TEXT);

      assertFails(
          "content/a.md:3: error: The header line \"titel\" has no \"=\"."
              + " Write it as key=value, or remove it.");
    }

    @Test
    void a_comment_that_begins_on_a_line_of_its_own() throws IOException {
      dossier.file("content/a.md", "<!--\ntype=page\nstatus=published\n-->\n\nText.\n");

      assertFails(
          "content/a.md:1: error: The header line \"<!--\" has no \"=\"."
              + " Write the first key behind it: \"<!-- type=page\".");
    }

    @Test
    void no_header_at_all() throws IOException {
      dossier.file("content/a.md", TEXT);

      assertFails("content/a.md:1: error: The page has no header. Begin the page with");
    }

    @Test
    void no_end() throws IOException {
      dossier.file("content/a.md", "<!-- type=page\nstatus=published\n\nText.\n");

      assertFails("content/a.md:1: error: The header has no end.");
    }

    @Test
    void an_end_with_blanks_around_it() throws IOException {
      dossier.file("content/a.md", "<!-- type=page\nstatus=published\n --> \n\nText.\n");

      assertFails("content/a.md:3: error: The line that ends the header has blanks in it.");
    }

    @Test
    void no_type() throws IOException {
      dossier.content("a.md", "status=published\ntitle=A", TEXT);

      assertFails(
          "content/a.md: error: The header does not say of which type the page is."
              + " Add a line \"type=…\" with one of: article, home, page.");
    }

    @Test
    void a_type_without_a_template() throws IOException {
      dossier.content("a.md", "status=published\ntype=essay", TEXT);

      assertFails(
          "content/a.md:2: error: There is no template for pages of the type \"essay\"."
              + " Write one of these: article, home, page.");
    }

    @Test
    void no_status() throws IOException {
      dossier.content("a.md", "type=page\ntitle=A", TEXT);

      assertFails("content/a.md: error: The header does not say whether the page is published.");
    }

    @Test
    void an_unknown_status() throws IOException {
      dossier.content("a.md", "type=page\nstatus=public", TEXT);

      assertFails("content/a.md:2: error: \"public\" is not a status.");
    }

    @Test
    void a_date_that_does_not_exist() throws IOException {
      dossier.content("a.md", PAGE + "\npublished=2025-06-31\ndate=yesterday", TEXT);

      assertThat(dossier.errors())
          .containsExactly(
              "content/a.md:4: error: \"2025-06-31\" is not a date."
                  + " Write it as 2025-06-30, 2025-06 or 2025.",
              "content/a.md:5: error: \"yesterday\" is not a date."
                  + " Write it as 2025-06-30, 2025-06 or 2025.");
    }

    @Test
    void a_list_that_is_none() throws IOException {
      dossier.content("a.md", PAGE + "\nauthors=[Ann, Bob]", TEXT);

      assertFails("content/a.md:4: error: The value of \"authors\" begins like a list or a map");
    }

    @Test
    void a_map_that_is_none() throws IOException {
      dossier.content("a.md", PAGE + "\nprovenance={Ann}", TEXT);

      assertFails("content/a.md:4: error: The value of \"provenance\" begins like a list or a map");
    }

    @Test
    void a_key_that_stands_twice() throws IOException {
      dossier.content("a.md", PAGE + "\ntitle=Other", TEXT);

      assertFails("content/a.md:4: error: \"title\" stands twice in the header.");
    }

    @Test
    void a_key_that_the_bake_would_overwrite() throws IOException {
      dossier.content("a.md", PAGE + "\nuri=b.html", TEXT);

      assertFails("content/a.md:4: error: The key \"uri\" is set by the build itself.");
    }
  }

  @Nested
  final class In_a_page {
    @Test
    void an_empty_body() throws IOException {
      dossier.content("a.md", PAGE, "\n \n");

      assertFails("content/a.md:5: error: The page has a header and no text.");
    }

    @Test
    void an_empty_file() throws IOException {
      dossier.file("content/a.md", "");

      assertFails("content/a.md: error: The page is empty.");
    }

    @Test
    void bytes_that_are_not_utf_8() throws IOException {
      byte[] latin = {'G', 'r', (byte) 0xfc, (byte) 0xdf, 'e'};
      Files.write(dossier.root.resolve("content/a.md"), latin);

      assertFails("content/a.md: error: The file is not UTF-8.");
    }

    @Test
    void another_page_with_the_same_address() throws IOException {
      dossier.content("a.md", PAGE, TEXT).content("A.md", PAGE, TEXT);

      assertFails("content/a.md: error: It and content/A.md both become output/a.html.");
    }

    @Test
    void an_asset_with_the_same_address() throws IOException {
      dossier.content("a.md", PAGE, TEXT).file("assets/a.html", "x");

      assertFails("assets/a.html: error: It and content/a.md both become output/a.html.");
    }

    @Test
    void a_symbolic_link() throws IOException {
      Path secret = Files.writeString(dossier.root.resolve("secret.md"), "secret");
      Files.createSymbolicLink(dossier.root.resolve("content/a.md"), secret);

      assertFails("content/a.md: error: This is a symbolic link");
    }

    @Test
    void quotations_nested_without_end() throws IOException {
      dossier.content("a.md", PAGE, ">".repeat(20_000) + " deep\n");

      assertFails("content/a.md: error: The text is nested too deeply to be read.");
    }

    @Test
    @Timeout(10)
    void links_begun_without_end() throws IOException {
      dossier.content("a.md", PAGE, "[a](".repeat(100_000) + "\n");

      assertFails(
          "content/a.md: error: The page holds paragraphs or tables of more lines or links");
    }

    @Test
    void a_draft_is_left_out_with_a_notice() throws IOException {
      dossier.content("a.md", "type=page\nstatus=draft", TEXT);

      assertThat(dossier.bake().problems())
          .singleElement()
          .asString()
          .startsWith("content/a.md: notice: The page is a draft and is not on the site.");
      assertThat(dossier.isBaked("a.html")).isFalse();
    }
  }

  @Nested
  final class In_a_template {
    @Test
    void a_missing_value_is_told_with_its_place_and_leaves_no_file() throws IOException {
      dossier.template("page.ftlh", "<p>\n${content.nosuch}</p>");
      dossier.content("a.md", PAGE, TEXT).content("b.md", PAGE, TEXT);

      assertThat(dossier.errors())
          .singleElement()
          .asString()
          .startsWith(
              "templates/page.ftlh:2:3: error: On content/a.md and 1 more: The following has"
                  + " evaluated to null or missing: ==> content.nosuch")
          .endsWith("Correct the template, or the value that it uses.");
      assertThat(dossier.isBaked("a.html")).isFalse();
    }

    @Test
    void a_slip_of_the_pen_is_told_with_its_place() throws IOException {
      dossier.template("page.ftlh", "<#if x>");
      dossier.content("a.md", PAGE, TEXT);

      assertFails("templates/page.ftlh:1");
    }

    @Test
    void a_missing_part_is_told() throws IOException {
      dossier.template("page.ftlh", "<#include 'part/nosuch.ftlh'>");
      dossier.content("a.md", PAGE, TEXT);

      assertFails("templates/page.ftlh:1:1: error: On content/a.md: Template inclusion failed");
    }

    @Test
    void a_macro_that_calls_itself_for_ever_is_told() throws IOException {
      dossier.template("page.ftlh", "<#macro m><@m/></#macro><@m/>");
      dossier.content("a.md", PAGE, TEXT);

      assertFails("templates/page.ftlh");
    }

    @Test
    void html_without_escaping_is_refused() throws IOException {
      dossier.template("site/map.html.ftl", "x");

      assertFails(
          "templates/site/map.html.ftl: error: A template that ends in .ftl is not escaped");
    }
  }

  @Nested
  final class In_the_dossier {
    @Test
    void no_home_page() throws IOException {
      Files.delete(dossier.root.resolve("content/index.md"));

      assertFails("content/index.md: error: The home page is missing.");
    }

    @Test
    void no_content() throws IOException {
      Files.delete(dossier.root.resolve("content/index.md"));
      Files.delete(dossier.root.resolve("content"));

      assertFails("content: error: There is no folder content/.");
    }

    @Test
    void settings_that_the_pages_contradict() throws IOException {
      dossier.file("jbake.properties", "header.separator=~~~~~~\n");

      assertFails(
          "jbake.properties: error: The settings cannot be read: header.separator must be -->");
    }

    @Test
    void a_file_that_is_no_page_is_at_least_mentioned() throws IOException {
      dossier.file("content/a.docx", "x");

      assertThat(dossier.bake().problems())
          .singleElement()
          .extracting(Problem::severity)
          .isEqualTo(Severity.WARNING);
    }
  }

  private void assertFails(String beginning) {
    assertThat(dossier.errors()).singleElement().asString().startsWith(beginning);
  }
}
