package news.dossier.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import news.dossier.model.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  @TempDir Path temp;

  private Seed seed(String name, String text) {
    SeedFolder folder = new SeedFolder(temp).with(name, text);
    assertThat(folder.problems()).isEmpty();
    return folder.seed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md"})
  void states_what_the_curator_knows_and_is_no_text(String name) {
    Seed seed = seed(name, "\uFEFF---\r\ntitle: A\r\n---\r\nText.\r\n");

    assertThat(seed.text()).isEqualTo("Text.\n");
    assertThat(seed.stated().title()).contains("A");
    assertThat(seed.stated().where()).isEqualTo("seeds/" + name);
  }

  @Test
  void may_end_with_three_full_stops() {
    assertThat(seed("a.md", "---\ntitle: A\n...\nText.").text()).isEqualTo("Text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nThe council met.\n---\nIt adjourned.",
        "---\nThe council met, and no rule follows.",
        "---\n---\nText.",
        "---\n\n---\nText.",
        "----\ntitle: A\n----\nText.",
        " ---\ntitle: A\n---\nText.",
        "Text.\n---\ntitle: A\n---\n",
        "---\n- a\n- b\n---\nText.",
        "--- title: A ---\nText."
      })
  void is_not_what_merely_begins_with_a_rule(String text) {
    assertThat(seed("a.txt", text).text()).isEqualTo(text);
  }

  @Test
  void is_not_looked_for_in_HTML() {
    String text = "---\ntitle: A\n---\n<p>Text.</p>";

    assertThat(seed("a.html", text).text()).isEqualTo(text);
  }

  @Test
  void that_is_broken_is_an_error_rather_than_text() {
    SeedFolder folder = new SeedFolder(temp).with("a.txt", "---\ntitle: War: the end\n---\nText.");

    assertThat(folder.problems())
        .containsExactly(
            "seeds/a.txt:2:11: error: This is not YAML (mapping values are not allowed here). Put a"
                + " value that holds a colon in quotes, as in title: \"War: the end\".");
  }

  @Test
  void of_unknown_keys_may_be_meant_as_text_and_the_remedy_says_how() {
    SeedFolder folder = new SeedFolder(temp).with("a.txt", "---\nBreaking: strike\n---\nText.");

    assertThat(folder.problems())
        .singleElement()
        .asString()
        .startsWith("seeds/a.txt:2:1: error: There is no key \"Breaking\".");
  }
}
