package news.dossier.text.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code Weir, Ann, and Jo Kim. “Ferry Sails.” The Quay, 3 Sept. 2025, https://….}
 *
 * <p>A date that is not known is left out, as the handbook has it.
 */
final class Mla {
  private Mla() {}

  static Reference cite(Source source) {
    String who = authors(source.authors());
    String title = source.headline().map(h -> Phrase.quoted(h, ".")).orElse("Untitled article.");
    List<String> rest = new ArrayList<>();
    Phrase.date(source, Mla::date).ifPresent(rest::add);
    source.url().ifPresent(rest::add);
    source.archived().ifPresent(a -> rest.add("archived at " + a));
    String publisher = source.publisher().orElse("");
    String after = String.join(", ", rest);
    String comma = publisher.isEmpty() || after.isEmpty() ? "" : ", ";
    boolean nothing = publisher.isEmpty() && after.isEmpty();
    return new Reference(
        (who.isEmpty() ? "" : who + " ") + title + (nothing ? "" : " "),
        publisher,
        nothing || (after.isEmpty() && publisher.endsWith("."))
            ? ""
            : comma + Phrase.closed(after));
  }

  private static String authors(List<Author> all) {
    if (all.isEmpty()) {
      return "";
    }
    String first = all.get(0).inverted();
    return switch (all.size()) {
      case 1 -> Phrase.closed(first);
      case 2 -> Phrase.closed(first + ", and " + all.get(1).spoken());
      default -> first + ", et al.";
    };
  }

  private static String date(Issued.Point point) {
    String month = Phrase.month(point);
    // May, June and July are not shortened, nor are seasons.
    boolean isLong = !point.isSeason() && month.length() > 4;
    String name =
        isLong ? (month.equals("September") ? "Sept." : month.substring(0, 3) + ".") : month;
    String day = point.day() == 0 ? "" : point.day() + " ";
    return day + name + (name.isEmpty() ? "" : " ") + point.year();
  }
}
