package news.dossier.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The last part of a page's address: words of lower-case ASCII letters and digits, joined by
 * hyphens. Other scripts are transliterated by the rules of Unicode CLDR.
 */
public final class Slugs {
  /** The most characters that {@link #of} returns. */
  public static final int LONGEST = 60;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /** Beyond any headline; transliteration takes time in proportion to it. */
  private static final int LONGEST_READ = 400;

  private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʹʼʻʾʿ`´]");
  private static final Pattern NOT_ALLOWED = Pattern.compile("[^a-z0-9]+");

  /** A page's address must not be the folder's own, and its file must exist on Windows as well. */
  private static final Pattern RESERVED =
      Pattern.compile("index|con|prn|aux|nul|com\\d|lpt\\d|null|undefined|constructor|prototype");

  private Slugs() {}

  /**
   * The slug of a text, at most {@value #LONGEST} characters, cut between words; a reserved name
   * has {@code -page} added. Empty when the text holds no letter or digit that has a form in ASCII.
   */
  public static String of(String text) {
    String read = text.substring(0, Math.min(text.length(), LONGEST_READ));
    String ascii = ascii(read).toLowerCase(Locale.ROOT);
    String bare = APOSTROPHE.matcher(ascii).replaceAll("");
    String slug = shortened(trimmed(NOT_ALLOWED.matcher(bare).replaceAll("-")));
    return isReserved(slug) ? slug + "-page" : slug;
  }

  /** Most texts have nothing that must be transliterated, which takes long. */
  private static String ascii(String text) {
    return text.chars().allMatch(c -> c < 0x80) ? text : ToAscii.RULES.transliterate(text);
  }

  /** Whether a text may be an address as it is. */
  public static boolean isValid(String text) {
    return SLUG.matcher(text).matches() && !isReserved(text);
  }

  /** Whether a text has the form of a slug and yet must not be one: {@code index}, {@code nul}. */
  public static boolean isReserved(String text) {
    return RESERVED.matcher(text).matches();
  }

  private static String shortened(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', LONGEST);
    return trimmed(slug.substring(0, hyphen > 0 ? hyphen : LONGEST));
  }

  private static String trimmed(String slug) {
    int start = 0;
    int end = slug.length();
    while (start < end && slug.charAt(start) == '-') {
      start++;
    }
    while (end > start && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(start, end);
  }

  /** Loaded when first needed: the rules take a tenth of a second to read. */
  private static final class ToAscii {
    static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  }
}
