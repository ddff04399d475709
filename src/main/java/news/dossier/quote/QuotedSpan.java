package news.dossier.quote;

import news.dossier.model.Span;

/**
 * Text between quotation marks, within one block.
 *
 * @param span with the marks that are there
 * @param block index of its block
 * @param shape which of its two marks are there
 */
record QuotedSpan(Span span, int block, Shape shape) {

  /** Which marks a quoted span has. */
  enum Shape {
    WHOLE,
    /** No closing mark, because the next paragraph goes on with it. */
    GOES_ON,
    OPENING_LOST,
    CLOSING_LOST
  }
}
