package news.dossier.clean;

/**
 * Where on the page a line stands. A page runs through the zones in one order: what comes before
 * the article, the article with insertions in it, what comes after.
 */
enum LineZone {
  BEFORE(0),
  ARTICLE(1),
  /** Furniture amid the article: "Advertisement", a teaser, a caption. */
  INSERT(2),
  AFTER(3);

  /** How many zones there are. */
  static final int COUNT = 4;

  private final int column;

  LineZone(int column) {
    this.column = column;
  }

  /** Its place in the tables of a {@link LineModel}. */
  int column() {
    return column;
  }

  /** Whether the line after one of this zone may be of the other. */
  boolean leadsTo(LineZone next) {
    return switch (this) {
      case BEFORE -> next == BEFORE || next == ARTICLE;
      case ARTICLE -> next != BEFORE;
      case INSERT -> next == INSERT || next == ARTICLE;
      case AFTER -> next == AFTER;
    };
  }
}
