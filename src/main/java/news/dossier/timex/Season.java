package news.dossier.timex;

import java.time.LocalDate;
import java.util.Locale;

/** The meteorological seasons of the northern hemisphere, with their TIMEX3 codes. */
enum Season {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  FALL("FA", 9),
  WINTER("WI", 12);

  private final String code;
  private final int firstMonth;

  Season(String code, int firstMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
  }

  static Season of(String word) {
    String name = word.toUpperCase(Locale.ROOT).replaceFirst("S$", "");
    return name.equals("AUTUMN") ? FALL : valueOf(name);
  }

  static Season at(LocalDate day) {
    return values()[(day.getMonthValue() + 9) % 12 / 3];
  }

  String code() {
    return code;
  }

  /** Its first day; a winter belongs to the year of its December. */
  LocalDate start(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }
}
