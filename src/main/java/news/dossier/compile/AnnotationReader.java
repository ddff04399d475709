package news.dossier.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dossier.mention.MentionReader;
import news.dossier.model.Annotations;
import news.dossier.model.Cleaned;
import news.dossier.model.Mention;
import news.dossier.model.Tokenized;
import news.dossier.quote.QuotationReader;
import news.dossier.text.Tokenizer;
import news.dossier.timex.TimexReader;

/** The stages that read an English text; loads their models when it is made. */
final class AnnotationReader {
  private final Tokenizer tokenizer = new Tokenizer();
  private final MentionReader mentionReader = new MentionReader();
  private final TimexReader timexReader = new TimexReader();
  private final QuotationReader quotationReader = new QuotationReader();

  Annotations read(Cleaned cleaned, Optional<LocalDate> published) {
    Tokenized article = tokenizer.tokenize(cleaned);
    List<Mention> mentions = mentionReader.read(article);
    return new Annotations(
        mentions, timexReader.read(article, published), quotationReader.read(article, mentions));
  }
}
