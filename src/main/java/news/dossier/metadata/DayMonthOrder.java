package news.dossier.metadata;

import java.util.Optional;
import java.util.Set;

/**
 * Decides in which order a page writes day and month: by the region of its language, then by the
 * country of its address, then by its language alone. English without a region decides nothing.
 */
final class DayMonthOrder {
  private static final Set<String> MONTH_FIRST_REGIONS = Set.of("US", "PH", "FM", "PW", "GU", "PR");

  /** Both orders are in use there. */
  private static final Set<String> MIXED_REGIONS = Set.of("CA", "001", "150");

  private static final Set<String> GENERIC_ENDINGS =
      Set.of("tv", "co", "io", "me", "ai", "fm", "ly", "ca", "to", "cc", "ws");

  private DayMonthOrder() {}

  static PrintedDate.Order of(Optional<String> language, Optional<WebAddress> address) {
    String tag = language.orElse("");
    String region = tag.contains("-") ? tag.substring(tag.lastIndexOf('-') + 1) : "";
    if (MONTH_FIRST_REGIONS.contains(region)) {
      return PrintedDate.Order.MONTH_FIRST;
    }
    if (region.length() == 2 && !MIXED_REGIONS.contains(region)) {
      return PrintedDate.Order.DAY_FIRST;
    }
    String ending = address.map(a -> a.host().substring(a.host().lastIndexOf('.') + 1)).orElse("");
    if (ending.equals("us")) {
      return PrintedDate.Order.MONTH_FIRST;
    }
    if (ending.length() == 2 && !GENERIC_ENDINGS.contains(ending)) {
      return PrintedDate.Order.DAY_FIRST;
    }
    return tag.isEmpty() || tag.startsWith("en")
        ? PrintedDate.Order.UNKNOWN
        : PrintedDate.Order.DAY_FIRST;
  }
}
