package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However broken a site is, the check ends, tells of it, and throws nothing. */
class HostileSiteTest {

  @Test
  void deep_nesting_does_not_exhaust_the_stack(@TempDir Path folder) {
    String deep = "<div>".repeat(5_000) + "x" + "</div>".repeat(5_000);

    assertThatCode(() -> SampleSite.good().addingToArticle(deep).problems(folder))
        .doesNotThrowAnyException();
  }

  @Test
  void a_page_made_of_errors_ends_soon(@TempDir Path folder) {
    String broken = "<p id=x onclick=y style=z href=\"//\"><a href=\"${\"></b>".repeat(2_000);

    assertThat(SampleSite.good().addingToArticle(broken).problems(folder)).hasSizeLessThan(400);
  }

  @Test
  void a_comment_in_a_style_sheet_that_does_not_end_is_read_in_time(@TempDir Path folder) {
    String css = "/*".repeat(100_000) + "url(".repeat(100_000);

    assertThatCode(() -> SampleSite.good().with("output/css/site.css", css).problems(folder))
        .doesNotThrowAnyException();
  }

  @Test
  void an_XML_bomb_does_not_go_off(@TempDir Path folder) {
    String bomb =
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>";

    assertThat(SampleSite.good().with("output/bomb.xml", bomb).onlyProblem(folder))
        .contains("DOCTYPE is disallowed");
  }

  @Provide
  Arbitrary<Function<String, String>> mutations() {
    List<String> scraps =
        List.of(
            "<",
            ">",
            "\"",
            "&",
            "</main>",
            "<script>",
            "<svg><style>",
            "<!--",
            "\u0000",
            "]]>",
            "<table><a>",
            "<base href=//x>",
            "%",
            "<time datetime=x>",
            "\ud800",
            "<template>",
            "=");
    Arbitrary<Function<String, String>> inserts =
        Arbitraries.of(scraps)
            .flatMap(
                scrap ->
                    Arbitraries.doubles()
                        .between(0, 1)
                        .map(
                            where ->
                                text -> {
                                  int at = (int) (where * text.length());
                                  return text.substring(0, at) + scrap + text.substring(at);
                                }));
    Arbitrary<Function<String, String>> cuts =
        Arbitraries.doubles()
            .between(0, 1)
            .map(where -> text -> text.substring(0, (int) (where * text.length())));
    return Arbitraries.oneOf(inserts, cuts);
  }

  @Property(tries = 25)
  void no_mutation_of_a_file_makes_the_check_fail(
      @ForAll("mutations") Function<String, String> mutation, @ForAll("files") String file) {
    SampleSite site = SampleSite.good();
    SampleSite mutated = site.with(file, mutation.apply(site.files().get(file)));

    List<Problem> problems = inFreshFolder(mutated::problems);

    assertThat(problems).isSorted().doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(SampleSite.good().files().keySet());
  }

  private static <T> T inFreshFolder(Function<Path, T> action) {
    try {
      Path folder = Files.createTempDirectory("site");
      try {
        return action.apply(folder);
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
