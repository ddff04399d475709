package news.dossier.text.cite;

/**
 * An entry of a bibliography. Just one thing in it is set in italics: the publication.
 *
 * @param publication "" where it is not known
 */
public record Reference(String before, String publication, String after) {
  /** The whole of it without italics. */
  public String text() {
    return before + publication + after;
  }
}
