package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site's own words. */
final class WordsTest {
  private final Words words =
      new Words(
          Locale.ENGLISH,
          Map.of(
              "by", "Told <by> {name}",
              "boats", "{count, plural, one{# boat} other{# boats}}",
              "pair", "{one} & {two}"));

  @ParameterizedTest
  @CsvSource({"0, 0 boats", "1, 1 boat", "2, 2 boats", "1200, '1,200 boats'"})
  void count_by_the_rules_of_their_language(int count, String said) {
    assertThat(words.say("boats", "count", count)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 łódź", "3, 3 łodzie", "5, 5 łodzi", "22, 22 łodzie"})
  void count_by_rules_with_more_than_two_forms(int count, String said) {
    Words polish =
        new Words(
            Locale.forLanguageTag("pl"),
            Map.of("boats", "{count, plural, one{# łódź} few{# łodzie} other{# łodzi}}"));

    assertThat(polish.say("boats", "count", count)).isEqualTo(said);
  }

  @Test
  void are_escaped_around_values_that_are_markup() {
    String said = words.markup(text -> text.replace("<", "&lt;"), "by", "name", "<b>Ada</b>");

    assertThat(said).isEqualTo("Told &lt;by> <b>Ada</b>");
  }

  @Test
  void take_a_value_for_what_it_is_even_if_it_looks_like_a_message() {
    assertThat(words.say("by", "name", "{count, plural, one{'#'}}"))
        .isEqualTo("Told <by> {count, plural, one{'#'}}");
    assertThat(words.markup(text -> text, "pair", "one", "\uE001", "two", "b"))
        .isEqualTo("\uE001 & b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{one} and {two}",
        "It's {one}, isn''t it, {two}?",
        "'{'{one}'}' '{two}' '",
        "{ one } {two} {one}",
        "{one}",
        "{gone} and {one}",
        "{one} {two, select, b{x {one}} other{y}}"
      })
  void have_their_values_put_in_as_by_ICU(String message) {
    Map<String, Object> values = Map.of("one", "a 'b' {two}", "two", "b");

    assertThat(
            new Words(Locale.ENGLISH, Map.of("key", message))
                .say("key", "one", values.get("one"), "two", values.get("two")))
        .isEqualTo(new MessageFormat(message, Locale.ENGLISH).format(values));
  }

  @Test
  void write_numbers_by_the_rules_of_their_language() {
    assertThat(words.say("by", "name", 1234.5)).isEqualTo("Told <by> 1,234.5");
  }

  @Test
  void are_said_again_with_other_values() {
    for (int count : new int[] {1, 2, 1, 3}) {
      assertThat(words.say("boats", "count", count)).startsWith(count + " boat");
    }
    for (String one : new String[] {"a", "b", "a"}) {
      assertThat(words.markup(text -> text.replace("&", "&amp;"), "pair", "one", one, "two", "c"))
          .isEqualTo(one + " &amp; c");
      assertThat(words.markup(text -> text, "pair", "two", one, "one", "c"))
          .isEqualTo("c & " + one);
    }
  }

  @Test
  void are_asked_for_by_a_key_that_is_there() {
    assertThatThrownBy(() -> words.say("boots"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There are no words for \"boots\". Did you mean \"boats\"?");
  }

  @ParameterizedTest
  @CsvSource({"en, ltr", "ar, rtl", "he, rtl", "fa-IR, rtl", "ur, rtl", "ckb, rtl", "ku, ltr"})
  void run_in_the_direction_of_their_script(String language, String direction) {
    assertThat(Direction.of(language)).isEqualTo(direction);
  }
}
