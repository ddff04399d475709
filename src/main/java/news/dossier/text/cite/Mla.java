package news.dossier.text.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code Weir, Ann, and Jo Kim. “Ferry Sails.” The Quay, 3 Sept. 2025, https://….}
 *
 * <p>A date that is not known is left out, as the handbook has it.
 */
final class Mla {
  private final Terms terms;

  Mla(Terms terms) {
    this.terms = terms;
  }

  Reference cite(Source source) {
    String who = authors(source.authors());
    String title = source.headline().map(h -> terms.quoted(h, ".")).orElse(terms.untitled() + ".");
    List<String> rest = new ArrayList<>();
    Phrase.date(source, this::date).ifPresent(rest::add);
    source.url().ifPresent(rest::add);
    source.archived().ifPresent(a -> rest.add(terms.archivedAt() + " " + a));
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

  private String authors(List<Author> all) {
    if (all.isEmpty()) {
      return "";
    }
    String first = all.get(0).inverted();
    return switch (all.size()) {
      case 1 -> Phrase.closed(first);
      case 2 -> Phrase.closed(first + comma() + terms.and() + " " + all.get(1).spoken());
      default -> first + comma() + terms.etAl();
    };
  }

  /** Behind an inverted name, which has a comma of its own; German has none before "und". */
  private String comma() {
    return terms.isMarkInside() ? ", " : " ";
  }

  private String date(Issued.Point point) {
    String day = point.day() == 0 ? "" : terms.day(point) + " ";
    String month = terms.shortMonth(point);
    return day + month + (month.isEmpty() ? "" : " ") + point.year();
  }

  /** {@code (Ann Weir, qtd. in Reed and Hale)}: behind the words, in the text. */
  Reference quote(Source source, Quote quote) {
    String by = new InText(terms).names(source, terms.and(), "");
    return new Reference("(" + quote.leading() + terms.quotedInShort() + " " + by + ")", "", "");
  }
}
