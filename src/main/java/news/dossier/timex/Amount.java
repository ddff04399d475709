package news.dossier.timex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many: a number, or {@code X} where the text leaves it open ("several").
 *
 * @param number never negative; {@code null} where it is open
 */
record Amount(@Nullable BigDecimal number) {
  static final Amount OPEN = new Amount(null);
  static final Amount ONE = of(1);

  static Amount of(long number) {
    return new Amount(BigDecimal.valueOf(number));
  }

  boolean isOpen() {
    return number == null;
  }

  Amount times(int factor) {
    return number == null ? this : new Amount(number.multiply(BigDecimal.valueOf(factor)));
  }

  /** The whole number, rounded down and held to a million, for arithmetic with dates. */
  long whole() {
    return number == null
        ? 0
        : number.setScale(0, RoundingMode.DOWN).min(BigDecimal.valueOf(1_000_000)).longValue();
  }

  /** As TIMEX3 writes it: {@code 3}, {@code 2.5}, {@code X}. */
  String digits() {
    if (number == null) {
      return "X";
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
