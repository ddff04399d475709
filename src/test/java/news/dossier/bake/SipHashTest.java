package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class SipHashTest {
  /** The bytes 0 to 15, as in the test vectors of the reference implementation. */
  private static final long FIRST = 0x0706050403020100L;

  private static final long SECOND = 0x0f0e0d0c0b0a0908L;

  private static long of(long... words) {
    ByteBuffer all = ByteBuffer.allocate(words.length * Long.BYTES);
    all.asLongBuffer().put(words);
    SipHash hash = new SipHash(FIRST, SECOND);
    hash.add(all, words.length);
    return hash.value();
  }

  @Test
  void gives_the_values_of_the_reference_implementation() {
    assertThat(of()).isEqualTo(0x726fdb47dd0e0e31L);
    assertThat(of(FIRST)).isEqualTo(0x93f5f5799a932462L);
    assertThat(of(FIRST, SECOND)).isEqualTo(0x3f2acc7f57c29bdbL);
  }
}
