package news.dossier.model;

/**
 * One block of an article's text.
 *
 * @param text one line, white space collapsed, never blank
 */
public record Block(Kind kind, String text) {

  /** What a block is to a reader. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    /** A paragraph set off as a quotation by the page itself. */
    QUOTE
  }

  public Block {
    if (text.isBlank() || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a block is one line of text: \"" + text + '"');
    }
  }

  public static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, text);
  }

  public static Block heading(String text) {
    return new Block(Kind.HEADING, text);
  }
}
