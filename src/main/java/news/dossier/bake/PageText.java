package news.dossier.bake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/**
 * A page as it stands in {@code content/}, its header decoded.
 *
 * @param header keys and values in the order written, without {@code pressed}
 * @param keyLines the line of each key, counted from 1
 * @param bodyLine the line at which the body begins, counted from 1
 * @param problems what cannot be read in it, with its lines
 */
record PageText(
    String path,
    Map<String, Object> header,
    Map<String, Integer> keyLines,
    String body,
    int bodyLine,
    Origin origin,
    List<Problem> problems) {

  /** Whose page it is. */
  enum Origin {
    /** Written by the build and not touched since. */
    BUILD,
    /** Written by the build and edited by a person. */
    EDITED,
    /** Written by a person. */
    CURATOR
  }

  PageText {
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    keyLines = Map.copyOf(keyLines);
    problems = List.copyOf(problems);
  }

  /** The value of a key that holds plain text. */
  Optional<String> text(String key) {
    return Optional.ofNullable(header.get(key)).map(Object::toString).filter(v -> !v.isEmpty());
  }

  /** An error at the line of a key, or at the page as a whole where the key is missing. */
  Problem error(String key, String what, String remedy) {
    return new Problem(Severity.ERROR, path, keyLines.getOrDefault(key, 0), 0, what, remedy);
  }
}
