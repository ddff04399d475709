package news.dossier.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;

/** Finds the publication that a saved page is from. */
final class PublisherReader {
  private static final int LONGEST = 80;
  private static final List<String> META =
      List.of(
          "og:site_name",
          "citation_journal_title",
          "prism.publicationname",
          "dc.publisher",
          "dcterms.publisher",
          "application-name",
          "cre",
          "article_publication_name");

  private final SavedPage page;

  PublisherReader(SavedPage page) {
    this.page = page;
  }

  Optional<Sourced<String>> read() {
    List<Sourced<String>> read = new ArrayList<>(page.meta().all(META.subList(0, 1)));
    read.addAll(page.linked("publisher"));
    read.addAll(page.meta().all(META));
    return read.stream()
        .filter(name -> isName(name.value()))
        .findFirst()
        .or(this::fromTitle)
        .or(this::fromAddress);
  }

  private static boolean isName(String text) {
    return text.length() > 1 && text.length() <= LONGEST && !text.contains("://");
  }

  private Optional<Sourced<String>> fromTitle() {
    return page.siteNames()
        .suffixOf(PlainText.oneLine(page.document().title()))
        .map(name -> new Sourced<>(name, Provenance.inferred("end of the page's title")));
  }

  private Optional<Sourced<String>> fromAddress() {
    return page.address()
        .map(a -> a.value().original().orElse(a.value()).registrableDomain())
        .map(name -> new Sourced<>(name, Provenance.inferred("domain of the address")));
  }
}
