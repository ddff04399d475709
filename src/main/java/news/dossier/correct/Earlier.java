package news.dossier.correct;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import news.dossier.model.PublishLevel;

/**
 * An article as its page in {@code content/} tells it: what was published before this build.
 *
 * @param sha256 of the seed that it was made of
 * @param level how much of the text the page shows
 * @param fields what it says about the article, by the names of {@link news.dossier.model.Change}
 * @param stated those of the fields that the curator stated
 * @param passages the blocks of text that it shows; asked for only when the article changed
 */
public record Earlier(
    String sha256,
    PublishLevel level,
    Map<String, String> fields,
    Set<String> stated,
    Supplier<List<String>> passages) {
  public Earlier {
    fields = Map.copyOf(fields);
    stated = Set.copyOf(stated);
  }
}
