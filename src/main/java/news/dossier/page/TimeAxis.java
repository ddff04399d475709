package news.dossier.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import news.dossier.model.DayRange;
import news.dossier.model.Edtf;
import news.dossier.text.DateWords;

/**
 * Days, weeks, months or years side by side, for bars to stand on. A long stretch without a date is
 * one break.
 *
 * @param unit of one bar
 * @param slots numbers of days, weeks, months or years in their order, counted from any fixed one;
 *     an empty one is a break
 */
record TimeAxis(ChronoUnit unit, List<Optional<Long>> slots) {
  /** Bars that a reader can tell apart. */
  private static final int MOST_BARS = 48;

  /** Empty bars in a row up to which they are drawn. */
  private static final long DRAWN = 2;

  TimeAxis {
    slots = List.copyOf(slots);
  }

  /**
   * The axis of the finest bars that are not too many and leave no more than a quarter of the dates
   * out; where there is none, of the last unit.
   *
   * @param units from fine to coarse
   */
  static TimeAxis of(List<Edtf> dates, List<ChronoUnit> units) {
    for (ChronoUnit unit : units.subList(0, units.size() - 1)) {
      TimeAxis axis = new TimeAxis(unit, List.of()).over(dates);
      long unplaced = dates.stream().filter(date -> axis.slot(date).isEmpty()).count();
      if (axis.slots.size() <= MOST_BARS && unplaced * 4 <= dates.size()) {
        return axis;
      }
    }
    return new TimeAxis(units.get(units.size() - 1), List.of()).over(dates);
  }

  private TimeAxis over(List<Edtf> dates) {
    NavigableSet<Long> taken = new TreeSet<>();
    dates.forEach(date -> slot(date).ifPresent(taken::add));
    List<Optional<Long>> all = new ArrayList<>();
    Long before = null;
    for (long at : taken) {
      if (before != null && at - before - 1 > DRAWN) {
        all.add(Optional.empty());
      } else {
        for (long empty = before == null ? at : before + 1; empty < at; empty++) {
          all.add(Optional.of(empty));
        }
      }
      all.add(Optional.of(at));
      before = at;
    }
    return new TimeAxis(unit, all);
  }

  /** Number of the bar of a date; empty for one that may lie in several. */
  Optional<Long> slot(Edtf date) {
    DayRange days = DayRange.of(date);
    Optional<Long> first = days.first().map(this::number);
    return first.equals(days.last().map(this::number)) ? first : Optional.empty();
  }

  private long number(LocalDate day) {
    return switch (unit) {
      case DAYS -> day.toEpochDay();
      case WEEKS -> Math.floorDiv(monday(day).toEpochDay(), 7L);
      case MONTHS -> day.getYear() * 12L + day.getMonthValue() - 1;
      default -> day.getYear();
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(DayOfWeek.MONDAY);
  }

  /** The first day of a bar of days or weeks. */
  private LocalDate day(long number) {
    return unit == ChronoUnit.DAYS
        ? LocalDate.ofEpochDay(number)
        : monday(LocalDate.ofEpochDay(number * 7 + 6));
  }

  /** The name of the unit: {@code day}. */
  String unitName() {
    return unit.name().toLowerCase(Locale.ROOT).replaceAll("s$", "");
  }

  /** The date that a bar stands for. */
  String edtf(long number) {
    return switch (unit) {
      case DAYS -> day(number).toString();
      case WEEKS -> week(day(number));
      case MONTHS -> month(number).toString();
      default -> (number < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(number));
    };
  }

  private static String week(LocalDate monday) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** What stands below a bar: 3, Sep, 2025. */
  String label(long number, DateWords words) {
    return switch (unit) {
      case DAYS, WEEKS -> String.valueOf(day(number).getDayOfMonth());
      case MONTHS -> words.shortMonth(month(number));
      default -> String.valueOf(number);
    };
  }

  /** What stands below the first bar of several: Sep 2025, 2025; nothing below years. */
  String group(long number, DateWords words) {
    return switch (unit) {
      case DAYS, WEEKS -> words.shortMonthOfYear(YearMonth.from(day(number)));
      case MONTHS -> String.valueOf(month(number).getYear());
      default -> "";
    };
  }

  private static YearMonth month(long number) {
    return YearMonth.of((int) Math.floorDiv(number, 12L), (int) Math.floorMod(number, 12L) + 1);
  }
}
