package news.dossier.page;

import java.util.List;
import news.dossier.model.Article;

/** The way to several sentences, article by article: {@code ‹headline› 2, 6; ‹headline› 1}. */
final class SentenceLinks {
  /** More than these are counted. */
  private static final int SHOWN = 10;

  private SentenceLinks() {}

  /**
   * As Markdown.
   *
   * @param sentences in the order of the dossier
   * @param root the way from the page to the root of the site
   */
  static String of(List<CitedSentence> sentences, String root, Wording wording) {
    StringBuilder out = new StringBuilder("<span class=\"source\">");
    String last = "";
    for (CitedSentence cited : sentences.subList(0, Math.min(SHOWN, sentences.size()))) {
      String slug = cited.article().slug();
      if (slug.equals(last)) {
        out.append(", ");
      } else {
        out.append(last.isEmpty() ? "" : "; ");
        out.append(title(cited.article(), wording)).append(' ');
      }
      last = slug;
      out.append(
          Cited.link(
              String.valueOf(cited.index() + 1),
              root,
              Cited.address(cited.article(), cited.index())));
    }
    if (sentences.size() > SHOWN) {
      out.append(' ').append(wording.say("more", "count", sentences.size() - SHOWN));
    }
    return out.append("</span>").toString();
  }

  private static String title(Article article, Wording wording) {
    return wording.of(article, MarkdownText.escapeInline(wording.title(article)));
  }
}
