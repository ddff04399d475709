package news.dossier.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Features of a line that come from the lines around it: jusText's context, made into numbers. Each
 * is counted in one pass over the page.
 */
final class LineContext {

  private static final int WINDOW = 6;
  private static final int FAR = 12;

  private final PastedPage page;
  private final int[] prose;
  private final int[] proseWords;
  private final Map<String, Integer> linesWith = new HashMap<>();
  private final Map<String, Integer> openings = new HashMap<>();
  private final LineSpan body;

  LineContext(PastedPage page) {
    this.page = page;
    this.prose = new int[page.size() + 1];
    this.proseWords = new int[page.size() + 1];
    this.body = LineSpan.densest(page);
    for (int i = 0; i < page.size(); i++) {
      LineShape shape = page.shape(i);
      opening(shape).ifPresent(opening -> openings.merge(opening, 1, Integer::sum));
      prose[i + 1] = prose[i] + (shape.isProse() ? 1 : 0);
      proseWords[i + 1] = proseWords[i] + (shape.isProse() ? shape.wordCount() : 0);
      if (shape.isProse()) {
        topic(shape).forEach(word -> linesWith.merge(word, 1, Integer::sum));
      }
    }
  }

  /** The features of each line in turn, its own and those of its surroundings; read only once. */
  Stream<List<String>> features() {
    LineFeatures own = new LineFeatures(page);
    LineSections sections = new LineSections(page);
    return IntStream.range(0, page.size())
        .mapToObj(
            line -> {
              List<String> names = new ArrayList<>(own.of(line));
              names.add("bias");
              names.add("body-" + body.place(line));
              place(line, names);
              sections.add(line, names);
              surroundings(line, names);
              neighbour(line - 2, "before2-", names);
              neighbour(line - 1, "before-", names);
              neighbour(line + 1, "after-", names);
              neighbour(line + 2, "after2-", names);
              topicShare(line, names);
              repetition(line, names);
              words(line, names);
              return names;
            });
  }

  private void repetition(int line, List<String> names) {
    Optional<String> opening = opening(page.shape(line));
    if (opening.filter(o -> openings.getOrDefault(o, 0) > 1).isPresent()) {
      names.add("opening-repeated");
    }
  }

  private static Optional<String> opening(LineShape shape) {
    List<String> words = shape.words();
    return words.size() < 6 ? Optional.empty() : Optional.of(String.join(" ", words.subList(0, 5)));
  }

  private void place(int line, List<String> names) {
    int total = proseWords[page.size()];
    if (line == 0) {
      names.add("first-line");
    }
    if (total == 0) {
      names.add("no-prose");
      return;
    }
    int before = proseWords[line];
    int after = total - proseWords[line + 1];
    names.add("prose-before-" + share(before, total));
    names.add("prose-after-" + share(after, total));
  }

  private static String share(int part, int total) {
    if (part == 0) {
      return "none";
    }
    return Integer.toString((int) Math.min(9, 10L * part / total));
  }

  private void surroundings(int line, List<String> names) {
    names.add("prose-in-previous-" + inWindow(line - WINDOW, line));
    names.add("prose-in-next-" + inWindow(line + 1, line + 1 + WINDOW));
    names.add(
        "prose-near-"
            + Math.min(6, inWindow(line - FAR, line) + inWindow(line + 1, line + 1 + FAR)));
    boolean none = inWindow(line + 1, line + 1 + FAR) == 0;
    if (none) {
      names.add("no-prose-ahead");
    }
    if (inWindow(line - FAR, line) == 0) {
      names.add("no-prose-behind");
    }
  }

  private int inWindow(int from, int to) {
    int low = Math.max(0, from);
    int high = Math.max(low, Math.min(page.size(), to));
    return prose[high] - prose[low];
  }

  private void neighbour(int line, String prefix, List<String> names) {
    if (line < 0 || line >= page.size()) {
      names.add(prefix + "edge");
      return;
    }
    LineShape shape = page.shape(line);
    names.add(
        prefix
            + "words-"
            + LineFeatures.lengthBucket(shape)
            + (shape.endsSentence() ? "-stop" : "-open"));
    Optional<LineFurniture.Match> match = page.furniture().get(line);
    match.ifPresent(
        m ->
            names.add(
                prefix
                    + m.fit().name().toLowerCase(Locale.ROOT)
                    + "-"
                    + m.why().name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  /** How many of a line's longer words other sentences on the page use as well. */
  private void topicShare(int line, List<String> names) {
    LineShape shape = page.shape(line);
    Set<String> own = topic(shape);
    if (own.size() < 2) {
      return;
    }
    int floor = shape.isProse() ? 1 : 0;
    int shared = 0;
    for (String word : own) {
      shared += linesWith.getOrDefault(word, 0) > floor ? 1 : 0;
    }
    names.add(
        "topic-" + 10 * shared / own.size() / 2 + (shape.wordCount() > 9 ? "-long" : "-short"));
  }

  private Set<String> topic(LineShape shape) {
    Set<String> topic = new LinkedHashSet<>();
    for (String word : shape.words()) {
      if (word.length() > 3 && !page.stopWords().contains(word)) {
        topic.add(word);
      }
    }
    return topic;
  }

  private void words(int line, List<String> names) {
    List<String> words = page.shape(line).words();
    if (words.size() <= 12) {
      new LinkedHashSet<>(words).forEach(word -> names.add("short-with-" + word));
    } else {
      new LinkedHashSet<>(words.subList(0, 3)).forEach(word -> names.add("long-starts-" + word));
    }
    if (words.size() >= 4 && words.size() <= 40) {
      new LinkedHashSet<>(words).forEach(word -> names.add("with-" + word));
    }
  }
}
