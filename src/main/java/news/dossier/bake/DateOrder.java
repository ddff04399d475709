package news.dossier.bake;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jbake.model.DocumentModel;

/**
 * The one order of documents on indexes and in feeds: newest first by {@code published}, undated
 * ones last, ties by uri.
 */
final class DateOrder {
  /** Of two dates that begin on the same day the longer text, which is the more precise, first. */
  private static final Comparator<Dated> NEWEST_FIRST =
      Comparator.comparingLong(Dated::firstDay)
          .reversed()
          .thenComparing(Dated::published, Comparator.reverseOrder())
          .thenComparing(Dated::uri);

  /** What a document is compared by, read from it once. */
  private record Dated(long firstDay, String published, String uri, DocumentModel document) {
    static Dated of(DocumentModel document) {
      String published =
          Optional.ofNullable(document.get("published")).map(Object::toString).orElse("");
      long firstDay = beginning(published).toEpochDay();
      return new Dated(firstDay, published, document.getUri(), document);
    }
  }

  private static final Pattern BEGINNING =
      Pattern.compile("(-?[\\dX]{4})(?:-W(\\d\\d)|-(\\d\\d)(?:-(\\d\\d))?)?.*");

  private DateOrder() {}

  /** The documents in their order. */
  static List<DocumentModel> sorted(Collection<DocumentModel> documents) {
    return documents.stream()
        .map(Dated::of)
        .sorted(NEWEST_FIRST)
        .map(Dated::document)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The first day that an EDTF text may mean; the earliest day of all for a text without one. */
  static LocalDate beginning(String edtf) {
    Matcher m = BEGINNING.matcher(edtf);
    if (!m.matches()) {
      return LocalDate.MIN;
    }
    int year = Integer.parseInt(m.group(1).replace('X', '0'));
    if (m.group(2) != null) {
      return LocalDate.of(year, 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(m.group(2)))
          .with(java.time.DayOfWeek.MONDAY);
    }
    LocalDate month = LocalDate.of(year, month(m.group(3)), 1);
    int day = m.group(4) == null ? 1 : Integer.parseInt(m.group(4));
    return month.withDayOfMonth(Math.min(Math.max(day, 1), month.lengthOfMonth()));
  }

  /** The seasons 21 to 24 begin in March, June, September and December. */
  private static int month(String digits) {
    int month = digits == null ? 1 : Integer.parseInt(digits);
    return month > 20 ? (month - 20) * 3 : Math.min(Math.max(month, 1), 12);
  }
}
