package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the site's own words come from, and what is said of a file that is not as it should be. */
final class WordsReaderTest {
  @TempDir Path temporary;
  private Path shipped;
  private Path dossier;

  @BeforeEach
  void shipped() throws IOException {
    shipped = temporary.resolve("shipped");
    dossier = temporary.resolve("dossier");
    write(
        shipped, "en", "menu = Menu\nby = By {name}\nboats = {n, plural, one{boat} other{boats}}");
    write(
        shipped, "de", "menu = Menü\nby = Von {name}\nboats = {n, plural, one{Boot} other{Boote}}");
  }

  @Nested
  final class A_dossier {
    @Test
    void has_the_shipped_words_of_its_language() {
      assertThat(read("de").value().say("menu")).isEqualTo("Menü");
      assertThat(read("de").problems()).isEmpty();
    }

    @Test
    void has_the_words_of_the_language_where_its_region_has_none() {
      Words words = read("de-AT").value();

      assertThat(words.say("menu")).isEqualTo("Menü");
      assertThat(words.language()).isEqualTo("de-AT");
    }

    @Test
    void may_change_single_words() throws IOException {
      write(dossier, "en", "menu = Contents");

      assertThat(read("en").problems()).isEmpty();
      assertThat(read("en").value().say("menu")).isEqualTo("Contents");
      assertThat(read("en").value().say("by", "name", "Ann")).isEqualTo("By Ann");
    }

    @Test
    void may_add_a_language() throws IOException {
      write(dossier, "fr", "menu = Menu\nby = Par {name}\nboats = {n, plural, other{bateaux}}");

      assertThat(read("fr").problems()).isEmpty();
      assertThat(read("fr").value().say("by", "name", "Ann")).isEqualTo("Par Ann");
    }

    @Test
    void has_English_words_and_is_told_so_where_there_are_none() {
      assertThat(read("fr").value().say("menu")).isEqualTo("Menu");
      assertThat(read("fr").value().language()).isEqualTo("en");
      assertThat(problems("fr"))
          .containsExactly(
              "templates/words/fr.properties: warning: There are no words in French, so the site's"
                  + " own words are English. Translate the file en.properties of the program and"
                  + " save it under this name.");
    }
  }

  @Nested
  final class A_file {
    @Test
    void that_lacks_words_leaves_these_English() throws IOException {
      write(dossier, "fr", "menu = Table");

      assertThat(read("fr").value().say("by", "name", "Ann")).isEqualTo("By Ann");
      assertThat(problems("fr"))
          .containsExactly(
              "templates/words/fr.properties: warning: 2 of the site's words are missing and stay"
                  + " English: boats, by. Add them.");
    }

    @Test
    void with_a_misspelt_key_is_told_the_nearest() throws IOException {
      write(dossier, "en", "# Ours\nmenue = Contents");

      assertThat(problems("en"))
          .containsExactly(
              "templates/words/en.properties:2: warning: The site has no use for the key"
                  + " \"menue\". Did you mean \"menu\"?");
    }

    @Test
    void with_a_brace_too_few_is_an_error() throws IOException {
      write(dossier, "en", "menu = Contents\nby = From {name");

      assertThat(problems("en"))
          .containsExactly(
              "templates/words/en.properties:2: error: The braces or the plural of \"From {name\""
                  + " cannot be read. Write it as in English: By {name}");
    }

    @Test
    void that_drops_or_invents_a_value_is_an_error() throws IOException {
      write(dossier, "en", "by = From {nmae}");

      assertThat(problems("en"))
          .containsExactly(
              "templates/words/en.properties:1: error: The message has the values [nmae] and needs"
                  + " [name]. Write it as in English: By {name}");
    }

    @Test
    void that_is_not_UTF_8_is_an_error() throws IOException {
      java.nio.file.Files.createDirectories(dossier.resolve("templates/words"));
      java.nio.file.Files.write(
          dossier.resolve("templates/words/en.properties"), new byte[] {'a', '=', (byte) 0xE4});

      assertThat(problems("en"))
          .containsExactly(
              "templates/words/en.properties: error: The file is not UTF-8. Save it as UTF-8 in"
                  + " your editor.");
    }
  }

  private Checked<Words> read(String language) {
    return new WordsReader(shipped).read(dossier, language);
  }

  private List<String> problems(String language) {
    return read(language).problems().stream().map(Problem::toString).toList();
  }

  private static void write(Path root, String language, String text) throws IOException {
    DossierFixture.write(root.resolve("templates/words/" + language + ".properties"), text + "\n");
  }
}
