package news.dossier.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises lines that say who wrote the article, when, and how long it takes to read. */
final class PastedByline {

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)\\b("
              + MONTH
              + " \\d{1,2}(st|nd|rd|th)?,? \\d{4}|\\d{1,2}(st|nd|rd|th)? "
              + MONTH
              + ",? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"
              + "|\\d{1,2}\\. ?\\p{L}+ \\d{4}|\\d{1,2} de \\p{L}+ de \\d{4})");
  private static final Pattern READING_TIME =
      Pattern.compile("(?i)\\b\\d+ ?(min|mins|minute|minutes) read\\b");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?u)^(BY|By|by|Written by|WRITTEN BY|Von|Por|Par|Story by|Words by)\\b[ :\\-–—]+\\p{Lu}.*");
  private static final Set<String> STAMPS =
      Set.of("published", "updated", "posted", "modified", "first", "last", "created", "date");
  private static final int LONGEST = 22;

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}.'’][\\p{Lu}.'’ -]*(, ?[\\p{L}. ]+)?,? ?(\\(\\p{Lu}[^)]{1,30}\\)|"
              + DATE.pattern()
              + ").*");
  private static final Pattern SEPARATED = Pattern.compile(".*(\\d:\\d\\d| [|·•/] |\\|).*");
  private static final int FEW_WORDS = 5;

  private PastedByline() {}

  /** Whether the line is a wire dateline on a line of its own: {@code MOSCOW 1996-08-30}. */
  static boolean isDateline(String text) {
    return text.length() <= 120 && DATELINE.matcher(text).matches();
  }

  /** Whether the line is a byline, a date line or both. */
  static boolean isByline(String text, LineShape shape) {
    if (shape.wordCount() > LONGEST || text.length() > 300) {
      return false;
    }
    return isAuthorLine(text, shape) || (isDateLine(text, shape) && !isDateline(text));
  }

  /** Whether the line names an author and gives a date or a reading time as well. */
  static boolean isFull(String text, LineShape shape) {
    return isAuthorLine(text, shape)
        && (DATE.matcher(text).find() || READING_TIME.matcher(text).find());
  }

  private static boolean isAuthorLine(String text, LineShape shape) {
    return shape.wordCount() <= LONGEST
        && text.length() <= 300
        && AUTHOR.matcher(text).matches()
        && !(shape.endsSentence() && shape.wordCount() > 6)
        && 5 * shape.capitalised() >= 2 * shape.cased();
  }

  private static boolean isDateLine(String text, LineShape shape) {
    if (shape.endsSentence() && shape.wordCount() > 8) {
      return false;
    }
    if (READING_TIME.matcher(text).find()) {
      return true;
    }
    boolean stamped =
        !shape.words().isEmpty() && STAMPS.contains(shape.words().get(0).toLowerCase(Locale.ROOT));
    if (!DATE.matcher(text).find()) {
      return false;
    }
    boolean alone = shape.wordCount() <= FEW_WORDS;
    return stamped || alone || (shape.wordCount() <= 14 && SEPARATED.matcher(text).matches());
  }
}
