package news.dossier.text.cite;

import java.util.List;
import java.util.Locale;

/**
 * The words of a reference that are not the source's own, in a language. Those that the locales of
 * the Citation Style Language have are theirs; a style whose manual is English says the rest.
 *
 * @param language BCP 47
 * @param months in full, from January
 * @param shortMonths as MLA shortens them
 * @param seasons from spring
 * @param open the mark that opens a title; then those that close it and that stand within
 * @param isMarkInside whether a comma or full stop stands before the mark that closes a title
 * @param untitled in place of a headline
 * @param asCitedIn before the author whose article prints a quotation, as APA has it; then as MLA
 *     and Chicago have it
 */
public record Terms(
    String language,
    List<String> months,
    List<String> shortMonths,
    List<String> seasons,
    String open,
    String close,
    String openWithin,
    String closeWithin,
    boolean isMarkInside,
    String and,
    String etAl,
    String noDate,
    String untitled,
    String archivedAt,
    String asCitedIn,
    String quotedInShort,
    String quotedIn) {

  /** As the manuals of the styles have them. */
  public static final Terms ENGLISH =
      new Terms(
          "en",
          List.of(
              "January",
              "February",
              "March",
              "April",
              "May",
              "June",
              "July",
              "August",
              "September",
              "October",
              "November",
              "December"),
          List.of(
              "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.",
              "Nov.", "Dec."),
          List.of("Spring", "Summer", "Fall", "Winter"),
          "“",
          "”",
          "‘",
          "’",
          true,
          "and",
          "et al.",
          "n.d.",
          "Untitled article",
          "archived at",
          "as cited in",
          "qtd. in",
          "quoted in");

  private static final Terms GERMAN =
      new Terms(
          "de",
          List.of(
              "Januar",
              "Februar",
              "März",
              "April",
              "Mai",
              "Juni",
              "Juli",
              "August",
              "September",
              "Oktober",
              "November",
              "Dezember"),
          List.of(
              "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.",
              "Dez."),
          List.of("Frühjahr", "Sommer", "Herbst", "Winter"),
          "„",
          "“",
          "‚",
          "‘",
          false,
          "und",
          "u.\u00a0a.",
          "o.\u00a0J.",
          "Artikel ohne Titel",
          "archiviert unter",
          "zitiert nach",
          "zit. nach",
          "zitiert nach");

  public Terms {
    months = List.copyOf(months);
    shortMonths = List.copyOf(shortMonths);
    seasons = List.copyOf(seasons);
  }

  /** Those of a language; the English ones of one that has none here. */
  public static Terms of(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("de") ? GERMAN : ENGLISH;
  }

  /** The full name of a month or season; "" where it is not known. */
  String month(Issued.Point point) {
    return month(point, months);
  }

  String shortMonth(Issued.Point point) {
    return month(point, shortMonths);
  }

  private String month(Issued.Point point, List<String> names) {
    if (point.isSeason()) {
      return seasons.get(point.month() - 21);
    }
    return point.month() == 0 ? "" : names.get(point.month() - 1);
  }

  /** A day of a month as it is written before the month. */
  String day(Issued.Point point) {
    return point.day() + (language.equals("de") ? "." : "");
  }

  /**
   * A headline in quotation marks; those in it become single ones.
   *
   * @param mark what follows it
   */
  String quoted(String headline, String mark) {
    // In German the mark that opens in English closes.
    String closing = headline.contains("„") ? "[“”»]" : "[”»]";
    String inner = headline.replaceAll(closing, closeWithin).replaceAll("[“„«]", openWithin);
    String plain = single(inner);
    if (plain.matches(".*[?!…][’‘)]*") || (mark.equals(".") && plain.endsWith("."))) {
      boolean isOutside = !isMarkInside && mark.equals(",");
      return open + plain + close + (isOutside ? mark : "");
    }
    // A comma takes the place of a full stop, but not of the one of "U.S."
    String bare = mark.equals(",") ? plain.replaceFirst("(?<=[^.\\s]{2})\\.$", "") : plain;
    if (!isMarkInside) {
      return open + bare + close + mark;
    }
    boolean ends = bare.matches(".*‘[^‘’]*’");
    return ends
        ? open + bare.substring(0, bare.length() - 1) + mark + closeWithin + close
        : open + bare + mark + close;
  }

  /** Straight quotation marks, each of which opens or closes by turns. */
  private String single(String text) {
    StringBuilder out = new StringBuilder();
    boolean opens = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c == '"' ? (opens ? openWithin : closeWithin) : String.valueOf(c));
      opens = (c == '"') != opens;
    }
    return out.toString();
  }
}
