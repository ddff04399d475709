package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  @Test
  void leaves_ordinary_prose_alone() {
    String prose =
        "Mr Kim said: \"We'll do it\" - at 5 p.m., for $3.5 million (or so); see snake_case & R&D!";
    assertThat(MarkdownText.escape(prose)).isEqualTo(prose);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# not a heading",
        "- not a list",
        "+ not a list",
        "* not a list",
        "1. not a list",
        "1945) not a list",
        "> not a quotation",
        "```not code",
        "~~~not code",
        "---",
        "===",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[a link](javascript:alert(1))",
        "![an image](http://example.com/x.png)",
        "<http://example.com>",
        "&lt;script&gt; and &amp; and &#60;",
        "*emphasis* and _emphasis_ and **strong**",
        "`code`",
        "[ref]: http://example.com",
        "\\*backslash",
        "a | b",
        "| --- | --- |",
        "ends with a backslash \\"
      })
  void means_just_the_text_that_was_given(String text) {
    assertThat(shown(text).text()).isEqualTo(text);
    assertThat(shown(text).body().select("*").not("body, p")).isEmpty();
  }

  @Property(tries = 2000)
  void means_just_the_text_whatever_it_is(@ForAll("markupLike") String text) {
    Document shown = shown("a " + text);
    assertThat(shown.text())
        .isEqualTo(Jsoup.parse("<p></p>").body().appendText("a " + text).text());
    assertThat(shown.body().select("*").not("body, p")).isEmpty();
  }

  @Property(tries = 2000)
  void means_just_the_text_at_the_beginning_of_a_block(@ForAll("markupLike") String text) {
    assertThat(shown(text).body().select("*").not("body, p")).isEmpty();
  }

  @Provide
  Arbitrary<String> markupLike() {
    return Arbitraries.strings()
        .withChars("ab1 #-+*_=~`<>[](){}!|&;:.\\/\"'\t\n")
        .ofMinLength(1)
        .ofMaxLength(30);
  }

  @Test
  void replaces_what_html_forbids() {
    assertThat(MarkdownText.escape("a\u0000b\ud800c\uffff")).isEqualTo("a\ufffdb\ufffdc\ufffd");
  }

  private static Document shown(String text) {
    return Jsoup.parse(RENDERER.render(PARSER.parse(MarkdownText.escape(text))));
  }
}
