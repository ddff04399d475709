package news.dossier.bake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The words of a page as a reader sees them. */
final class VisibleText {
  private static final String BLOCKS = "p, li, h2, h3, h4, h5, h6, td, th, pre";

  private VisibleText() {}

  /** Each block's text, without notes to it and without what is folded away. */
  static List<String> passages(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("details, span.note").remove();
    List<String> passages = new ArrayList<>();
    for (Element block : body.select(BLOCKS)) {
      if (block.select(BLOCKS).size() == 1 && !block.text().isBlank()) {
        passages.add(block.text());
      }
    }
    return passages;
  }
}
