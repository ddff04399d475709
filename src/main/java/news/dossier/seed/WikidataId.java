package news.dossier.seed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of an item of Wikidata: Q and a number, such as {@code Q15031}. */
final class WikidataId {
  private static final Pattern ID = Pattern.compile("Q[1-9]\\d{0,11}");

  /** The address of an item's page, or of the item itself. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://)?(?:(?:www|m)\\.)?wikidata\\.org/(?:wiki|entity)/(Q[1-9]\\d{0,11})"
              + "(?:[?#].*)?");

  private static final Pattern NEARLY = Pattern.compile("[qQ]?\\s*([1-9]\\d{0,11})");

  private WikidataId() {}

  static String of(String text) throws UnusableValue {
    if (ID.matcher(text).matches()) {
      return text;
    }
    Matcher address = ADDRESS.matcher(text);
    if (address.matches()) {
      return address.group(1);
    }
    Matcher nearly = NEARLY.matcher(text);
    throw new UnusableValue(
        Values.quoted(text) + " is not the id of a Wikidata item.",
        nearly.matches()
            ? "Write it as Q" + nearly.group(1) + "."
            : "Copy it from the address of the item's page on www.wikidata.org; it is Q and a"
                + " number, as in Q15031.");
  }
}
