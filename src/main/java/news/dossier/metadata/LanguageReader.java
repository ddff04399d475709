package news.dossier.metadata;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;

/** Finds the language of a saved page. */
final class LanguageReader {
  private static final List<String> META =
      List.of("content-language", "dc.language", "dcterms.language", "language", "og:locale");

  private LanguageReader() {}

  /** What the page declares, first the article's own declaration. */
  static Optional<Sourced<String>> declared(SavedPage page) {
    List<Sourced<String>> all = new ArrayList<>(page.linked("inLanguage"));
    String lang = page.document().getElementsByTag("html").attr("lang");
    all.add(new Sourced<>(lang, Provenance.read("html lang")));
    all.addAll(page.meta().all(META));
    for (Sourced<String> each : all) {
      Optional<String> tag = tag(each.value());
      if (tag.isPresent()) {
        return Optional.of(new Sourced<>(tag.get(), each.provenance()));
      }
    }
    return Optional.empty();
  }

  /** The BCP 47 tag that a text is, in its usual case: {@code en_us} is {@code en-US}. */
  static Optional<String> tag(String text) {
    String first = text.split("[,;]", 2)[0].strip().replace('_', '-');
    try {
      Locale locale = new Locale.Builder().setLanguageTag(first).build();
      boolean isKnown = locale.getLanguage().length() == 2 && !locale.getLanguage().equals("xx");
      return isKnown ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
