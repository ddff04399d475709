package news.dossier.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pasted page with what is known about each line before any decision.
 *
 * @param lines in order
 * @param shapes one a line
 * @param furniture one a line: the phrase of page furniture in it, if any
 * @param stopWords of the page's language
 * @param counts how often each line's text is on the page
 */
record PastedPage(
    List<PastedLine> lines,
    List<LineShape> shapes,
    List<Optional<LineFurniture.Match>> furniture,
    LineStopWords stopWords,
    Map<String, Integer> counts) {

  static PastedPage of(List<PastedLine> lines) {
    List<LineShape> shapes = lines.stream().map(line -> LineShape.of(line.text())).toList();
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(line.text(), 1, Integer::sum));
    return new PastedPage(
        lines,
        shapes,
        shapes.stream().map(PastedPage::furniture).toList(),
        LineStopWords.of(shapes),
        Map.copyOf(counts));
  }

  /** A word or two with a full stop are somebody's words, not a button's. */
  private static Optional<LineFurniture.Match> furniture(LineShape shape) {
    return shape.wordCount() <= 2 && shape.endsSentence()
        ? Optional.empty()
        : LineFurniture.shipped().match(shape);
  }

  int size() {
    return lines.size();
  }

  String text(int line) {
    return lines.get(line).text();
  }

  LineShape shape(int line) {
    return shapes.get(line);
  }

  /** Whether the whole line is a phrase of page furniture. */
  boolean isFurniture(int line) {
    return furniture.get(line).filter(match -> match.fit() == LineFurniture.Fit.IS).isPresent();
  }
}
