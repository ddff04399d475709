package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final Fingerprint.Key KEY = new Fingerprint.Key(1, 2);

  private static String of(String... values) {
    Fingerprint all = KEY.start();
    for (String value : values) {
      all.add(value.getBytes(StandardCharsets.UTF_8));
    }
    return all.hex();
  }

  @Test
  void is_the_same_for_the_same_values() {
    assertThat(of("Ada Example", "people/ada.md")).isEqualTo(of("Ada Example", "people/ada.md"));
  }

  @Test
  void tells_where_a_value_ends() {
    assertThat(of("ab", "c")).isNotEqualTo(of("a", "bc"));
    assertThat(of("a\0")).isNotEqualTo(of("a"));
    assertThat(of("", "a")).isNotEqualTo(of("a", ""));
  }

  @Test
  void sees_each_byte() {
    byte[] text = new byte[19];
    String zeros = KEY.start().add(text).hex();
    for (int i = 0; i < text.length; i++) {
      byte[] changed = text.clone();
      changed[i] = (byte) 0x80;
      assertThat(KEY.start().add(changed).hex()).isNotEqualTo(zeros);
    }
  }

  @Test
  void tells_a_list_from_its_values_and_a_map_from_both() {
    String list = KEY.start().add(List.of("a", "b")).hex();

    assertThat(list).isNotEqualTo(KEY.start().add("a").add("b").hex());
    assertThat(list).isNotEqualTo(KEY.start().add(Map.of("a", "b")).hex());
  }

  @Test
  void cannot_be_foretold_without_the_key() {
    assertThat(new Fingerprint.Key(1, 3).start().add("a").hex())
        .isNotEqualTo(KEY.start().add("a").hex());
    assertThat(Fingerprint.Key.draw()).isNotEqualTo(Fingerprint.Key.draw());
  }
}
