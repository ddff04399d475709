package news.dossier.text.cite;

import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code Weir, A., & Kim, J. R. (2025, September 3). Ferry sails again. The Quay. https://…}
 *
 * <p>Headlines keep their capitals: which of them a name has, no program can tell.
 */
final class Apa {
  private static final int MOST_AUTHORS = 20;

  private final Terms terms;

  Apa(Terms terms) {
    this.terms = terms;
  }

  Reference cite(Source source) {
    String date = "(" + Phrase.date(source, this::date).orElse(terms.noDate()) + ").";
    // A description in place of a headline stands in brackets.
    String title = source.headline().map(Phrase::closed).orElse("[" + terms.untitled() + "].");
    String who = authors(source.authors());
    String before = who.isEmpty() ? title + " " + date : who + " " + date + " " + title;
    String after = source.publisher().map(p -> p.endsWith(".") ? "" : ".").orElse("");
    return new Reference(
        before + (source.publisher().isPresent() ? " " : ""),
        source.publisher().orElse(""),
        after
            + source.url().map(u -> " " + u).orElse("")
            + source.archived().map(a -> " (" + terms.archivedAt() + " " + a + ")").orElse(""));
  }

  private static String authors(List<Author> all) {
    List<String> names = all.stream().map(Apa::name).collect(Collectors.toList());
    if (names.isEmpty()) {
      return "";
    }
    String last = names.remove(names.size() - 1);
    if (names.size() >= MOST_AUTHORS) {
      return Phrase.closed(
          String.join(", ", names.subList(0, MOST_AUTHORS - 1)) + ", . . . " + last);
    }
    return Phrase.closed(names.isEmpty() ? last : String.join(", ", names) + ", & " + last);
  }

  private static String name(Author author) {
    String name = author.family() + (author.hasParts() ? ", " + author.initials() : "");
    return author.suffix().isEmpty() ? name : name + ", " + author.suffix();
  }

  private String date(Issued.Point point) {
    String month = terms.month(point);
    if (month.isEmpty() || point.day() == 0) {
      return point.year() + (month.isEmpty() ? "" : ", " + month);
    }
    String day = terms.day(point);
    return point.year() + ", " + (terms.isMarkInside() ? month + " " + day : day + " " + month);
  }

  /** {@code (Ann Weir, as cited in Reed & Hale, 2025)}: behind the words, in the text. */
  Reference quote(Source source, Quote quote) {
    String year =
        source
            .issued()
            .flatMap(issued -> issued.start().or(issued::end))
            .map(point -> String.valueOf(point.year()))
            .orElse(terms.noDate());
    String by = new InText(terms).names(source, "&", ",");
    String comma = by.endsWith(",”") ? " " : ", ";
    return new Reference(
        "(" + quote.leading() + terms.asCitedIn() + " " + by + comma + year + ")", "", "");
  }
}
