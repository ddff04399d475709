package news.dossier.text.cite;

import java.util.ArrayList;
import java.util.List;
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

  private Chicago() {}

  static Reference note(Source source) {
    List<String> names = source.authors().stream().map(Author::spoken).toList();
    String who =
        names.size() > MOST_IN_NOTE ? names.get(0) + " et al." : Phrase.list(names, " and ");
    String title = source.headline().map(h -> Phrase.quoted(h, ",")).orElse("untitled article,");
    String publisher = source.publisher().orElse("");
    String rest =
        String.join(", ", Stream.concat(Stream.of(date(source)), addresses(source)).toList());
    return new Reference(
        (who.isEmpty() ? "" : who + ", ") + title + " ",
        publisher,
        (publisher.isEmpty() ? "" : ", ") + Phrase.closed(rest));
  }

  static Reference bibliography(Source source) {
    String who = authors(source.authors());
    String title = source.headline().map(h -> Phrase.quoted(h, ".")).orElse("Untitled article.");
    String publisher = source.publisher().orElse("");
    String where = String.join(", ", addresses(source).toList());
    return new Reference(
        (who.isEmpty() ? "" : Phrase.closed(who) + " ") + title + " ",
        publisher,
        (publisher.isEmpty() ? "" : ", ")
            + Phrase.closed(date(source))
            + (where.isEmpty() ? "" : " " + where + "."));
  }

  private static Stream<String> addresses(Source source) {
    return Stream.concat(
        source.url().stream(), source.archived().map(a -> "archived at " + a).stream());
  }

  private static String authors(List<Author> all) {
    List<String> names = new ArrayList<>();
    for (Author author : all) {
      names.add(names.isEmpty() ? author.inverted() : author.spoken());
    }
    if (names.size() > MOST_IN_BIBLIOGRAPHY) {
      return String.join(", ", names.subList(0, FIRST_OF_MORE)) + ", et al.";
    }
    // Behind an inverted name stands a comma even when there are but two.
    return names.size() == 2 ? names.get(0) + ", and " + names.get(1) : Phrase.list(names, " and ");
  }

  private static String date(Source source) {
    return Phrase.date(source, Chicago::date).orElse("n.d.");
  }

  private static String date(Issued.Point point) {
    String month = Phrase.month(point);
    if (point.day() == 0) {
      return (month + " " + point.year()).strip();
    }
    return month + " " + point.day() + ", " + point.year();
  }
}
