package news.dossier.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/guide/} tells people to type is read without a word. */
class GuideTest {
  @TempDir Path temp;

  /** The blocks of lines to be copied, but for commands. */
  static Stream<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("docs/guide"))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
        examples.addAll(blocks(Files.readString(page)));
      }
    }
    return examples.stream().filter(example -> !example.matches("(?s)(java|mvn) .*"));
  }

  /** Lines after an empty one, deeper by four spaces than the text or the step that they are in. */
  private static List<String> blocks(String page) {
    List<String> blocks = new ArrayList<>();
    for (String part : page.split("\n\n")) {
      if (part.matches("(?s) {4,7}\\S.*")) {
        blocks.add(part.stripIndent());
      }
    }
    return blocks;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void is_read(String example) {
    SeedFolder folder =
        new SeedFolder(temp).withArticle("fire.txt").with(fileOf(example), example + "\n");

    assertThat(folder.read().problems()).extracting(Problem::toString).isEmpty();
  }

  @Test
  void is_there() throws IOException {
    assertThat(examples().map(GuideTest::fileOf))
        .contains("dossier.yaml", "fire.yaml", "curation/people.yaml");
  }

  private static String fileOf(String example) {
    if (example.startsWith("- name:")) {
      return "curation/people.yaml";
    }
    return example.contains("editors:") ? "dossier.yaml" : "fire.yaml";
  }
}
