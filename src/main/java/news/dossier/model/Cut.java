package news.dossier.model;

/**
 * A passage of the seed that was left out of the article.
 *
 * @param text as received, white space collapsed, never blank
 */
public record Cut(String text, CutReason why) {
  public Cut {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a cut has text");
    }
  }
}
