package news.dossier.clean;

/**
 * Tells a plain article from a whole page. A page gives itself away by its furniture: lines that
 * are nothing but "Share" or "Log in", and runs of menu entries.
 */
final class PastedPlain {

  private static final int MOST_FURNITURE = 1;
  private static final int MOST_MENU_LINES = 12;
  private static final int LONGEST_MENU_ENTRY = 4;

  private PastedPlain() {}

  /** Whether all of the text is the article, its headline and byline aside. */
  static boolean isPlain(PastedPage page) {
    int furniture = 0;
    int menu = 0;
    for (int i = 0; i < page.size(); i++) {
      furniture += page.isFurniture(i) ? 1 : 0;
      menu += isMenuEntry(page.text(i), page.shape(i)) ? 1 : 0;
    }
    return furniture <= MOST_FURNITURE && menu <= MOST_MENU_LINES;
  }

  private static boolean isMenuEntry(String text, LineShape shape) {
    return shape.wordCount() <= LONGEST_MENU_ENTRY
        && !shape.endsSentence()
        && text.chars().noneMatch(Character::isDigit);
  }
}
