package news.dossier.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final List<Integer> SIZES = List.of(100, 300, 1_000, 10_000);

  @Property
  void of_a_power_is_its_exponent(
      @ForAll @DoubleRange(min = 0, max = 3) double exponent,
      @ForAll @DoubleRange(min = 0.01, max = 1_000) double factor) {
    assertThat(Growth.of(SIZES, n -> n, n -> factor * Math.pow(n, exponent)))
        .isCloseTo(exponent, within(1e-6));
  }

  @Test
  void between_two_sizes_is_that_of_the_line_through_both() {
    assertThat(Growth.between(100, 2, 1_000, 20)).isCloseTo(1, within(1e-9));
    assertThat(Growth.between(100, 2, 200, 8)).isCloseTo(2, within(1e-9));
  }

  @Test
  void of_costs_that_do_not_lie_on_a_line_is_the_slope_of_least_squares() {
    // Logarithms to base 10: (1, 0), (2, 2), (3, 1); the slope is (0.5 + 0.5 - 0) / 2.
    List<double[]> measured =
        List.of(new double[] {10, 1}, new double[] {100, 100}, new double[] {1_000, 10});

    assertThat(Growth.of(measured, m -> m[0], m -> m[1])).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void is_not_known_from_one_size_or_of_nothing_measured() {
    assertThat(Growth.of(List.of(100), n -> n, n -> 1)).isNaN();
    assertThat(Growth.between(100, 0, 1_000, 2)).isNaN();
    assertThat(Growth.between(0, Double.NaN, 1_000, 2)).isNaN();
  }
}
