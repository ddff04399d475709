package news.dossier.text.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Sourced;

/**
 * The original of an article, as far as it is known. All texts are single lines without control
 * characters.
 *
 * @param id unique in the dossier and the same whatever is learnt of the article: its slug
 * @param headline as printed
 * @param authors as printed, in that order
 * @param publisher the publication's name
 * @param url of the original
 * @param archived address of a copy in an archive
 * @param language BCP 47
 * @param quotes words that it prints as somebody's and that are cited with it
 */
public record Source(
    String id,
    Optional<String> headline,
    List<Author> authors,
    Optional<String> publisher,
    Optional<Edtf> published,
    Optional<String> url,
    Optional<String> archived,
    Optional<String> language,
    List<Quote> quotes) {

  private static final Pattern BREAKS =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\s\\x{2028}\\x{2029}\\x{FFFE}\\x{FFFF}]+");

  public Source {
    headline = line(headline);
    authors = List.copyOf(authors);
    publisher = line(publisher);
    url = line(url).map(Source::address);
    archived = line(archived).map(Source::address);
    language = line(language);
    quotes = List.copyOf(quotes);
  }

  /** The original of an article of a dossier. */
  public static Source of(Article article) {
    Metadata m = article.metadata();
    Optional<String> publisher = m.publisher().map(Sourced::value);
    return new Source(
        article.slug(),
        m.headline().map(Sourced::value),
        Author.of(m.authors().map(Sourced::value).orElse(List.of()), publisher),
        publisher,
        m.published().map(Sourced::value),
        m.url().map(Sourced::value),
        m.archived().map(Sourced::value),
        m.language().map(Sourced::value),
        List.of());
  }

  /** The same, for words that it prints. */
  public Source quoting(String newId, Quote quote) {
    return new Source(
        newId, headline, authors, publisher, published, url, archived, language, List.of(quote));
  }

  /** When it was published, where that is known in a form that a citation can give. */
  Optional<Issued> issued() {
    return published.flatMap(Issued::of);
  }

  /**
   * The date as one line: {@code 2025-09-03}, {@code ca. 2025}; {@code n.d.} where it is not known.
   */
  public String dated() {
    return issued()
        .map(
            issued ->
                issued.say(p -> p.isSeason() ? Terms.ENGLISH.month(p) + " " + p.year() : p.iso()))
        .orElse("n.d.");
  }

  private static Optional<String> line(Optional<String> text) {
    return text.map(Source::line).filter(line -> !line.isEmpty());
  }

  /** One line, in which no program finds the end of a field or a character it may not read. */
  static String line(String text) {
    return (isLine(text) ? text : BREAKS.matcher(text).replaceAll(" ")).strip();
  }

  /** Whether single blanks are all that the pattern would find; nearly always, and cheaply told. */
  private static boolean isLine(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = (c > ' ' && c < 0x7F) || (c > 0x9F && c < 0x2028);
      if (!isLetter && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** An address has no blanks and none of the characters that RFC 3986 leaves out of addresses. */
  private static String address(String url) {
    return url.replace(" ", "%20")
        .replace("\"", "%22")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\\", "%5C")
        .replace("^", "%5E")
        .replace("`", "%60")
        .replace("{", "%7B")
        .replace("|", "%7C")
        .replace("}", "%7D");
  }
}
