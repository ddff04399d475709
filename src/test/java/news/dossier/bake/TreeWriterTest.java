package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way from flexmark's tree to HTML cannot be told from flexmark's own. */
final class TreeWriterTest {
  private final Markdown markdown = new Markdown();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Plain text, “quoted” & \"quoted\" <1> \\* \\& &copy; &amp; &#32;x & y &#9;z",
        "Two\nlines  \nand a\\\nbreak\n\nTwo paragraphs",
        "*em* **strong** ***both*** _em_ __strong__ `code <b>` ``a ` b`` *a\nb*",
        "# Title *of* [it](b.md)\n\nText\n\n## Part & parcel\n\n## Part & parcel\n\n#\n\n### ###\n",
        "Title\n===\n\nPart\n---\n",
        "[a](b.md) [a](b.md#c \"T & \\\"t\\\"\") [a](<b c.md>) [a]() [*a* b](/c) [a](x?a=1&b=2)",
        "[sic] [*not* a link] [a][b] [a][] [] [b.md]",
        "[a] [b][a] ![a]\n\n[a]: c.md 'T'\n",
        "[x](javascript:alert) [x](JavaScript:alert) [x](data:text/html,x)",
        "![alt *x*](a.jpg \"T\") <https://example.org/> <a@example.org>",
        "- a\n- b\n  - c\n  - d\n\n    e\n- f",
        "- a\n\n- b\n\n  c\n",
        "-\n- \n- a",
        "1. a\n2. b\n\n7) c\n8) d\n   > e\n",
        "> a\n> b\n>\n> - c\n\n>\n\n> # d",
        "a\n\n***\n\nb",
        "| A | B | C |\n|:--|:-:|--:|\n| 1 | *2* | `3` |\n| 4 |\n",
        "| A |\n|---|\n\nb",
        "```\ncode <b>\n\n  more\t&amp;\n```\n\n```json\n{}\n```\n\n~~~\n\n~~~\n",
        "    indented\n\n    code\n\nText\n\n\tcode",
        "<div>\n\n*a*\n\n</div>\n<!-- x\n\ny -->\n\n<p\n class=x>y",
        "a <b class=\"x\">c</b> <span id=\"s1\">[d](e.md) <time datetime=\"2025\">f</time></span>\ng <i\n>h</i>",
        "<details>\n<summary>a</summary>\n\nb\n\n</details>\n\nc",
        "- <div>\n  a\n  </div>\n- <b>x</b>\n> <p>y\n",
        "<!-- a --> b\n\nc <!-- d --> <?e?> <!F> <![CDATA[g]]>",
        "a\u0000b",
        "a\r\nb",
        "- a\n\n\tb\n-\tc\n>\td",
        "\ta\n b\n  c  \n   d\t\n",
      })
  void writes_what_flexmark_renders(String text) {
    same(text);
  }

  @Property(tries = 3_000)
  @Domain(MarkdownDomain.class)
  void writes_what_flexmark_renders_of_anything(@ForAll String text) {
    same(text);
  }

  private void same(String text) {
    Markdown.Html written = markdown.render(text, "articles/a.md");
    Markdown.Html rendered = markdown.rendered(text, "articles/a.md");

    assertThat(written.heading()).isEqualTo(rendered.heading());
    assertThat(written.body()).isEqualTo(rendered.body());
  }

  @Nested
  final class A_page_without_html_of_its_own {
    @Test
    void is_known_to_be_harmless() {
      String text =
          """
          # T

          *a* `b` [c](d.md) [e](https://example.org/?f=g#h) [i](mailto:j@example.org)

          | k |
          |--:|
          | l |

          7. m
          """;

      assertThat(markdown.render(text, "a.md").isHarmless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<b>a</b>",
          "<div>a</div>",
          "# <b>a</b>",
          "[a](data:text/html,x)",
          "[a](ftp://example.org)",
          "[a](vbscript:x)",
          "[a](java&#10;script:x)",
          "[a](java\\script:x)",
          "![a](data:x)",
          "[a]\n\n[a]: javascript:x\n",
        })
    void is_not_one_with_html_or_doubtful_links(String text) {
      assertThat(markdown.render(text, "a.md").isHarmless()).isFalse();
    }

    @Property(tries = 2_000)
    @Domain(MarkdownDomain.class)
    void holds_nothing_that_would_be_dropped(@ForAll String text) {
      Markdown.Html html = markdown.render(text, "a.md");
      SafeHtml safe = new SafeHtml();
      String heading = html.heading().orElse("");

      String clean = safe.clean(heading) + safe.clean(html.body());

      if (html.isHarmless()) {
        assertThat(safe.problem("a.md")).isEmpty();
        assertThat(clean).isEqualTo(heading + html.body());
      }
    }
  }
}
