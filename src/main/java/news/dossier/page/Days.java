package news.dossier.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Calendar days in words. */
final class Days {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Days() {}

  /** {@code 28 August 2025}. */
  static String inWords(LocalDate day) {
    return LONG.format(day);
  }
}
