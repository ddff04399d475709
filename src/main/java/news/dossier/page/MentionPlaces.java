package news.dossier.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.dossier.model.Article;

/** Where the pages of an entity cite a sentence that names it. Thread-safe. */
final class MentionPlaces {
  /** For each entity with more than one page: the number of the page by what it cites. */
  private final Map<String, Map<String, Integer>> pages = new ConcurrentHashMap<>();

  /** From the root of the site. */
  String address(Entry entry, Article article, int sentence) {
    String anchor = Cited.anchor(article, sentence);
    int page = pages.computeIfAbsent(entry.id(), id -> pages(entry)).getOrDefault(anchor, 1);
    String first = Kind.of(entry.entity().type()).folder + "/" + entry.id();
    return Paging.path(first, page) + ".md#" + anchor;
  }

  private static Map<String, Integer> pages(Entry entry) {
    if (entry.appearances().size() <= EntityPage.MENTIONS) {
      return Map.of();
    }
    Map<String, Integer> numbers = new HashMap<>();
    List<List<EntityPage.Citation>> parts = EntityPage.parts(entry);
    for (int i = 0; i < parts.size(); i++) {
      for (EntityPage.Citation citation : parts.get(i)) {
        if (citation.shown()) {
          numbers.put(Cited.anchor(citation.article(), citation.sentence()), i + 1);
        }
      }
    }
    return numbers;
  }
}
