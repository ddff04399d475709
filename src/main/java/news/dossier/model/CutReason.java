package news.dossier.model;

/** Why a block of a seed is not part of its article's text. */
public enum CutReason {
  NAVIGATION("navigation"),
  COOKIE_NOTICE("cookie notice"),
  NEWSLETTER("newsletter"),
  SUBSCRIPTION("subscription or log-in"),
  SHOP("shop"),
  ADVERTISEMENT("advertisement"),
  SHARE("share buttons"),
  RELATED("teaser for other articles"),
  COMMENTS("comments"),
  /** The headline itself, kept as metadata. */
  HEADLINE("headline"),
  /** The summary under the headline. */
  STANDFIRST("standfirst"),
  BYLINE("byline or date"),
  AUTHOR_NOTE("note about the author"),
  CAPTION("caption or credit"),
  /** Cells of figures or names, not sentences. */
  TABLE("table"),
  MEDIA("player or embedded content"),
  COPYRIGHT("copyright or legal notice"),
  /** A block that repeats one before it. */
  REPEATED("repeated"),
  /** Far from the article and like none of the above. */
  OUTSIDE("outside the article");

  private final String label;

  CutReason(String label) {
    this.label = label;
  }

  /** The words shown to readers and in {@code inspect}. */
  public String label() {
    return label;
  }
}
