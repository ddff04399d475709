package news.dossier.page;

import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.EventReport;
import news.dossier.model.Receipt;
import news.dossier.model.Span;

/**
 * A sentence on which an event stands, with its place on the site.
 *
 * @param sentence index of the sentence in its article
 * @param shown whether the article's page shows that sentence
 */
record Testimony(Article article, int sentence, Receipt receipt, boolean shown) {

  static Testimony of(Article article, Receipt receipt, Register register) {
    int sentence = Math.max(0, article.annotations().sentenceAt(receipt.evidence().span().start()));
    return new Testimony(article, sentence, receipt, register.shown(article).has(sentence));
  }

  /** From the root of the site: the very sentence; the article where the sentence is not shown. */
  String address() {
    return shown ? Cited.address(article, sentence) : Cited.address(article);
  }

  /** Where the words stand that date it; empty where a rule dates it without words of its own. */
  Optional<Span> timeWords() {
    return article.annotations().reports().stream()
        .filter(
            report ->
                report.sentence().equals(receipt.evidence().span())
                    && report.statement().equals(receipt.statement())
                    && report.date().equals(receipt.date()))
        .findFirst()
        .flatMap(EventReport::timex);
  }
}
