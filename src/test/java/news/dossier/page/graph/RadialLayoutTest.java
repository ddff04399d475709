package news.dossier.page.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where those stand who are named with one. */
class RadialLayoutTest {

  @Test
  void the_nearest_stands_at_the_upper_right_and_the_others_follow_clockwise() {
    Drawing drawing = RadialLayout.of("ann", List.of("bo", "cy", "di", "ed"));

    assertThat(drawing.place("bo").x()).isGreaterThan(drawing.place("ann").x());
    assertThat(drawing.place("bo").y()).isLessThan(drawing.place("cy").y());
    assertThat(drawing.place("di").x()).isLessThan(drawing.place("ann").x());
    assertThat(drawing.place("ed").y()).isLessThan(drawing.place("di").y());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 10})
  void every_node_and_name_has_room_of_its_own_on_a_phone(int count) {
    List<String> around = IntStream.range(0, count).mapToObj(i -> "n" + i).toList();

    Drawing drawing = RadialLayout.of("middle", around);

    int names = RadialLayout.LINES * Label.LEADING;
    assertThat(drawing.width()).isLessThanOrEqualTo(354);
    for (String id : around) {
      Drawing.Place place = drawing.place(id);
      int outwards = place.x() > drawing.width() / 2 ? 1 : -1;
      int end =
          place.x() + outwards * (RadialLayout.LARGEST + RadialLayout.GAP + RadialLayout.MEASURE);
      assertThat(end).isBetween(0, drawing.width());
      assertThat(place.y() - names / 2).isNotNegative();
      assertThat(place.y() + names / 2).isLessThanOrEqualTo(drawing.height());
      assertThat(around)
          .filteredOn(other -> !other.equals(id))
          .map(drawing::place)
          .filteredOn(other -> (other.x() > drawing.width() / 2) == (outwards > 0))
          .allMatch(other -> Math.abs(other.y() - place.y()) >= names);
    }
  }

  @Test
  void draws_no_more_than_can_be_told_apart() {
    List<String> eleven = IntStream.range(0, 11).mapToObj(i -> "n" + i).toList();

    assertThatThrownBy(() -> RadialLayout.of("middle", eleven))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("11");
  }
}
