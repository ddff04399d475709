package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferingFileTest {
  private static final int LARGE = 200_000;

  @TempDir Path folder;

  @Test
  void is_written_where_the_site_has_none() throws IOException {
    assertThat(written(folder, null, new byte[] {1, 2}, 2)).containsExactly(1, 2);
  }

  @Test
  void is_written_where_the_site_has_none_even_if_nothing_is_in_it() throws IOException {
    assertThat(written(folder, null, new byte[0], 1)).isEmpty();
  }

  @Test
  void is_not_written_where_the_site_holds_the_same() throws IOException {
    byte[] bytes = bytes(LARGE);

    assertThat(written(folder, bytes, bytes, 70_000)).isNull();
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 131_072, LARGE - 1})
  void is_written_from_the_first_byte_that_is_another(int place) throws IOException {
    byte[] bytes = bytes(LARGE);
    byte[] other = bytes.clone();
    other[place]++;

    assertThat(written(folder, bytes, other, 50_000)).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_536, LARGE - 1, LARGE + 1, LARGE + 65_536})
  void is_written_when_it_is_shorter_or_longer(int length) throws IOException {
    assertThat(written(folder, bytes(LARGE), bytes(length), 65_536)).isEqualTo(bytes(length));
  }

  @Property(tries = 300)
  void is_there_afterwards_or_was_before(
      @ForAll @IntRange(max = 40) int length,
      @ForAll @IntRange(max = 40) int other,
      @ForAll @IntRange(max = 60) int place,
      @ForAll @IntRange(min = 1, max = 9) int each)
      throws IOException {
    Path scratch = Files.createTempDirectory("differing");
    byte[] held = bytes(length);
    byte[] made = bytes(other);
    if (place < other) {
      made[place]++;
    }

    byte[] written = written(scratch, held, made, each);

    assertThat(written).isEqualTo(Arrays.equals(held, made) ? null : made);
    for (String name : new String[] {"held", "new"}) {
      Files.deleteIfExists(scratch.resolve(name));
    }
    Files.delete(scratch);
  }

  /**
   * What the file holds after some bytes went to it a few at a time; null where it is not there.
   */
  private static byte[] written(Path folder, byte[] held, byte[] made, int each)
      throws IOException {
    Path site = folder.resolve("held");
    if (held != null) {
      Files.write(site, held);
    }
    Path file = folder.resolve("new");
    DifferingFile differing = new DifferingFile(file, site, held == null ? -1 : held.length);
    try (differing) {
      for (int at = 0; at < made.length; at += each) {
        if (each == 1) {
          differing.write(made[at]);
        } else {
          differing.write(made, at, Math.min(each, made.length - at));
        }
      }
    }
    assertThat(differing.isWritten()).isEqualTo(Files.exists(file));
    return Files.exists(file) ? Files.readAllBytes(file) : null;
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 31 + i / 251);
    }
    return bytes;
  }
}
