package news.dossier.timeline.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dossier.model.Token;

/** Words by which events are told from states. */
final class EventWords {
  private static final Map<String, Set<String>> LISTS = read();

  private EventWords() {}

  /** Whether a noun names something that happens: "parade", "trial". */
  static boolean isEvent(Token token) {
    return token.tag().startsWith("NN") && in("noun", token);
  }

  /** Whether a verb says how things are: "remain". */
  static boolean isState(Token verb) {
    return in("state", verb);
  }

  /** Whether a verb is one of saying: "announce". */
  static boolean isReport(Token verb) {
    return in("report", verb);
  }

  /** Whether a verb says no more than that its subject takes place: "begin". */
  static boolean isHappening(Token verb) {
    return in("happen", verb);
  }

  private static boolean in(String list, Token token) {
    return LISTS.getOrDefault(list, Set.of()).contains(Lemma.of(token));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    try (InputStream in = EventWords.class.getResourceAsStream("words.txt")) {
      if (in == null) {
        throw new IllegalStateException("words.txt is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        List<String> words = List.of(line.split(" "));
        lists.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }
}
