package news.dossier.mention;

/**
 * Words of one sentence that might be a name.
 *
 * @param from its first token
 * @param to behind its last token
 */
record Segment(int from, int to) {
  Segment {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a segment: " + from + " to " + to);
    }
  }

  int length() {
    return to - from;
  }
}
