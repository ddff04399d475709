package news.dossier.text;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import news.dossier.model.Article;
import news.dossier.model.Sourced;

/**
 * Ids of publishers: slugs of their names. Where two names have the same slug, or one has none, the
 * name's checksum is added, so that an id depends on no order.
 */
public final class PublisherIds {
  private PublisherIds() {}

  /** The id of each name. */
  public static SortedMap<String, String> of(Collection<Article> articles) {
    SortedMap<String, String> ids = new TreeMap<>();
    Map<String, Integer> count = new HashMap<>();
    for (Article article : articles) {
      article
          .metadata()
          .publisher()
          .map(Sourced::value)
          .ifPresent(
              name -> {
                String slug = Slugs.of(name);
                if (ids.put(name, slug) == null) {
                  count.merge(slug, 1, Integer::sum);
                }
              });
    }
    ids.replaceAll(
        (name, slug) ->
            slug.isEmpty() || count.getOrDefault(slug, 0) > 1
                ? (slug.isEmpty() ? "publisher" : slug) + "-" + checksum(name)
                : slug);
    return ids;
  }

  private static String checksum(String name) {
    CRC32C sum = new CRC32C();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
