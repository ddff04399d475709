package news.dossier.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;

/** Finds what a saved page says about its rights. */
final class RightsReader {
  private static final int LONGEST = 500;
  private static final List<String> META =
      List.of("copyright", "dc.rights", "dcterms.rights", "rights", "dcterms.rightsholder");

  private RightsReader() {}

  static Optional<Sourced<String>> read(SavedPage page) {
    List<Sourced<String>> all = new ArrayList<>(page.linked("license"));
    all.addAll(page.linked("copyrightNotice"));
    all.addAll(holder(page));
    all.addAll(page.meta().all(META));
    for (String href :
        page.document().select("link[rel=license], a[rel=license]").eachAttr("href")) {
      WebAddress.of(href)
          .ifPresent(a -> all.add(new Sourced<>(a.value(), Provenance.read("rel=license"))));
    }
    return all.stream().filter(rights -> rights.value().length() <= LONGEST).findFirst();
  }

  private static List<Sourced<String>> holder(SavedPage page) {
    String year = page.linked("copyrightYear").stream().map(Sourced::value).findFirst().orElse("");
    return page.linked("copyrightHolder").stream()
        .map(
            holder ->
                new Sourced<>(
                    year.isEmpty() ? "© " + holder.value() : "© " + year + " " + holder.value(),
                    holder.provenance()))
        .toList();
  }
}
