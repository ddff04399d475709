package news.dossier.compile;

import java.lang.ref.WeakReference;
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
import org.jspecify.annotations.Nullable;

/**
 * The stages that read an English text. Their models, which take seconds to load and some hundred
 * megabytes, are loaded by the first text that no earlier build has read, and let go of with the
 * reader: the stages after it need the room.
 */
final class AnnotationReader {
  /** For another reader in this JVM that comes before the room was needed. */
  private static WeakReference<Models> last = new WeakReference<>(null);

  private final AnnotationCache cache;
  private @Nullable Models models;

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
              ReadText read = models().read(cleaned, published);
              cache.put(key, read);
              return read;
            });
  }

  private synchronized Models models() {
    if (models == null) {
      models = shared();
    }
    return models;
  }

  private static synchronized Models shared() {
    Models held = last.get();
    if (held == null) {
      held = new Models();
      last = new WeakReference<>(held);
    }
    return held;
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
