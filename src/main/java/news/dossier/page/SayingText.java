package news.dossier.page;

import news.dossier.model.Article;
import news.dossier.model.Attribution;

/** A quotation as one entry of a list, each place that prints it with the way to its words. */
final class SayingText {
  private SayingText() {}

  /**
   * One line of Markdown, without a bullet.
   *
   * @param root the way from the page to the root of the site
   */
  static String of(Saying saying, Register register, String root) {
    String attributes = register.wording().attributes(saying.head().article());
    StringBuilder out = new StringBuilder("<q").append(attributes).append('>');
    out.append(MarkdownText.escapeInline(QuotedWords.shown(saying.head()))).append("</q>");
    out.append(source(saying.head(), register, root));
    saying.others().forEach(said -> out.append(source(said, register, root)));
    return out.append('\n').toString();
  }

  private static String source(Said said, Register register, String root) {
    StringBuilder out = new StringBuilder(" <span class=\"source\" id=\"");
    out.append(Cited.anchor(said)).append("\">");
    Wording wording = register.wording();
    out.append(wording.origin(said.article())).append(": ");
    out.append(wording.link(said.article(), root, Cited.address(said)));
    out.append(
        said.quotation()
            .attribution()
            .map(a -> ", " + attribution(a, said.article(), register))
            .orElseGet(() -> ", " + wording.say("quotes.no-speaker-there")));
    out.append(", [").append(wording.say("cite.quotation")).append("](");
    out.append(root).append(Cited.address(said)).append("-cite)");
    return out.append("</span>").toString();
  }

  /** {@code “Mr Kim … told” *cue before the quotation*}. */
  private static String attribution(Attribution attribution, Article article, Register register) {
    Wording wording = register.wording();
    String text = register.shown(article).text();
    String cue = attribution.cue().map(span -> " … " + span.in(text)).orElse("");
    String words = MarkdownText.escapeInline(attribution.text() + cue);
    return wording.say("quoted", "text", wording.of(article, words))
        + " "
        + wording.rule(attribution.rule());
  }
}
