package news.dossier.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dossier.cache.AnnotationCache;
import news.dossier.mention.MentionReader;
import news.dossier.model.Cleaned;
import news.dossier.model.Mention;
import news.dossier.model.PackedSentences;
import news.dossier.model.Quotation;
import news.dossier.model.ReadText;
import news.dossier.model.Timex;
import news.dossier.model.Tokenized;
import news.dossier.quote.QuotationReader;
import news.dossier.text.Tokenizer;
import news.dossier.timeline.event.EventReader;
import news.dossier.timex.TimexReader;

/**
 * The stages that read an English text. Their models, which take seconds to load, are loaded by the
 * first text that no earlier build has read.
 */
final class AnnotationReader {
  private final AnnotationCache cache;

  AnnotationReader(AnnotationCache cache) {
    this.cache = cache;
  }

  /**
   * What is read in the text; from the cache when an earlier build read the same text by the same
   * rules.
   */
  ReadText read(Cleaned cleaned, Optional<LocalDate> published) {
    String key = cache.key(cleaned.text(), published);
    return cache
        .get(key)
        .orElseGet(
            () -> {
              ReadText read = Loaded.MODELS.read(cleaned, published);
              cache.put(key, read);
              return read;
            });
  }

  /** Loaded by the class loader at first use, once in a JVM. */
  private static final class Loaded {
    static final Models MODELS = new Models();
  }

  /** One of each stage; they serve all threads. */
  private static final class Models {
    private final Tokenizer tokenizer = new Tokenizer();
    private final MentionReader mentionReader = new MentionReader();
    private final TimexReader timexReader = new TimexReader();
    private final QuotationReader quotationReader = new QuotationReader();
    private final EventReader eventReader = new EventReader();

    ReadText read(Cleaned cleaned, Optional<LocalDate> published) {
      Tokenized article = tokenizer.tokenize(cleaned);
      List<Mention> mentions = mentionReader.read(article);
      List<Timex> timexes = timexReader.read(article, published);
      List<Quotation> quotations = quotationReader.read(article, mentions);
      return new ReadText(
          PackedSentences.of(article),
          mentions,
          timexes,
          quotations,
          eventReader.read(article, mentions, timexes, quotations, published));
    }
  }
}
