package news.dossier.text.cite;

import java.util.List;
import java.util.Optional;

/**
 * Writes RIS: a tag of two characters, two blanks, a hyphen, a blank and the value; lines end with
 * CR and LF, records with {@code ER}. Values hold no line breaks, so that none of them can be read
 * as a tag.
 */
final class Ris {
  private Ris() {}

  static String write(List<Source> sources) {
    StringBuilder out = new StringBuilder();
    sources.forEach(source -> record(out, source));
    return out.toString();
  }

  private static void record(StringBuilder out, Source source) {
    line(out, "TY", Optional.of("NEWS"));
    line(out, "ID", Optional.of(source.id()));
    source.authors().forEach(author -> line(out, "AU", Optional.of(author.inverted())));
    line(out, "TI", source.headline());
    line(out, "T2", source.publisher());
    source
        .issued()
        .ifPresent(
            issued -> {
              Optional<Issued.Point> first = issued.start().or(issued::end);
              line(out, "PY", first.map(Issued.Point::digits));
              line(out, "DA", first.map(p -> date(p, issued, source)));
            });
    line(out, "UR", source.url());
    line(out, "AV", source.archived());
    line(out, "LA", source.language());
    source.quotes().forEach(quote -> line(out, "N1", Optional.of(quote.note())));
    out.append("ER  - \r\n");
  }

  /** {@code 2025/09/03/}; what these parts cannot say stands behind the last slash. */
  private static String date(Issued.Point point, Issued issued, Source source) {
    boolean plain =
        issued.start().isPresent()
            && issued.end().isEmpty()
            && !issued.isOpen()
            && !issued.isApproximate()
            && !issued.isUncertain()
            && !point.isSeason();
    String[] parts = point.iso().split("-", -1);
    String month = parts.length < 2 || point.isSeason() ? "" : parts[1];
    String day = parts.length < 3 ? "" : parts[2];
    String rest = plain ? "" : Phrase.date(source, Ris::words).orElse("");
    return String.join("/", parts[0], month, day, rest);
  }

  private static String words(Issued.Point point) {
    String day = point.day() == 0 ? "" : point.day() + " ";
    return (day + Terms.ENGLISH.month(point) + " ").stripLeading() + point.year();
  }

  private static void line(StringBuilder out, String tag, Optional<String> value) {
    value.ifPresent(v -> out.append(tag).append("  - ").append(v).append("\r\n"));
  }
}
