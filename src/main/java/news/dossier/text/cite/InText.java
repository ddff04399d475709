package news.dossier.text.cite;

import java.util.List;

/** Names a source within a text, as short as its entry in the bibliography can be found by. */
final class InText {
  private static final int MOST = 2;

  private final Terms terms;

  InText(Terms terms) {
    this.terms = terms;
  }

  /**
   * {@code Reed}, {@code Reed & Hale}, {@code Reed et al.}; a source without authors by its
   * headline.
   *
   * @param and between two names
   * @param mark what follows a headline, where it stands within the quotation marks
   */
  String names(Source source, String and, String mark) {
    List<String> names = source.authors().stream().map(Author::family).toList();
    if (names.isEmpty()) {
      String inside = terms.isMarkInside() ? mark : "";
      return source
          .headline()
          .map(headline -> terms.quoted(headline, inside))
          .orElse("[" + terms.untitled() + "]");
    }
    return names.size() > MOST
        ? names.get(0) + " " + terms.etAl()
        : String.join(" " + and + " ", names);
  }
}
