package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import news.dossier.bake.Markdown.Html;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown means on the site. */
final class MarkdownTest {
  private final Markdown markdown = new Markdown();

  @Nested
  final class The_first_level_one_heading {
    @Test
    void stands_apart_from_the_body() {
      Html html = render("Before.\n\n# A *new* [day] & more\n\nAfter.\n\n[day]: x.md");

      assertThat(html.heading()).contains("A <em>new</em> <a href=\"x.html\">day</a> &amp; more");
      assertThat(html.body()).isEqualTo("<p>Before.</p>\n<p>After.</p>\n");
    }

    @Test
    void may_be_missing_or_empty() {
      assertThat(render("## Two\n").heading()).isEmpty();
      assertThat(render("#\n\nText.").heading()).contains("");
      assertThat(render("> # In a quotation").heading()).isEmpty();
    }

    @Test
    void may_be_underlined() {
      assertThat(render("Title\n=====\n\nText.\n").heading()).contains("Title");
    }
  }

  @Nested
  final class Headings {
    @Test
    void have_ids_like_githubs_each_once() {
      assertThat(render("# T\n\n## Who's Who?\n\n## Who's who?\n\n## Путин и Си\n").body())
          .contains("<h2 id=\"whos-who\">", "<h2 id=\"whos-who-1\">", "<h2 id=\"путин-и-си\">");
    }
  }

  @Nested
  final class Links {
    @ParameterizedTest
    @CsvSource({
      "b.md, b.html",
      "b.md#part, b.html#part",
      "../index.md, ../index.html",
      "./c/d%20e.md?x=1#y, ./c/d%20e.html?x=1#y",
      "../../outside.md, ../../outside.md",
      "/b.md, /b.md",
      "https://example.org/b.md, https://example.org/b.md",
      "mailto:a@b.md, mailto:a@b.md",
      "b.html, b.html",
      "#b.md, #b.md",
    })
    void to_pages_lead_to_their_html(String link, String onSite) {
      assertThat(markdown.render("[x](" + link + ")", "articles/a.md").body())
          .isEqualTo("<p><a href=\"" + onSite + "\">x</a></p>\n");
    }

    @Test
    void by_reference_lead_there_too() {
      assertThat(render("[x][y]\n\n[y]: b.md \"T\"\n").body())
          .isEqualTo("<p><a href=\"b.html\" title=\"T\">x</a></p>\n");
    }

    @Test
    void that_would_run_a_script_lead_nowhere() {
      assertThat(render("[x](javascript:alert)").body()).doesNotContain("javascript");
    }
  }

  @Test
  void line_breaks_are_blanks_and_bare_addresses_are_text() {
    assertThat(render("a\nhttps://example.org\n").body())
        .isEqualTo("<p>a\nhttps://example.org</p>\n");
  }

  @Test
  void tables_are_githubs_and_valid_html() {
    assertThat(render("| A | B |\n|---|--:|\n| 1 | 2 |\n").body())
        .contains("<table>", "<th>A</th>", "<td class=\"align-right\">2</td>")
        .doesNotContain(" align=");
  }

  @Test
  void code_is_fenced() {
    assertThat(render("```json\n<a>\n```\n").body())
        .isEqualTo("<pre><code class=\"language-json\">&lt;a&gt;\n</code></pre>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "*a **a ", "`", "<", "![", "> ", "- ", "((", "[a](", "&", "|a", "<!--"})
  void hostile_text_is_read_in_bounded_time(String part) {
    String hostile = part.repeat(2_000);

    assertThatCode(
            () ->
                Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> {
                      try {
                        render(hostile);
                      } catch (StackOverflowError e) {
                        // Told to the curator by the crawler.
                      }
                    }))
        .doesNotThrowAnyException();
  }

  private Html render(String text) {
    return markdown.render(text, "a.md");
  }
}
