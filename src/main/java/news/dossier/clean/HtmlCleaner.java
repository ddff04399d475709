package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finds the article in a saved web page. */
final class HtmlCleaner {
  /**
   * How much of a page is read, in UTF-16 units. The longest pages of news sites have 2 million.
   */
  static final int LONGEST_MARKUP = 10_000_000;

  /** How long a text in JSON must be to be taken for the article. */
  private static final int SHORTEST_EMBEDDED = 1000;

  /** The share of it that a page shows at most when it does not show the article. */
  private static final double SHOWN = 0.25;

  Checked<Cleaned> clean(Seed seed) {
    List<Problem> problems = new ArrayList<>();
    String markup = seed.text();
    if (markup.length() > LONGEST_MARKUP) {
      markup = markup.substring(0, LONGEST_MARKUP);
      problems.add(
          Problem.warning(
              seed.path(),
              "The page is longer than 10 million characters; what follows was not read.",
              "Save the article alone, or paste its text into a .txt file."));
    }
    Document document = Jsoup.parse(markup);
    String articleBody = EmbeddedJson.articleBody(document);
    Cleaned cleaned = unfolded(document, articleBody, clean(document, articleBody));
    if (cleaned.blocks().isEmpty()) {
      problems.add(
          Problem.warning(
              seed.path(),
              "No article was found in this page.",
              "Open the page in a browser and paste the article's text into a .txt file."));
    }
    return new Checked<>(cleaned, problems);
  }

  /**
   * The text that the page carries in JSON, where it shows little or none of it: pages that a
   * script builds, saved before it ran.
   */
  private static Cleaned unfolded(Document document, String articleBody, Cleaned shown) {
    List<String> lines = EmbeddedJson.lines(articleBody);
    if (lines.isEmpty() && shown.text().length() < SHORTEST_EMBEDDED) {
      lines = EmbeddedJson.state(document);
    }
    int length = length(lines);
    if (length < SHORTEST_EMBEDDED || shown.text().length() > SHOWN * length) {
      return shown;
    }
    List<Cut> cuts = new ArrayList<>(shown.cuts());
    shown.blocks().forEach(block -> cuts.add(new Cut(block.text(), CutReason.OUTSIDE)));
    return new Cleaned(lines.stream().map(Block::paragraph).toList(), cuts);
  }

  private static int length(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }

  private static Cleaned clean(Document document, String articleBody) {
    Page page = PageReader.read(document.body());
    BoilerplateMarker.mark(page);
    TableMarker.mark(page);
    TeaserMarker.mark(page);
    Evidence evidence = Evidence.of(articleBody, page);
    Headline headline = Headline.of(document);
    Optional<Region> container = ArticleFinder.find(page, evidence);
    List<Optional<CutReason>> verdicts =
        new BlockSelector(page, container.orElse(page.root()), evidence, headline).verdicts();
    List<Block> blocks = new ArrayList<>();
    CutCollector cuts = new CutCollector();
    for (Passage passage : page.passages()) {
      Optional<CutReason> verdict = verdicts.get(passage.index());
      if (verdict.isPresent() || container.isEmpty()) {
        cuts.add(passage, verdict.orElse(CutReason.OUTSIDE));
      } else {
        blocks.add(passage.block());
      }
    }
    return new Cleaned(blocks, cuts.cuts());
  }
}
