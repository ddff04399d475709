package news.dossier.clean;

import static news.dossier.clean.Pages.FIRST;
import static news.dossier.clean.Pages.check;
import static news.dossier.clean.Pages.everything;
import static news.dossier.clean.Pages.markdown;
import static news.dossier.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import news.dossier.model.SeedFormat;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownCleanerTest {

  @Test
  void allOfItIsTheArticle() {
    Cleaned cleaned =
        markdown(
            "A line\nand its end.\n\n## What happened\n\n- A crane\n- A quay\n\n> We heard it.\n");

    assertThat(cleaned.blocks())
        .containsExactly(
            Block.paragraph("A line and its end."),
            Block.heading("What happened"),
            new Block(Block.Kind.LIST_ITEM, "A crane"),
            new Block(Block.Kind.LIST_ITEM, "A quay"),
            new Block(Block.Kind.QUOTE, "We heard it."));
    assertThat(cleaned.cuts()).isEmpty();
  }

  @Test
  void theTitleAtItsTopIsTheHeadline() {
    Cleaned cleaned = markdown("# Crane falls\n\n" + FIRST);

    assertThat(cleaned.cuts()).containsExactly(new Cut("Crane falls", CutReason.HEADLINE));
    assertThat(texts(cleaned)).containsExactly(FIRST);
  }

  @Test
  void linesThatAWebPageWouldNotKeepAreKept() {
    assertThat(texts(markdown("Read more: a ferry\n\nAdvertisement\n"))).hasSize(2);
  }

  @Test
  void marksOfEmphasisLinksAndCodeLeaveTheirText() {
    assertThat(texts(markdown("The **harbour** of [Lindby](http://a.example) is `closed`.")))
        .containsExactly("The harbour of Lindby is closed.");
  }

  @Test
  void rawHtmlLeavesItsTextAndScriptsLeaveNothing() {
    Cleaned cleaned =
        markdown("The <b onclick='x()'>harbour</b> is closed.\n\n<script>alert(1)</script>\n");

    assertThat(everything(cleaned).strip()).isEqualTo("The harbour is closed.");
  }

  @Test
  void anEmptyFileIsAProblem() {
    assertThat(check(SeedFormat.MARKDOWN, "\n").problems())
        .extracting(Problem::remedy)
        .containsExactly("Write the article's text into it.");
  }

  @Test
  void quotesNestedDeepDoNotOverflow() {
    assertThat(everything(markdown("> ".repeat(20_000) + "deep"))).contains("deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a](", "[x]: y\n"})
  @Timeout(10)
  void what_the_parser_would_need_minutes_for_is_kept_as_plain_text(String part) {
    assertThat(everything(markdown(part.repeat(100_000) + "\n\nThe end."))).contains("The end.");
  }
}
