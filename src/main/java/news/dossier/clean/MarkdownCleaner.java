package news.dossier.clean;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.CutReason;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.MarkdownLoad;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/** Reads an article that somebody wrote or converted as Markdown: all of it is the article. */
final class MarkdownCleaner {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  Checked<Cleaned> clean(Seed seed) {
    Page page = PageReader.read(Jsoup.parse(render(seed.text())).body());
    List<Block> blocks = new ArrayList<>();
    CutCollector cuts = new CutCollector();
    for (Passage passage : page.passages()) {
      if (passage.index() == 0 && passage.region().tag().equals("h1")) {
        cuts.add(passage, CutReason.HEADLINE);
      } else {
        blocks.add(passage.block());
      }
    }
    List<Problem> problems =
        blocks.isEmpty()
            ? List.of(
                Problem.warning(
                    seed.path(), "This file has no text.", "Write the article's text into it."))
            : List.of();
    return new Checked<>(new Cleaned(blocks, cuts.cuts()), problems);
  }

  /** The text as HTML; line by line as it is where it is too much to be read as Markdown. */
  private static String render(String markdown) {
    if (!MarkdownLoad.isBearable(markdown)) {
      return plain(markdown);
    }
    try {
      return RENDERER.render(PARSER.parse(markdown));
    } catch (StackOverflowError e) {
      // The parser calls itself once for each quotation within a quotation, and has no limit.
      return plain(markdown);
    }
  }

  private static String plain(String markdown) {
    return markdown
        .lines()
        .map(line -> "<p>" + Entities.escape(line) + "</p>")
        .collect(Collectors.joining("\n"));
  }
}
