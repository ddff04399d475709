package news.dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
  private final WordReader reader = new WordReader();

  @Nested
  class Words {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The Naïve CAFÉ                | the naive cafe",
          "Łódź, Straße, İstanbul, Ærø   | lodz strasse istanbul aero",
          "Kim Jong-un’s visit           | kim jong un visit",
          "the ministers' talks          | the ministers talks",
          "O'Neill and O’Neill           | oneill and oneill",
          "U.S. and US, p.m.             | us and us pm",
          "1,000,000 of 28.08.2025       | 1000000 of 28 08 2025",
          "Ёлкин, Σίσυφος                | елкин σισυφοσ",
          "soft\u00adhyphen              | softhyphen",
          "a_b <b>c</b> 🙂 *             | a b b c b"
        })
    void are_folded(String text, String terms) {
      assertThat(reader.normal(text)).isEqualTo(terms);
    }

    @Test
    void of_scripts_without_spaces_are_pairs_of_characters_and_the_last_one() {
      assertThat(reader.normal("北京阅兵, 9月")).isEqualTo("北京 京阅 阅兵 兵 9 月");
    }

    @Test
    void are_never_longer_than_the_index_allows() {
      assertThat(reader.normal("é".repeat(300))).isEqualTo("e".repeat(WordFold.LONGEST));
    }

    @Property(tries = 500)
    void stay_what_they_are_when_read_again(@ForAll String text) {
      WordReader words = new WordReader();
      String once = words.normal(text).replaceAll("[\\u1100-\\u11ff\\u3040-\\uffff]\\S*", "");

      assertThat(words.normal(once)).isEqualTo(once.strip().replaceAll(" +", " "));
    }

    @Property(tries = 500)
    void need_no_escape_in_json_and_no_mark_of_the_index(@ForAll String text) {
      assertThat(new WordReader().normal(text)).doesNotContain("\"", "\\", ".", ":", "\n");
    }
  }

  @Nested
  class Stems {
    @ParameterizedTest
    @CsvSource({
      "parades, parad",
      "parade, parad",
      "marching, march",
      "ministries, ministri",
      "news, news",
      "new, new",
      "generally, general",
      "2025, 2025",
      "is, is"
    })
    void are_those_of_porters_second_algorithm(String word, String stem) {
      assertThat(reader.stemTerm(word)).isEqualTo(stem + ".");
    }
  }
}
