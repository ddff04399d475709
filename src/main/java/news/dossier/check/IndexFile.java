package news.dossier.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the search index: a script that hands one JSON value to the client, and thus holds data
 * of the dossier, not code of the site.
 */
final class IndexFile {
  /** More than the words of a form may be apart: terms that stand in a row are no sentence. */
  private static final String APART = "\n\n\n\n\n";

  private static final Pattern CALL =
      Pattern.compile("dossierSearch\\(\"[a-z0-9/-]+\",(.*)\\)\\s*", Pattern.DOTALL);
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private IndexFile() {}

  static boolean is(SiteFile file) {
    return file.path().startsWith("search/") && file.is("js");
  }

  /** What it hands over; empty if it is anything but one call with JSON. */
  static Optional<JsonNode> data(SiteFile file) {
    Matcher call = CALL.matcher(file.text());
    try {
      return call.matches() ? Optional.of(JSON.readTree(call.group(1))) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Its words, without the lists of numbers that are written with letters. */
  static String words(SiteFile file) {
    List<String> words = new ArrayList<>();
    if (!file.path().startsWith("search/phrases/long-")) {
      data(file).ifPresent(data -> collect(data, isOfPairs(file), words));
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
