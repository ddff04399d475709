package news.dossier.metadata;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Turns what a page writes into one clean line. */
final class PlainText {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u3000]+");

  /** Format characters that show nothing and only break comparisons. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\u00ad\\u200b\\u200e\\u200f\\u2060\\ufeff&&[^\\s]]");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|\\w{2,10});");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");

  private PlainText() {}

  /**
   * Without mark-up, invisible characters and repeated white space. Entities are decoded once more
   * than the parser did, because many pages escape twice; a page that speaks about {@code &amp;}
   * loses nothing that a reader would miss.
   */
  static String oneLine(String text) {
    String decoded = ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    String bare = decoded.indexOf('<') < 0 ? decoded : TAG.matcher(decoded).replaceAll("");
    return SPACE.matcher(INVISIBLE.matcher(bare).replaceAll("")).replaceAll(" ").strip();
  }
}
