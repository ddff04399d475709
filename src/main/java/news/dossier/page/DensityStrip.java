package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import news.dossier.model.Edtf;
import news.dossier.text.DateWords;

/**
 * How many things fall on each bar of a {@link TimeAxis}, as the values of a page's header; the
 * template draws them.
 *
 * <p>Things whose date is less precise than a bar are not in it; the page says how many.
 *
 * @param <T> what is dated
 */
final class DensityStrip<T> {
  private static final int FEWEST_BARS = 3;

  private final TimeAxis axis;
  private final TreeMap<Long, List<T>> bars = new TreeMap<>();
  private int unplaced;

  private DensityStrip(TimeAxis axis) {
    this.axis = axis;
  }

  /** The things on the bars of an axis. */
  static <T> DensityStrip<T> of(TimeAxis axis, List<T> things, Function<T, Edtf> date) {
    DensityStrip<T> strip = new DensityStrip<>(axis);
    for (T thing : things) {
      Optional<Long> slot = axis.slot(date.apply(thing));
      slot.ifPresent(at -> strip.bars.computeIfAbsent(at, s -> new ArrayList<>()).add(thing));
      strip.unplaced += slot.isPresent() ? 0 : 1;
    }
    return strip;
  }

  /** How many stand on each bar, in the order of the axis; nothing on a break. */
  List<Integer> counts() {
    return axis.slots().stream()
        .map(slot -> slot.map(at -> bars.getOrDefault(at, List.of()).size()).orElse(0))
        .toList();
  }

  /** Whether there are enough bars for the eye to compare. */
  boolean tells() {
    return bars.size() >= FEWEST_BARS;
  }

  /**
   * The strip.
   *
   * @param address where the first thing of a bar stands, relative to the page
   */
  Map<String, Object> header(Function<T, String> address, DateWords words) {
    List<Map<String, Object>> drawn = new ArrayList<>();
    String group = "";
    for (Optional<Long> slot : axis.slots()) {
      if (slot.isEmpty()) {
        drawn.add(Map.of("gap", true));
        group = "";
        continue;
      }
      Map<String, Object> bar = new LinkedHashMap<>();
      bar.put("label", axis.label(slot.get(), words));
      String over = axis.group(slot.get(), words);
      if (!over.equals(group)) {
        bar.put("group", over);
        group = over;
      }
      List<T> things = bars.getOrDefault(slot.get(), List.of());
      bar.put("words", words.longDate(axis.edtf(slot.get())));
      bar.put("count", things.size());
      if (!things.isEmpty()) {
        bar.put("href", address.apply(things.get(0)));
      }
      drawn.add(bar);
    }
    Map<String, Object> strip = new LinkedHashMap<>();
    strip.put("unit", axis.unitName());
    strip.put("most", bars.values().stream().mapToInt(List::size).max().orElse(1));
    strip.put("unplaced", unplaced);
    strip.put("bars", drawn);
    return strip;
  }
}
