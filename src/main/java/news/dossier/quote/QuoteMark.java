package news.dossier.quote;

/**
 * A quotation mark in a text.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last one; marks such as {@code ''} are two units long
 * @param straight whether it is the typewriter's, which looks the same on both sides
 * @param role what its surroundings and its glyph say that it does
 */
record QuoteMark(int start, int end, boolean straight, Role role) {

  /** What a mark does where it stands. */
  enum Role {
    OPENS,
    CLOSES,
    /** Closes what is open, or else opens. */
    EITHER
  }
}
