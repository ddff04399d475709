package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import news.dossier.bake.BakeCache.KnownPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakeCacheTest {
  @TempDir Path folder;

  @Test
  void gives_back_every_kind_of_value_that_a_header_can_hold() {
    Map<String, Object> fields =
        Map.of(
            "title",
            HeaderValue.decode("Fire"),
            "list",
            HeaderValue.decode("[\"a\", 7, 8000000000, 1.5, true, {\"articles\": 3}]"),
            "map",
            HeaderValue.decode("{\"count\": 12, \"days\": [\"2025-05-04\"]}"));
    FileStamp stamp = new FileStamp(12, 34, "56");
    KnownPage page = new KnownPage(stamp, "fingerprint", fields, List.of(), Optional.empty());
    Path file = folder.resolve("cache");

    assertThat(BakeCacheFormat.canWrite(fields)).isTrue();
    BakeCache before = BakeCache.in(file, "1");
    before.read("people/ada.md", page);
    before.write();

    assertThat(BakeCache.in(file, "1").page("people/ada.md", stamp)).contains(page);
    assertThat(BakeCache.in(file, "1").page("people/ada.md", FileStamp.NONE, "fingerprint"))
        .contains(page);
    assertThat(BakeCache.in(file, "2").page("people/ada.md", stamp)).isEmpty();
  }

  @Test
  void takes_no_file_for_another_because_both_have_no_stamp() {
    KnownPage page =
        new KnownPage(FileStamp.NONE, "fingerprint", Map.of(), List.of(), Optional.empty());
    Path file = folder.resolve("cache");
    BakeCache before = BakeCache.in(file, "1");
    before.read("people/ada.md", page);
    before.write();

    assertThat(BakeCache.in(file, "1").page("people/ada.md", FileStamp.NONE)).isEmpty();
  }

  @Test
  void makes_a_body_that_was_lost_once() throws IOException {
    KnownPage page =
        new KnownPage(FileStamp.NONE, "fingerprint", Map.of(), List.of(), Optional.empty());
    AtomicInteger made = new AtomicInteger();
    Supplier<String> maker = () -> "<p>Made " + made.incrementAndGet() + ".</p>";
    try (BakeCache cache = BakeCache.in(folder.resolve("cache"), "1")) {
      cache.read("people/ada.md", page);

      assertThat(cache.html("people/ada.md", page, maker)).isEqualTo("<p>Made 1.</p>");
      assertThat(cache.html("people/ada.md", page, maker)).isEqualTo("<p>Made 1.</p>");
    }
  }
}
