package news.dossier.text.cite;

/** The styles in which a reader can take a reference along. */
public enum Style {
  /** Publication Manual of the American Psychological Association, 7th edition, 10.1 example 16. */
  APA,
  /** MLA Handbook, 9th edition, chapter 5. */
  MLA,
  /** The Chicago Manual of Style, 17th edition, 14.191–200: a full note. */
  CHICAGO_NOTE,
  /** The same for the bibliography. */
  CHICAGO_BIBLIOGRAPHY;

  /** The reference to a source. */
  public Reference cite(Source source, Terms terms) {
    return switch (this) {
      case APA -> new Apa(terms).cite(source);
      case MLA -> new Mla(terms).cite(source);
      case CHICAGO_NOTE -> new Chicago(terms).note(source);
      case CHICAGO_BIBLIOGRAPHY -> new Chicago(terms).bibliography(source);
    };
  }

  /**
   * The reference to words that a source prints as somebody else's: in APA (8.6) and MLA (6.77)
   * what stands behind them in the text, in Chicago (14.260) the note. In a bibliography stands the
   * source.
   */
  public Reference quote(Source source, Quote quote, Terms terms) {
    return switch (this) {
      case APA -> new Apa(terms).quote(source, quote);
      case MLA -> new Mla(terms).quote(source, quote);
      case CHICAGO_NOTE -> new Chicago(terms).quote(source, quote);
      case CHICAGO_BIBLIOGRAPHY -> new Chicago(terms).bibliography(source);
    };
  }
}
