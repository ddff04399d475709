package news.dossier.text;

import com.ibm.icu.util.ULocale;

/** In which direction a language is written, as HTML's {@code dir} says it. */
public final class Direction {
  private Direction() {}

  /**
   * {@code rtl} or {@code ltr}, by the script that the tag names or the one in which the language
   * is mostly written (CLDR's likely subtags).
   *
   * @param language BCP 47
   */
  public static String of(String language) {
    return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
  }
}
