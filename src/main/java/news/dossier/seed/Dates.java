package news.dossier.seed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.model.Edtf;

/** Dates as a curator states them: EDTF, and nothing that would have to be guessed at. */
final class Dates {
  /** Ways of writing a day that can mean only one; 3/9/2025 can mean two. */
  private static final List<DateTimeFormatter> UNAMBIGUOUS =
      Stream.of(
              "d MMMM uuuu",
              "d MMM uuuu",
              "d MMMM, uuuu",
              "MMMM d, uuuu",
              "MMM d, uuuu",
              "MMMM d uuuu",
              "MMM d uuuu",
              "uuuu-M-d",
              "uuuu/M/d",
              "uuuu.M.d",
              "uuuuMMdd")
          .map(Dates::formatter)
          .toList();

  /** Years, months and days, which sort as texts. */
  private static final Pattern CERTAIN = Pattern.compile("\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d\\d)?)?");

  private Dates() {}

  static Edtf edtf(String text) throws UnusableValue {
    Optional<Edtf> date = Edtf.parse(text);
    if (date.isPresent()) {
      return date.get();
    }
    throw new UnusableValue(
        Values.quoted(text) + " is not a date.",
        meant(text)
            .map(day -> "Write it as " + day + ".")
            .orElse("Write it as 2025-06-30, 2025-06 or 2025."));
  }

  /** Whether one date surely lies before another; no for the year 2013 and a day in it. */
  static boolean isBefore(Edtf one, Edtf other) {
    if (!CERTAIN.matcher(one.value()).matches() || !CERTAIN.matcher(other.value()).matches()) {
      return false;
    }
    int common = Math.min(one.value().length(), other.value().length());
    return one.value().substring(0, common).compareTo(other.value().substring(0, common)) < 0;
  }

  private static Optional<LocalDate> meant(String text) {
    String day = text.replaceFirst("(?i)^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ", "");
    for (DateTimeFormatter formatter : UNAMBIGUOUS) {
      try {
        return Optional.of(LocalDate.parse(day, formatter));
      } catch (DateTimeParseException e) {
        // Not this way; perhaps the next.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
