package news.dossier.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Notes and bibliography.
 *
 * <pre>{@code
 * Ann Weir and Jo Kim, “Ferry Sails,” The Quay, September 3, 2025, https://….
 * Weir, Ann, and Jo Kim. “Ferry Sails.” The Quay, September 3, 2025. https://….
 * }</pre>
 */
final class Chicago {
  private static final int MOST_IN_NOTE = 3;
  private static final int MOST_IN_BIBLIOGRAPHY = 10;
  private static final int FIRST_OF_MORE = 7;

  private final Terms terms;

  Chicago(Terms terms) {
    this.terms = terms;
  }

  /** A note on a quotation that the source prints. */
  Reference quote(Source source, Quote quote) {
    Reference note = note(source);
    String quoted = quote.leading() + terms.quotedIn() + " ";
    String capital = quoted.substring(0, 1).toUpperCase(Locale.ROOT) + quoted.substring(1);
    return new Reference(capital + note.before(), note.publication(), note.after());
  }

  Reference note(Source source) {
    List<String> names = source.authors().stream().map(Author::spoken).toList();
    String who = names.size() > MOST_IN_NOTE ? names.get(0) + " " + terms.etAl() : list(names);
    String title = source.headline().map(h -> terms.quoted(h, ",")).orElse(untitled() + ",");
    String publisher = source.publisher().orElse("");
    String rest =
        String.join(", ", Stream.concat(Stream.of(date(source)), addresses(source)).toList());
    return new Reference(
        (who.isEmpty() ? "" : who + ", ") + title + " ",
        publisher,
        (publisher.isEmpty() ? "" : ", ") + Phrase.closed(rest));
  }

  Reference bibliography(Source source) {
    String who = authors(source.authors());
    String title = source.headline().map(h -> terms.quoted(h, ".")).orElse(terms.untitled() + ".");
    String publisher = source.publisher().orElse("");
    String where = String.join(", ", addresses(source).toList());
    return new Reference(
        (who.isEmpty() ? "" : Phrase.closed(who) + " ") + title + " ",
        publisher,
        (publisher.isEmpty() ? "" : ", ")
            + Phrase.closed(date(source))
            + (where.isEmpty() ? "" : " " + where + "."));
  }

  private Stream<String> addresses(Source source) {
    return Stream.concat(
        source.url().stream(), source.archived().map(a -> terms.archivedAt() + " " + a).stream());
  }

  private String authors(List<Author> all) {
    List<String> names = new ArrayList<>();
    for (Author author : all) {
      names.add(names.isEmpty() ? author.inverted() : author.spoken());
    }
    if (names.size() > MOST_IN_BIBLIOGRAPHY) {
      return String.join(", ", names.subList(0, FIRST_OF_MORE)) + ", " + terms.etAl();
    }
    // Behind an inverted name stands a comma even when there are but two, in English.
    boolean isPair = names.size() == 2 && terms.isMarkInside();
    return isPair ? names.get(0) + ", " + terms.and() + " " + names.get(1) : list(names);
  }

  private String list(List<String> names) {
    String and = " " + terms.and() + " ";
    if (terms.isMarkInside() || names.size() < 3) {
      return Phrase.list(names, and);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + and + names.get(last);
  }

  /** In a note, where it begins no sentence; German nouns keep their capital. */
  private String untitled() {
    String untitled = terms.untitled();
    return terms.isMarkInside()
        ? untitled.substring(0, 1).toLowerCase(Locale.ROOT) + untitled.substring(1)
        : untitled;
  }

  private String date(Source source) {
    return Phrase.date(source, this::date).orElse(terms.noDate());
  }

  private String date(Issued.Point point) {
    String month = terms.month(point);
    if (point.day() == 0) {
      return (month + " " + point.year()).strip();
    }
    return terms.isMarkInside()
        ? month + " " + point.day() + ", " + point.year()
        : terms.day(point) + " " + month + " " + point.year();
  }
}
