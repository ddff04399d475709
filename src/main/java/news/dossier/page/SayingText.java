package news.dossier.page;

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
    StringBuilder out = new StringBuilder("<q>");
    out.append(MarkdownText.escapeInline(QuotedWords.shown(saying.head()))).append("</q>");
    out.append(source(saying.head(), register, root));
    saying.others().forEach(said -> out.append(source(said, register, root)));
    return out.append('\n').toString();
  }

  private static String source(Said said, Register register, String root) {
    StringBuilder out = new StringBuilder(" <span class=\"source\" id=\"");
    out.append(Cited.anchor(said)).append("\">");
    out.append(Cited.origin(said.article())).append(": ");
    out.append(Cited.link(said.article().title(), root, Cited.address(said)));
    out.append(
        said.quotation()
            .attribution()
            .map(a -> attribution(a, register.shown(said.article()).text()))
            .orElse(", no speaker named there"));
    return out.append("</span>").toString();
  }

  /** {@code , “Mr Kim” “told” *cue before the quotation*}. */
  private static String attribution(Attribution attribution, String text) {
    String cue =
        attribution.cue().map(span -> " … " + MarkdownText.escapeInline(span.in(text))).orElse("");
    return ", “"
        + MarkdownText.escapeInline(attribution.text())
        + cue
        + "” *"
        + MarkdownText.escapeInline(attribution.rule())
        + "*";
  }
}
