package news.dossier.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.CuratedEntity;
import news.dossier.model.EntityType;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/reference/curation.md} against the code. */
class CurationReferenceTest {
  private static final String ENTRY = "What you state about a person, an organisation or a place";

  private static final String EVENT = "What you state about an entry of the timeline";
  private static final String OF_OWN = "evidence: {article: seeds/a.txt, words: The council met}";

  @TempDir Path temp;
  private String reference = "";

  /** A row of a table of keys; the key is its first cell and the example its last. */
  private record Row(List<String> cells) {
    String key() {
      return bare(cells.get(0));
    }

    String example() {
      return bare(cells.get(cells.size() - 1));
    }

    private static String bare(String cell) {
      return cell.replaceAll("^`|`$", "");
    }
  }

  @BeforeEach
  void readReference() throws IOException {
    reference = Files.readString(Path.of("docs/reference/curation.md"));
  }

  private List<Row> rows(String heading) {
    String section = reference.split("(?m)^## " + heading + "$")[1].split("(?m)^## ")[0];
    List<Row> rows = new ArrayList<>();
    for (String line : section.split("\n")) {
      if (line.startsWith("| `")) {
        rows.add(new Row(Arrays.stream(line.substring(2).split(" \\| | \\|$")).toList()));
      }
    }
    return rows;
  }

  private Checked<Seeds> read(String people) {
    return new SeedFolder(temp).withArticle("a.txt").with("curation/people.yaml", people).read();
  }

  @Test
  void names_all_keys_in_their_order() {
    assertThat(rows(ENTRY))
        .extracting(Row::key)
        .isEqualTo(
            Stream.concat(
                    CurationReader.KEYS.stream(),
                    Stream.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE)
                        .map(CurationReader::noneKey))
                .toList());
    assertThat(rows("A role")).extracting(Row::key).isEqualTo(CurationReader.ROLE_KEYS);
    assertThat(rows("A portrait")).extracting(Row::key).isEqualTo(CurationReader.PORTRAIT_KEYS);
    assertThat(rows("A split")).extracting(Row::key).isEqualTo(CurationReader.SPLIT_KEYS);
  }

  @Test
  void names_all_keys_of_the_timeline_in_their_order() {
    assertThat(rows(EVENT)).extracting(Row::key).isEqualTo(TimelineReader.KEYS);
    assertThat(rows("Evidence and splits"))
        .extracting(Row::key)
        .isEqualTo(TimelineReader.WORDS_KEYS);
  }

  @Test
  void gives_an_example_of_each_key_of_the_timeline() {
    for (Row row : rows(EVENT)) {
      assertThat(row.example()).startsWith(row.key() + ": ");
      List<String> lines =
          switch (row.key()) {
            case "event" -> List.of(row.example(), "pin: true");
            case "slug" -> List.of(row.example(), example("date"), example("text"), OF_OWN);
            default -> List.of(example("event"), row.example());
          };
      Checked<Seeds> read = timeline("- " + String.join("\n  ", lines));

      assertThat(read.problems()).extracting(Problem::toString).isEmpty();
      assertThat(read.value().curation().events()).hasSize(1);
    }
  }

  private String example(String key) {
    return rows(EVENT).stream()
        .filter(row -> row.key().equals(key))
        .map(Row::example)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void gives_examples_of_decisions_on_the_timeline_that_are_read() {
    Checked<Seeds> read = timeline(reference.split("```yaml\n")[2].split("```")[0]);

    assertThat(read.problems()).extracting(Problem::toString).isEmpty();
    assertThat(read.value().curation().events()).hasSize(2);
  }

  private Checked<Seeds> timeline(String yaml) {
    return new SeedFolder(temp).withArticle("a.txt").with("curation/timeline.yaml", yaml).read();
  }

  @Test
  void gives_an_example_of_each_key_that_is_read() {
    List<Row> keys = rows(ENTRY).subList(0, CurationReader.KEYS.size());
    assertThat(keys).allMatch(row -> row.example().startsWith(row.key() + ": "));
    Checked<Seeds> read =
        read("- " + keys.stream().map(Row::example).collect(Collectors.joining("\n  ")));

    assertThat(read.problems()).extracting(Problem::toString).isEmpty();
    CuratedEntity moss = read.value().curation().entities().get(0);
    assertThat(moss.toString()).doesNotContain("wikidata=Optional.empty", "note=Optional.empty");
    assertThat(moss.slug()).isPresent();
    assertThat(moss.portrait()).isPresent();
    assertThat(List.of(moss.also(), moss.not(), moss.roles(), moss.links(), moss.merge()))
        .noneMatch(List::isEmpty);
    assertThat(moss.split()).isNotEmpty();
    assertThat(moss.hidden() && moss.kept()).isTrue();
  }

  @Test
  void gives_an_example_of_each_key_of_a_group() {
    for (String heading : List.of("A role", "A portrait", "A split")) {
      String key = heading.substring(2);
      String group = rows(heading).stream().map(Row::example).collect(Collectors.joining("\n    "));

      assertThat(read("- name: Ada\n  " + key + ":\n    " + group).problems())
          .extracting(Problem::toString)
          .isEmpty();
    }
  }

  @Test
  void begins_with_an_example_that_is_read() {
    String yaml = reference.split("```yaml\n")[1].split("```")[0];
    Checked<Seeds> read = read(yaml);

    assertThat(read.problems()).extracting(Problem::toString).isEmpty();
    assertThat(read.value().curation().entities()).hasSize(2);
  }

  @Test
  void names_the_files() {
    assertThat(SortedFiles.CURATION).allMatch(name -> reference.contains("`" + name + "`"));
  }

  @Test
  void warns_of_where_a_hidden_name_remains() {
    assertThat(reference.split("(?m)^## Before you hide a person$")[1])
        .contains("`people.yaml`", "`seeds/`", "history of git", "keep the repository private");
  }
}
