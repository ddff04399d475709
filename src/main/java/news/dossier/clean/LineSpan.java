package news.dossier.clean;

/**
 * The stretch of a page where running text is densest: the run of lines with the largest sum, each
 * line of running text counting its words and each other line a fixed loss (Pasternack and Roth,
 * "Extracting article text from the web with maximum subsequence segmentation", 2009).
 *
 * @param from its first line
 * @param to the line after its last
 */
record LineSpan(int from, int to) {

  private static final double LOSS = 8;
  private static final double MOST = 60;

  static LineSpan densest(PastedPage page) {
    LineSpan best = new LineSpan(0, 0);
    double highest = 0;
    double sum = 0;
    int start = 0;
    for (int i = 0; i < page.size(); i++) {
      LineShape shape = page.shape(i);
      sum += shape.isProse() ? Math.min(MOST, shape.wordCount()) : -LOSS;
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > highest) {
        highest = sum;
        best = new LineSpan(start, i + 1);
      }
    }
    return best;
  }

  /** Where a line stands to it: {@code inside}, or how far before or after. */
  String place(int line) {
    if (line < from) {
      return "before-" + distance(from - line);
    }
    return line < to ? "inside" : "after-" + distance(line - to + 1);
  }

  private static String distance(int lines) {
    if (lines <= 2) {
      return Integer.toString(lines);
    }
    return lines <= 5 ? "near" : lines <= 15 ? "off" : "far";
  }
}
