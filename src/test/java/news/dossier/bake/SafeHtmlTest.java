package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person's page may hold of HTML. */
final class SafeHtmlTest {
  private final SafeHtml safe = new SafeHtml();

  @Test
  void harmless_html_stays_byte_for_byte() {
    String html =
        "<p>A &amp; B <a href=\"b.html#c\">c</a> <a href=\"#d\">d</a>\n<abbr title=\"x\">x</abbr></p>\n"
            + "<details class=\"cut\"><summary>S</summary></details><h2 id=\"a\">A</h2>"
            + "<p><img src=\"a.jpg\" alt=\"\" /></p>";

    assertThat(safe.clean(html)).isEqualTo(html);
    assertThat(safe.problem("content/a.md")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>x<script>alert(1)</script></p>             | <script>",
        "<style>p{}</style><p>x</p>                    | <style>",
        "<iframe src='https://a.example/'></iframe>x   | <iframe>",
        "<p onclick='x()'>x</p>                        | onclick in <p>",
        "<p style='color:red'>x</p>                    | style in <p>",
        "<a href='javascript:x()'>x</a>                | href in <a>",
        "<a href=' java&#10;script:x()'>x</a>          | href in <a>",
        "<svg><script>x</script></svg>x                | <svg>",
        "<form action='https://a.example/'>x</form>    | <form>",
        "<img src='data:text/html,x' alt=''>x          | src in <img>",
        "<base href='https://a.example/'>x             | <base>",
        "<meta http-equiv='refresh' content='0'>x      | <meta>",
      })
  void what_runs_loads_or_restyles_is_dropped_and_named(String html, String dropped) {
    String clean = safe.clean(html);

    assertThat(clean)
        .contains("x")
        .doesNotContain(
            "script", "style", "onclick", "iframe", "svg", "form", "data:", "base", "meta");
    assertThat(safe.problem("content/a.md").orElseThrow().toString())
        .startsWith("content/a.md: warning: Left out")
        .contains(dropped);
  }
}
