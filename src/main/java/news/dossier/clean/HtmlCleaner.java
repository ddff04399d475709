package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
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
  static final int LONGEST_MARKUP = 20_000_000;

  Checked<Cleaned> clean(Seed seed) {
    List<Problem> problems = new ArrayList<>();
    String markup = seed.text();
    if (markup.length() > LONGEST_MARKUP) {
      markup = markup.substring(0, LONGEST_MARKUP);
      problems.add(
          Problem.warning(
              seed.path(),
              "The page is longer than 20 million characters; what follows was not read.",
              "Save the article alone, or paste its text into a .txt file."));
    }
    Cleaned cleaned = clean(Jsoup.parse(markup));
    if (cleaned.blocks().isEmpty()) {
      problems.add(
          Problem.warning(
              seed.path(),
              "No article was found in this page.",
              "Open the page in a browser and paste the article's text into a .txt file."));
    }
    return new Checked<>(cleaned, problems);
  }

  private static Cleaned clean(Document document) {
    Page page = PageReader.read(document.body());
    BoilerplateMarker.mark(page);
    TableMarker.mark(page);
    TeaserMarker.mark(page);
    Evidence evidence = Evidence.of(StructuredBody.plain(StructuredBody.read(document)), page);
    Headline headline = Headline.of(document);
    Optional<Region> container = ArticleFinder.find(page, evidence);
    Region region = container.orElse(page.root());
    List<Optional<CutReason>> verdicts =
        new BlockSelector(page, region, evidence, headline).verdicts();
    List<Block> blocks = new ArrayList<>();
    CutCollector cuts = new CutCollector();
    for (Passage passage : page.passages()) {
      Optional<CutReason> verdict = verdicts.get(passage.index());
      if (verdict.isPresent() || container.isEmpty()) {
        cuts.add(passage, verdict.orElse(CutReason.OUTSIDE));
      } else {
        blocks.add(PageReader.block(passage));
      }
    }
    return new Cleaned(blocks, cuts.cuts());
  }
}
