package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SipHashTest {
  /** The bytes 0 to 15, as in the test vectors of the reference implementation. */
  private static final long FIRST = 0x0706050403020100L;

  private static final long SECOND = 0x0f0e0d0c0b0a0908L;

  private static SipHash withTheirKey() {
    return new SipHash(FIRST, SECOND);
  }

  @Test
  void gives_the_values_of_the_reference_implementation() {
    SipHash eight = withTheirKey();
    eight.add(FIRST);
    SipHash sixteen = withTheirKey();
    sixteen.add(FIRST);
    sixteen.add(SECOND);

    assertThat(withTheirKey().value()).isEqualTo(0x726fdb47dd0e0e31L);
    assertThat(eight.value()).isEqualTo(0x93f5f5799a932462L);
    assertThat(sixteen.value()).isEqualTo(0x3f2acc7f57c29bdbL);
  }
}
