package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a page holds, it can be rendered, and a person's page is safe. */
final class MarkdownPropertyTest {
  private final Markdown markdown = new Markdown();

  @Property(tries = 300)
  void any_text_can_be_rendered_and_always_to_the_same(@ForAll("texts") String text) {
    Markdown.Html html = markdown.render(text, "a.md");

    assertThat(new Markdown().render(text, "a.md")).isEqualTo(html);
  }

  @Property(tries = 300)
  void cleaning_twice_changes_nothing(@ForAll("texts") String text) {
    String clean = new SafeHtml().clean(markdown.render(text, "a.md").body());
    SafeHtml again = new SafeHtml();

    assertThat(again.clean(clean)).isEqualTo(clean);
    assertThat(again.problem("content/a.md")).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "# ",
            "## ",
            "a",
            " b",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "> ",
            "- ",
            "1. ",
            "[a]",
            "(b.md)",
            "[a]: b.md\n",
            "![",
            "|",
            "|-|-|\n",
            "<",
            ">",
            "</",
            "<p",
            "<!--",
            "-->",
            "<script>",
            "<svg ",
            "<b onclick=x>",
            "<a href=javascript:x>",
            "<iframe ",
            "style=x ",
            "\"",
            "'",
            "&",
            "&lt;",
            "&#106;",
            "\\",
            "===\n",
            "---\n",
            "é",
            "\u0000",
            "\ud83d\ude00",
            "\t",
            "    ",
            "<table>",
            "<td>",
            "<math>",
            "<style>",
            "]]>",
            "<![CDATA[",
            "<title>")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }
}
