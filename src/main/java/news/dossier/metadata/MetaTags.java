package news.dossier.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code <meta>} elements of a page, by name in lower case, whichever attribute names them. */
final class MetaTags {
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> contents = new LinkedHashMap<>();

  MetaTags(Document document) {
    for (Element meta : document.getElementsByTag("meta")) {
      String content = PlainText.oneLine(meta.attr("content"));
      if (!content.isEmpty()) {
        name(meta).ifPresent(n -> contents.computeIfAbsent(n, k -> new ArrayList<>()).add(content));
      }
    }
  }

  /** Every content of every name, names in the order asked for, contents in the page's. */
  List<Sourced<String>> all(List<String> names) {
    List<Sourced<String>> found = new ArrayList<>();
    for (String name : names) {
      for (String content : contents.getOrDefault(name, List.of())) {
        found.add(new Sourced<>(content, Provenance.read("meta " + name)));
      }
    }
    return found;
  }

  /** The first content of the first name that has one. */
  Optional<Sourced<String>> first(List<String> names) {
    return all(names).stream().findFirst();
  }

  private static Optional<String> name(Element meta) {
    for (String attribute : NAMING) {
      String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
      // An item property inside another item describes that item, say a logo, not the page.
      if (!name.isEmpty() && !(attribute.equals("itemprop") && isInsideForeignItem(meta))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean isInsideForeignItem(Element meta) {
    Element item = meta.closest("[itemscope]");
    return item != null && !Microdata.isArticle(item);
  }
}
