package news.dossier.quote;

import java.util.List;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.model.Tokenized;

/** Reads the quotations of one article. Stateless and safe for use by several threads. */
public final class QuotationReader {

  /** The quotations, in the order of the text; none overlaps another. */
  public List<Quotation> read(Tokenized article, List<Mention> mentions) {
    return List.of();
  }
}
