package news.dossier.clean;

/**
 * One line of a pasted page: a paragraph, a menu entry, a heading.
 *
 * @param text white space collapsed, without control characters, never blank
 * @param bulleted whether a bullet stood before it
 */
record PastedLine(String text, boolean bulleted) {

  static PastedLine of(String text) {
    return new PastedLine(text, false);
  }
}
