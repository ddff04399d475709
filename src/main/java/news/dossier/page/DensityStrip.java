package news.dossier.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import news.dossier.model.DayRange;
import news.dossier.text.DateWords;

/**
 * How many entries fall on each day, month or year, as the values of a page's header; the template
 * draws them.
 *
 * <p>Long stretches without an entry are one break. Entries whose date is less precise than a bar
 * are not in it; the page says how many.
 */
final class DensityStrip {
  private static final int MOST_BARS = 48;
  private static final int FEWEST_BARS = 3;

  /** Empty bars in a row up to which they are drawn. */
  private static final long DRAWN = 2;

  private final ChronoUnit unit;
  private final DateWords words;
  private final TreeMap<Long, List<TimelineEntry>> bars = new TreeMap<>();
  private int unplaced;

  private DensityStrip(ChronoUnit unit, List<TimelineEntry> entries, DateWords words) {
    this.unit = unit;
    this.words = words;
    for (TimelineEntry entry : entries) {
      Optional<Long> slot = slot(entry);
      slot.ifPresent(at -> bars.computeIfAbsent(at, s -> new ArrayList<>()).add(entry));
      unplaced += slot.isPresent() ? 0 : 1;
    }
  }

  /**
   * The strip of the finest bars that are not too many and leave no more than a quarter of the
   * entries out; empty where there is nothing to see in it.
   *
   * @param address where the first entry of a bar stands, relative to the page
   */
  static Optional<Map<String, Object>> of(
      List<TimelineEntry> entries, Function<TimelineEntry, String> address, DateWords words) {
    for (ChronoUnit unit : List.of(ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS)) {
      DensityStrip strip = new DensityStrip(unit, entries, words);
      boolean fits = strip.slots().size() <= MOST_BARS && strip.unplaced * 4 <= entries.size();
      if (fits || unit == ChronoUnit.YEARS) {
        return strip.bars.size() < FEWEST_BARS
            ? Optional.empty()
            : Optional.of(strip.header(address));
      }
    }
    return Optional.empty();
  }

  /** Number of the day, month or year; empty for a date that may lie in several. */
  private Optional<Long> slot(TimelineEntry entry) {
    DayRange days = DayRange.of(entry.event().date());
    Optional<Long> first = days.first().map(this::number);
    return first.equals(days.last().map(this::number)) ? first : Optional.empty();
  }

  private long number(LocalDate day) {
    return switch (unit) {
      case DAYS -> day.toEpochDay();
      case MONTHS -> day.getYear() * 12L + day.getMonthValue() - 1;
      default -> day.getYear();
    };
  }

  /** The bars in their order; a negative number stands for a break. */
  private List<Optional<Long>> slots() {
    List<Optional<Long>> slots = new ArrayList<>();
    Long before = null;
    for (long at : bars.keySet()) {
      if (before != null && at - before - 1 > DRAWN) {
        slots.add(Optional.empty());
      } else {
        for (long empty = before == null ? at : before + 1; empty < at; empty++) {
          slots.add(Optional.of(empty));
        }
      }
      slots.add(Optional.of(at));
      before = at;
    }
    return slots;
  }

  private Map<String, Object> header(Function<TimelineEntry, String> address) {
    List<Map<String, Object>> drawn = new ArrayList<>();
    String group = "";
    for (Optional<Long> slot : slots()) {
      if (slot.isEmpty()) {
        drawn.add(Map.of("gap", true));
        group = "";
        continue;
      }
      String edtf = edtf(slot.get());
      Map<String, Object> bar = new LinkedHashMap<>();
      bar.put("label", label(slot.get()));
      String over = group(slot.get());
      if (!over.equals(group)) {
        bar.put("group", over);
        group = over;
      }
      List<TimelineEntry> entries = bars.getOrDefault(slot.get(), List.of());
      bar.put("words", words.longDate(edtf));
      bar.put("count", entries.size());
      if (!entries.isEmpty()) {
        bar.put("href", address.apply(entries.get(0)));
      }
      drawn.add(bar);
    }
    Map<String, Object> strip = new LinkedHashMap<>();
    strip.put("unit", unit.name().toLowerCase(Locale.ROOT).replaceAll("s$", ""));
    strip.put("most", bars.values().stream().mapToInt(List::size).max().orElse(1));
    strip.put("unplaced", unplaced);
    strip.put("bars", drawn);
    return strip;
  }

  private String edtf(long number) {
    return switch (unit) {
      case DAYS -> LocalDate.ofEpochDay(number).toString();
      case MONTHS -> month(number).toString();
      default -> (number < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(number));
    };
  }

  /** What stands below a bar: 3, Sep, 2025. */
  private String label(long number) {
    return switch (unit) {
      case DAYS -> String.valueOf(LocalDate.ofEpochDay(number).getDayOfMonth());
      case MONTHS -> words.shortMonth(month(number));
      default -> String.valueOf(number);
    };
  }

  /** What stands below the first bar of several: Sep 2025, 2025; nothing below years. */
  private String group(long number) {
    return switch (unit) {
      case DAYS -> words.shortMonthOfYear(YearMonth.from(LocalDate.ofEpochDay(number)));
      case MONTHS -> String.valueOf(month(number).getYear());
      default -> "";
    };
  }

  private static YearMonth month(long number) {
    return YearMonth.of((int) Math.floorDiv(number, 12L), (int) Math.floorMod(number, 12L) + 1);
  }
}
