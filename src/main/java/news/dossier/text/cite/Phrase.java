package news.dossier.text.cite;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What several styles say alike. */
final class Phrase {
  static final List<String> MONTHS =
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
          "December");

  private static final List<String> SEASONS = List.of("Spring", "Summer", "Fall", "Winter");

  private Phrase() {}

  /** The full name of a month or season; "" where it is not known. */
  static String month(Issued.Point point) {
    if (point.isSeason()) {
      return SEASONS.get(point.month() - 21);
    }
    return point.month() == 0 ? "" : MONTHS.get(point.month() - 1);
  }

  /** With a full stop, unless there is a mark at its end that closes it. */
  static String closed(String text) {
    return text.matches("(?s).*[.?!…][’”)\\]]*") ? text : text + ".";
  }

  /**
   * A headline in double quotation marks; those in it become single ones.
   *
   * @param mark what follows it, within the quotation marks, as American styles do
   */
  static String quoted(String headline, String mark) {
    // In German the mark that opens in English closes.
    String closing = headline.contains("„") ? "[“”»]" : "[”»]";
    String inner = headline.replaceAll(closing, "’").replaceAll("[“„«]", "‘");
    String plain = single(inner);
    if (plain.matches(".*[?!…][’)]*") || (mark.equals(".") && plain.endsWith("."))) {
      return "“" + plain + "”";
    }
    // A comma takes the place of a full stop, but not of the one of "U.S."
    String open = mark.equals(",") ? plain.replaceFirst("(?<=[^.\\s]{2})\\.$", "") : plain;
    boolean inside = open.matches(".*‘[^‘’]*’");
    return inside
        ? "“" + open.substring(0, open.length() - 1) + mark + "’”"
        : "“" + open + mark + "”";
  }

  /** Straight quotation marks, each of which opens or closes by turns. */
  private static String single(String text) {
    StringBuilder out = new StringBuilder();
    boolean opens = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c == '"' ? (opens ? '‘' : '’') : c);
      opens = (c == '"') != opens;
    }
    return out.toString();
  }

  /** {@code A}, {@code A and B}, {@code A, B, and C}. */
  static String list(List<String> names, String last) {
    int size = names.size();
    return size < 3
        ? String.join(last, names)
        : String.join(", ", names.subList(0, size - 1)) + "," + last + names.get(size - 1);
  }

  /** A date, if there is one. */
  static Optional<String> date(Source source, Function<Issued.Point, String> words) {
    return source.issued().map(issued -> issued.say(words));
  }
}
