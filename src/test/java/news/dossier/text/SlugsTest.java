package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor's new bridge, at last | the-mayors-new-bridge-at-last",
        "Путин и Си встретились в Пекине | putin-i-si-vstretilis-v-pekine",
        "Łódź grüßt São Paulo | lodz-grusst-sao-paulo",
        "北京阅兵式 | bei-jing-yue-bing-shi",
        "Αθήνα | athena",
        "100 % of 3.5 tonnes | 100-of-3-5-tonnes"
      })
  void words_of_any_script_become_readable_ascii(String headline, String slug) {
    assertThat(Slugs.of(headline)).isEqualTo(slug);
  }

  @Test
  void arabic_becomes_letters_that_can_be_typed() {
    assertThat(Slugs.of("القاهرة تستضيف القمة")).matches("[a-z]+(-[a-z]+){2}");
  }

  @Test
  void a_long_headline_ends_with_a_whole_word() {
    String headline =
        "Harbour authority postpones the opening of the second container terminal again";

    assertThat(Slugs.of(headline))
        .isEqualTo("harbour-authority-postpones-the-opening-of-the-second");
  }

  @Test
  void one_endless_word_is_cut_at_the_limit() {
    assertThat(Slugs.of("a".repeat(500))).hasSize(Slugs.LONGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "CON", "nul", "Com1", "null", "constructor"})
  void a_reserved_name_gets_a_word_behind_it(String name) {
    assertThat(Slugs.of(name)).endsWith("-page");
    assertThat(Slugs.isValid(Slugs.of(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../..", "  ", "!?", "—", "__", "\u0000", "👍"})
  void nothing_to_read_leaves_nothing(String text) {
    assertThat(Slugs.of(text)).isEmpty();
  }

  @Property
  void whatever_is_left_is_a_valid_short_slug(@ForAll @StringLength(max = 300) String text) {
    String slug = Slugs.of(text);

    assertThat(slug.isEmpty() || Slugs.isValid(slug)).isTrue();
    assertThat(slug.length()).isLessThanOrEqualTo(Slugs.LONGEST);
  }

  @Property
  void a_slug_of_a_slug_is_the_slug(@ForAll @StringLength(max = 100) String text) {
    assertThat(Slugs.of(Slugs.of(text))).isEqualTo(Slugs.of(text));
  }
}
