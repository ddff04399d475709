package news.dossier.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Edtf;
import news.dossier.model.PublishLevel;
import news.dossier.model.Stated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTest {
  @TempDir Path temp;

  private Stated stated(String sidecar) {
    assertThat(problems(sidecar)).isEmpty();
    return SeedFolder.stated(temp, sidecar);
  }

  private List<String> problems(String sidecar) {
    return SeedFolder.problemsOf(temp, sidecar);
  }

  @Test
  void every_key_has_its_place() {
    assertThat(
            stated(
                """
                title: "Harbour: strike ends"
                published: 2025-09-03
                updated: 2025-09-04T10:00Z
                authors:
                  - Ada Moss
                  - Ben Cole
                publisher: The Quay
                url: https://example.org/strike?id=1
                archived: http://archive.example.org/1
                language: en-GB
                rights: Reprinted with permission.
                publish: full
                slug: harbour-strike
                corrected: 2025-09-10
                note: |
                  First line.
                  Second line.
                """))
        .isEqualTo(
            new Stated(
                "seeds/a.yaml",
                Optional.of("Harbour: strike ends"),
                Optional.of(new Edtf("2025-09-03")),
                Optional.of(new Edtf("2025-09-04T10:00Z")),
                List.of("Ada Moss", "Ben Cole"),
                Optional.of("The Quay"),
                Optional.of("https://example.org/strike?id=1"),
                Optional.of("http://archive.example.org/1"),
                Optional.of("en-GB"),
                Optional.of("Reprinted with permission."),
                Optional.of(PublishLevel.FULL),
                Optional.of("harbour-strike"),
                Optional.of("First line.\nSecond line."),
                List.of(new Edtf("2025-09-10"))));
  }

  @Nested
  class ATextIsReadAsWritten {
    @ParameterizedTest
    @ValueSource(strings = {"no", "true", "1984", "007", "1e3", "2025-09-03", "12:30:45", "0x1F"})
    void whatever_YAML_would_make_of_it(String title) {
      assertThat(stated("title: " + title).title()).contains(title);
    }

    @Test
    void null_in_quotes_is_a_word() {
      assertThat(stated("note: \"null\"").note()).contains("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "Null"})
    void null_without_quotes_could_mean_two_things_and_is_an_error(String value) {
      assertThat(problems("note: " + value))
          .containsExactly(
              "seeds/a.yaml:1:7: error: YAML reads "
                  + value
                  + " as nothing at all. Write \""
                  + value
                  + "\" in quotes if you mean the word, or remove the line note.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:", "title: ''", "title: '  '", "authors: []", "# title: x", ""})
    void an_empty_value_states_nothing(String sidecar) {
      assertThat(stated(sidecar).title()).isEmpty();
      assertThat(stated(sidecar).authors()).isEmpty();
    }

    @Test
    void a_title_is_one_line() {
      assertThat(stated("title: |\n  Strike\n  ends\n").title()).contains("Strike ends");
    }

    @Test
    void one_author_needs_no_list() {
      assertThat(stated("authors: Ada Moss").authors()).containsExactly("Ada Moss");
    }

    @Test
    void a_byte_order_mark_and_Windows_line_ends_do_no_harm() {
      assertThat(stated("\uFEFFtitle: A\r\npublished: 2025\r\n").published())
          .contains(new Edtf("2025"));
    }
  }

  @Nested
  class ADate {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "2025-09-03",
          "2025-09",
          "2025",
          "\"2025\"",
          "1945-21",
          "194X",
          "2025-09-03T10:00:00Z",
          "1939/1945",
          "2025-09?",
          "2025-W36"
        })
    void is_EDTF_quoted_or_not(String date) {
      assertThat(stated("published: " + date).published())
          .contains(new Edtf(date.replace("\"", "")));
    }

    @ParameterizedTest
    @CsvSource(
        value = {
          "31 June|Write it as 2025-06-30, 2025-06 or 2025.",
          "2025-06-31|Write it as 2025-06-30, 2025-06 or 2025.",
          "3 September 2025|Write it as 2025-09-03.",
          "Sept 3|Write it as 2025-06-30, 2025-06 or 2025.",
          "September 3, 2025|Write it as 2025-09-03.",
          "Wednesday, 3 September 2025|Write it as 2025-09-03.",
          "2025-9-3|Write it as 2025-09-03.",
          "20250903|Write it as 2025-09-03.",
          "3/9/2025|Write it as 2025-06-30, 2025-06 or 2025."
        },
        delimiter = '|')
    void that_is_none_is_an_error_with_the_right_form(String date, String remedy) {
      assertThat(problems("published: " + date))
          .containsExactly("seeds/a.yaml:1:12: error: \"" + date + "\" is not a date. " + remedy);
    }

    @Test
    void of_an_update_cannot_precede_publication() {
      assertThat(problems("published: 2025-09-03\nupdated: 2025-09-02"))
          .singleElement()
          .asString()
          .startsWith("seeds/a.yaml:2:1: error: The article cannot have been updated before");
    }
  }

  @Nested
  class AnAddress {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "javascript:alert(1)",
          "ftp://example.org/a",
          "https://",
          "https:///path",
          "/relative",
          "https://example.org/a b",
          "data:text/html,x",
          "file:///etc/passwd",
          "mailto:a@b.de"
        })
    void must_be_on_the_web(String address) {
      assertThat(problems("url: '" + address + "'"))
          .singleElement()
          .asString()
          .startsWith("seeds/a.yaml:1:6: error: ")
          .contains("is not a web address");
    }

    @Test
    void holds_no_password() {
      assertThat(problems("archived: https://me:secret@example.org/"))
          .singleElement()
          .asString()
          .contains("a user name or a password");
    }

    @Test
    void may_hold_letters_of_any_script() {
      assertThat(stated("url: https://пример.рф/Си_Цзиньпин").url())
          .contains("https://пример.рф/Си_Цзиньпин");
    }

    @Test
    void has_its_forbidden_signs_encoded() {
      assertThat(stated("url: https://example.org/?a|b").url())
          .contains("https://example.org/?a%7Cb");
    }
  }

  @Nested
  class ALanguage {
    @ParameterizedTest
    @CsvSource({"en,en", "EN-gb,en-GB", "no,no", "zh-Hant,zh-Hant", "ckb,ckb", "es-419,es-419"})
    void is_a_tag_of_BCP_47(String written, String read) {
      assertThat(stated("language: " + written).language()).contains(read);
    }

    @ParameterizedTest
    @CsvSource({
      "english,Did you mean en?",
      "eng,Did you mean en?",
      "en_US,Did you mean en-US?",
      "en-UK,Did you mean en-GB?",
      "xx,'Write it as en, de, zh or pt-BR.'",
      "e,'Write it as en, de, zh or pt-BR.'"
    })
    void that_is_none_is_an_error(String written, String remedy) {
      assertThat(problems("language: " + written))
          .containsExactly(
              "seeds/a.yaml:1:11: error: \""
                  + written
                  + "\" is not a language tag (BCP 47). "
                  + remedy);
    }
  }

  @Nested
  class AnUnknownKey {
    @ParameterizedTest
    @CsvSource({
      "titel,title",
      "Title,title",
      "author,authors",
      "publised,published",
      "lang,language",
      "date,"
    })
    void is_an_error_that_names_the_nearest(String key, String nearest) {
      String remedy = nearest == null ? "Remove it." : "Did you mean \"" + nearest + "\"?";

      assertThat(problems("note: x\n" + key + ": y"))
          .containsExactly(
              "seeds/a.yaml:2:1: error: There is no key \""
                  + key
                  + "\". "
                  + remedy
                  + " The keys are title, published, updated, authors, publisher, url, archived,"
                  + " language, rights, publish, slug, note, corrected.");
    }

    @Test
    void does_not_keep_the_others_from_being_read() {
      assertThat(SeedFolder.stated(temp, "titel: x\npublisher: The Quay").publisher())
          .contains("The Quay");
    }
  }

  @Nested
  class AnError {
    @ParameterizedTest
    @CsvSource(
        value = {
          "title: [a, b]|1:8: error: \"title\" is a list, but must be one text.",
          "title: {a: b}|1:8: error: \"title\" is a group of keys, but must be one text.",
          "authors: {a: b}|1:10: error: \"authors\" is a group of keys, but must be one text, or a",
          "authors: [a, [b]]|1:14: error: \"authors\" is a list, but must be one text, or a list",
          "publish: fulll|1:10: error: \"fulll\" does not say how much may be published. Did you",
          "slug: Not A Slug|1:7: error: \"Not A Slug\" cannot be part of an address. Use at most",
          "title: War: the end|1:11: error: This is not YAML (mapping values are not allowed here).",
          "title:War|1: error: This is no list of keys and values. Write one key: value a line,",
          "- title|1: error: This is no list of keys and values.",
          "title: \"open|1:13: error: This is not YAML (found unexpected end of stream).",
          "title: @home|1:8: error: This is not YAML (found character '@' that cannot start any",
          "? [a]|1:3: error: A key must be a word.",
          "title: !!java.net.URL [x]|1:8: error: This is not YAML (Global tag is not allowed: tag:yaml",
          "title: !secret x|1:8: error: \"!secret\" is a YAML tag, and no tags are read.",
          "title: \"\\e[31m\"|1:8: error: Here is a control character: \"<U+001B>[31m\".",
          "note: \"a\\0b\"|1:7: error: Here is a control character: \"a<U+0000>b\"."
        },
        delimiter = '|')
    void is_told_at_its_line_and_column(String sidecar, String start) {
      assertThat(problems(sidecar)).singleElement().asString().startsWith("seeds/a.yaml:" + start);
    }

    @Test
    void about_a_forgotten_space_names_the_line_where_it_is() {
      assertThat(problems("title:War\nurl:https://quay.example\npublished: 2025-05-03\n"))
          .singleElement()
          .asString()
          .startsWith("seeds/a.yaml:3:10: error: This is not YAML")
          .contains("Put a space after the colon in line 1,");
      assertThat(problems("title: War: the end"))
          .singleElement()
          .asString()
          .contains("Put a value that holds a colon in quotes");
      assertThat(problems("note: |\n  cf:http\ntitle: War: the end"))
          .as("a line within a text is no key")
          .singleElement()
          .asString()
          .contains("Put a value that holds a colon in quotes");
    }

    @Test
    void of_a_key_stated_twice_names_the_first() {
      assertThat(problems("title: A\nnote: x\ntitle: B"))
          .containsExactly(
              "seeds/a.yaml:3:1: error: \"title\" is stated twice, first in line 1. Remove one of"
                  + " the two.");
    }

    @Test
    void of_a_tab_is_told_in_plain_words() {
      assertThat(problems("authors:\n\t- Ada"))
          .singleElement()
          .asString()
          .contains("Use spaces instead of tabs.");
    }

    @Test
    void of_a_raw_control_character_names_its_line() {
      assertThat(problems("title: A\nnote: a\u0001b"))
          .singleElement()
          .asString()
          .startsWith("seeds/a.yaml:2: error: Here is a control character, <U+0001>.");
    }

    @Test
    void in_front_matter_counts_the_lines_of_the_whole_file() {
      SeedFolder folder =
          new SeedFolder(temp).with("a.md", "---\ntitle: A\npublished: 31 June\n---\nText.");

      assertThat(folder.problems())
          .singleElement()
          .asString()
          .startsWith("seeds/a.md:3:12: error: \"31 June\" is not a date.");
    }

    @Test
    void of_the_wrong_encoding_is_told() {
      SeedFolder folder =
          new SeedFolder(temp)
              .withArticle("a.txt")
              .with("a.yaml", new byte[] {'t', 'i', 't', 'l', 'e', ':', ' ', (byte) 0xFC});

      assertThat(folder.problems())
          .containsExactly(
              "seeds/a.yaml: error: This file is not UTF-8. Save it again with the encoding UTF-8.");
    }
  }

  @Nested
  class ABomb {
    @Test
    void of_aliases_is_not_unfolded() {
      StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
      for (int i = 1; i < 30; i++) {
        String alias = "*a" + (i - 1);
        bomb.append("a" + i + ": &a" + i + " [" + (alias + " ,").repeat(8) + alias + " ]\n");
      }

      assertThat(problems(bomb.toString()))
          .singleElement()
          .asString()
          .contains("refers to itself too often");
    }

    @Test
    void of_nested_lists_is_not_entered() {
      assertThat(problems("title: " + "[".repeat(50_000)))
          .singleElement()
          .asString()
          .contains("nested too deeply");
    }

    @Test
    void that_holds_itself_is_only_a_list() {
      assertThat(problems("authors: &a [*a, Ada]"))
          .singleElement()
          .asString()
          .contains("\"authors\" is a list, but must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slug", "url", "published", "language", "publish"})
    void of_length_is_refused_in_a_form(String key) {
      assertThat(problems(key + ": " + "a.-".repeat(50_000) + "a"))
          .singleElement()
          .asString()
          .contains("is longer than 2000 characters.");
    }

    @Test
    void of_white_space_is_read_in_no_time() {
      assertThat(stated("title: \"a" + " ".repeat(150_000) + "b\"").title()).isPresent();
    }

    @Test
    void of_size_is_not_read() {
      assertThat(problems("note: " + "x".repeat(300_000)))
          .containsExactly(
              "seeds/a.yaml: error: This file is larger than 200 kB, the most that Dossier reads of"
                  + " such a file. Keep the article alone: copy its text into a .txt file, and"
                  + " remove this one.");
    }
  }
}
