package news.dossier.text.cite;

/** The styles in which a reader can take a reference along, in English as they are defined. */
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
  public Reference cite(Source source) {
    return switch (this) {
      case APA -> Apa.cite(source);
      case MLA -> Mla.cite(source);
      case CHICAGO_NOTE -> Chicago.note(source);
      case CHICAGO_BIBLIOGRAPHY -> Chicago.bibliography(source);
    };
  }
}
