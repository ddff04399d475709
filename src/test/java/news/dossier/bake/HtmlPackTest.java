package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPackTest {
  @TempDir private Path folder;

  private static final List<String> PAGES =
      List.of("<p>Ada spoke.</p>", "", "<p>Überall.</p>", "<p>" + "long ".repeat(1 << 17) + "</p>");

  private static List<HtmlPack.Place> add(HtmlPack pack) {
    List<HtmlPack.Place> places = new ArrayList<>();
    PAGES.forEach(page -> places.add(pack.add(page).orElseThrow()));
    return places;
  }

  private static void assertAllFound(HtmlPack pack, List<HtmlPack.Place> places) {
    for (int i = 0; i < places.size(); i++) {
      assertThat(pack.find(places.get(i))).contains(PAGES.get(i));
    }
  }

  @Test
  void finds_what_was_just_put_there() throws IOException {
    try (HtmlPack pack = HtmlPack.open(folder.resolve("pack"))) {
      List<HtmlPack.Place> places = new ArrayList<>(add(pack));
      assertAllFound(pack, places);
    }
  }

  @Test
  void finds_in_another_bake_what_was_flushed() throws IOException {
    List<HtmlPack.Place> places;
    try (HtmlPack pack = HtmlPack.open(folder.resolve("pack"))) {
      places = add(pack);
      pack.flush();
    }
    try (HtmlPack pack = HtmlPack.open(folder.resolve("pack"))) {
      assertAllFound(pack, places);
      assertAllFound(pack, add(pack));
    }
  }

  @Test
  void finds_nothing_where_a_bake_ended_early() throws IOException {
    HtmlPack.Place place;
    try (HtmlPack pack = HtmlPack.open(folder.resolve("pack"))) {
      place = pack.add("<p>Ada spoke.</p>").orElseThrow();
    }
    try (HtmlPack pack = HtmlPack.open(folder.resolve("pack"))) {
      assertThat(pack.find(place)).isEmpty();
    }
    assertThat(Files.size(folder.resolve("pack"))).isZero();
  }
}
