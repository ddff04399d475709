package news.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of the search index: a script that hands one JSON value to the client, and thus holds data
 * of the dossier, not code of the site.
 */
final class IndexFile {
  /** More than the words of a form may be apart: terms that stand in a row are no sentence. */
  private static final String APART = "\n\n\n\n\n";

  private IndexFile() {}

  static boolean is(SiteFile file) {
    return file.path().startsWith("search/") && file.is("js");
  }

  /** Its words, without the lists of numbers that are written with letters. */
  static String words(SiteFile file) {
    List<String> words = new ArrayList<>();
    if (!file.path().startsWith("search/phrases/long-")) {
      file.data().ifPresent(data -> collect(data, isOfPairs(file), words));
    }
    return String.join(APART, words);
  }

  private static boolean isOfPairs(SiteFile file) {
    return file.path().startsWith("search/terms/") || file.path().startsWith("search/phrases/");
  }

  private static void collect(JsonNode data, boolean isPairs, List<String> words) {
    if (data.isTextual()) {
      words.add(data.asText());
    }
    int n = 0;
    for (JsonNode child : data) {
      if (!isPairs || n++ % 2 == 0) {
        collect(child, false, words);
      }
    }
  }
}
