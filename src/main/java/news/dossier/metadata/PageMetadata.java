package news.dossier.metadata;

import java.util.Optional;
import news.dossier.model.Cleaned;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Sourced;

/** Reads the metadata of a saved web page. */
final class PageMetadata {
  private PageMetadata() {}

  static Evidence of(String html, Cleaned cleaned) {
    SavedPage page = new SavedPage(html);
    Optional<Sourced<String>> language =
        TextLanguage.settle(LanguageReader.declared(page), cleaned.text());
    Optional<WebAddress> original = original(page);
    DateCollector collector =
        new DateCollector(DayMonthOrder.of(language.map(Sourced::value), original));
    Optional<Sourced<String>> headline = new HeadlineReader(page).read();
    Optional<Surroundings> around = headline.map(h -> Surroundings.of(page.document(), h.value()));
    DateReader dates = new DateReader(page, collector);
    Optional<Sourced<Edtf>> published = dates.published(around);
    Metadata metadata =
        new Metadata(
            headline,
            new AuthorReader(page).read(around),
            new PublisherReader(page).read(),
            published,
            dates.updated(around),
            page.address().map(a -> new Sourced<>(original(a).value(), a.provenance())),
            archived(page),
            language,
            RightsReader.read(page));
    return new Evidence(metadata, collector.refused());
  }

  private static Optional<WebAddress> original(SavedPage page) {
    return page.address().map(PageMetadata::original);
  }

  private static WebAddress original(Sourced<WebAddress> address) {
    return address.value().original().orElse(address.value());
  }

  private static Optional<Sourced<String>> archived(SavedPage page) {
    return page.address()
        .filter(a -> a.value().original().isPresent())
        .map(a -> new Sourced<>(a.value().value(), a.provenance()));
  }
}
