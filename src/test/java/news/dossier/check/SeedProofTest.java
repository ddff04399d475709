package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Test;

class SeedProofTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  private static List<String> problems(Map<String, String> seeds, String... list) {
    return new SeedProof("seeds.sha256", seeds)
        .check(List.of(list)).stream().map(Problem::toString).toList();
  }

  @Test
  void says_nothing_of_seeds_that_are_as_they_were() {
    assertThat(
            problems(
                Map.of("seeds/a b.txt", A, "seeds/secret.txt", B),
                A + "  seeds/a b.txt",
                "# withheld " + B,
                ""))
        .isEmpty();
  }

  @Test
  void says_which_has_changed() {
    assertThat(problems(Map.of("seeds/a.txt", B), A + "  seeds/a.txt"))
        .singleElement()
        .asString()
        .startsWith("seeds/a.txt: error: This seed has changed")
        .contains(A, B);
  }

  @Test
  void says_which_is_missing_and_where_its_bytes_went() {
    assertThat(problems(Map.of("seeds/new.txt", A), A + "  seeds/old.txt"))
        .hasSize(2)
        .anySatisfy(
            p -> assertThat(p).contains("missing. The same bytes are now in seeds/new.txt."))
        .anySatisfy(p -> assertThat(p).contains("seeds/new.txt: error: This seed is new"));
  }

  @Test
  void says_that_a_withheld_one_is_not_what_it_was() {
    assertThat(problems(Map.of(), "# withheld " + B))
        .singleElement()
        .asString()
        .startsWith("seeds.sha256:1: error: No seed has the hash of this withheld article.");
  }

  @Test
  void says_which_line_is_damaged() {
    assertThat(problems(Map.of(), "", "abc  seeds/a.txt"))
        .singleElement()
        .asString()
        .startsWith("seeds.sha256:2: error: This line is no hash");
  }
}
