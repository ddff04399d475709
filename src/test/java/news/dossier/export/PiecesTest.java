package news.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes in memory that outgrow one array. */
final class PiecesTest {
  private final byte[] all = new byte[3_000_001];
  private final Pieces pieces = new Pieces();

  PiecesTest() {
    new Random(5).nextBytes(all);
    int from = 0;
    for (int length = 1; from < all.length; length = length * 3 + 1) {
      int count = Math.min(length, all.length - from);
      pieces.write(all, from, count);
      from += count;
    }
  }

  @Test
  void come_out_as_they_went_in() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    pieces.writeTo(out);

    assertThat(pieces.size()).isEqualTo(all.length);
    assertThat(out.toByteArray()).isEqualTo(all);
  }

  @Test
  void are_read_from_any_place_on() throws IOException {
    for (int start : new int[] {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, all.length - 1}) {
      assertThat(pieces.from(start).readAllBytes())
          .isEqualTo(Arrays.copyOfRange(all, start, all.length));
    }
    assertThat(pieces.from(all.length).read()).isEqualTo(-1);
    assertThat(pieces.from(7).read()).isEqualTo(all[7] & 0xFF);
  }

  @Test
  void may_be_written_one_by_one() throws IOException {
    Pieces few = new Pieces();
    few.write(200);
    few.write(7);

    assertThat(few.from(0).readAllBytes()).containsExactly(200, 7);
  }
}
