package news.dossier.bake;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Markdown put together from its marks, HTML and hostile pieces at random. */
final class MarkdownDomain extends DomainContextBase {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "2. ",
            "- a\n",
            "  ",
            "  \n",
            "[a](b.md#c)",
            "[x](https://example.org/a?b=c&d)",
            "(data:x)",
            "(java",
            "script:x)",
            "ftp:",
            "|a|b|\n",
            "|:-:|-:|\n",
            "<https://example.org>",
            "![i](j.png)",
            "> - ",
            "\n    ",
            "~~~\n",
            "<div>",
            "</div>\n",
            "<span id=\"s\">",
            "</span>",
            "&#32;",
            "&#10;",
            "&nbsp;",
            "“",
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
