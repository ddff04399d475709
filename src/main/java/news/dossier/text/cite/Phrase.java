package news.dossier.text.cite;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What several styles say alike. */
final class Phrase {
  private Phrase() {}

  /** With a full stop, unless there is a mark at its end that closes it. */
  static String closed(String text) {
    return text.matches("(?s).*[.?!…][’”‘“)\\]]*") ? text : text + ".";
  }

  /** {@code A}, {@code A and B}, {@code A, B, and C}. */
  static String list(List<String> names, String last) {
    int size = names.size();
    return size < 3
        ? String.join(last, names)
        : String.join(", ", names.subList(0, size - 1)) + "," + last + names.get(size - 1);
  }

  /** A date, if there is one. */
  static Optional<String> date(Source source, Function<Issued.Point, String> words) {
    return source.issued().map(issued -> issued.say(words));
  }
}
