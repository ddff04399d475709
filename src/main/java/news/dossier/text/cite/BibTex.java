package news.dossier.text.cite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes BibTeX for biblatex. A slug is a key: it is unique and has no character that BibTeX reads.
 *
 * <pre>{@code
 * @article{ferry-sails,
 *   author = {von der Leyen, Ursula and {Harbour Board}},
 *   title = {{Ferry sails}},
 *   journaltitle = {The Quay},
 *   entrysubtype = {newspaper},
 *   date = {2025-09-03},
 *   url = {https://quay.example/ferry},
 * }
 * }</pre>
 */
final class BibTex {
  private static final Pattern AND = Pattern.compile("(?i)(?:.* )?and(?: .*)?");
  private static final Pattern TIME = Pattern.compile("T[^/?~%]*");

  private BibTex() {}

  static String write(List<Source> sources) {
    return sources.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(Source source) {
    StringBuilder out = new StringBuilder("@" + type(source) + "{" + source.id() + ",\n");
    field(out, "author", authors(source.authors()));
    // The inner braces keep the headline's capitals.
    field(out, "title", source.headline().map(h -> "{" + escape(h) + "}"));
    boolean isArticle = source.publisher().isPresent();
    field(out, "journaltitle", source.publisher().map(BibTex::escape));
    field(out, "entrysubtype", isArticle ? Optional.of("newspaper") : Optional.empty());
    field(out, "date", source.issued().flatMap(issued -> date(source, issued)));
    field(out, "url", source.url());
    field(out, "note", source.archived().map(a -> "Archived at " + escape(a)));
    field(out, "annotation", notes(source));
    field(out, "langid", source.language().flatMap(BibTex::language));
    return out.append("}\n").toString();
  }

  /** A paragraph for each quotation. */
  private static Optional<String> notes(Source source) {
    return source.quotes().stream()
        .map(quote -> escape(quote.note()))
        .reduce((a, b) -> a + " \\par " + b);
  }

  /** An article needs a journal, and what stands online an address. */
  private static String type(Source source) {
    return source.publisher().isPresent()
        ? "article"
        : source.url().isPresent() ? "online" : "misc";
  }

  private static void field(StringBuilder out, String name, Optional<String> value) {
    value.ifPresent(v -> out.append("  ").append(name).append(" = {").append(v).append("},\n"));
  }

  private static Optional<String> authors(List<Author> authors) {
    return authors.stream().map(BibTex::name).reduce((a, b) -> a + " and " + b);
  }

  /** "and", commas and small letters at the beginning of a word mean something outside braces. */
  private static String name(Author author) {
    if (!author.hasParts()) {
      return "{" + escape(author.family()) + "}";
    }
    String suffix = author.suffix().isEmpty() ? "" : ", " + part(author.suffix());
    return part(author.family()) + suffix + ", " + part(author.given());
  }

  private static String part(String name) {
    boolean isRead = name.indexOf(',') >= 0 || AND.matcher(name).matches();
    return isRead ? "{" + escape(name) + "}" : escape(name);
  }

  /** Dates of biblatex are EDTF without weeks and times of day. */
  private static Optional<String> date(Source source, Issued issued) {
    String edtf = source.published().map(Object::toString).orElse("");
    if (edtf.contains("-W") && edtf.indexOf('/') < 0) {
      return Optional.of(
          issued.start().map(Issued.Point::iso).orElse("")
              + "/"
              + issued.end().map(Issued.Point::iso).orElse(""));
    }
    return edtf.contains("-W") ? Optional.empty() : Optional.of(TIME.matcher(edtf).replaceAll(""));
  }

  /** By its English name, as babel knows it. */
  private static Optional<String> language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return Optional.of(name.toLowerCase(Locale.ROOT)).filter(n -> n.matches("[a-z]{4,}"));
  }

  /** Text that TeX prints as it is, with braces that always come in pairs. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '{' -> out.append("\\textbraceleft{}");
        case '}' -> out.append("\\textbraceright{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '#', '$', '%', '&', '_' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
