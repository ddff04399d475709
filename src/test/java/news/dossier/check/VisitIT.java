package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the browser tests see what they are to see: each of these pages has just one fault. */
class VisitIT {
  private static Optional<HeadlessChromium> chromium = Optional.empty();

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    chromium = Optional.of(HeadlessChromium.launchOrSkip());
  }

  @AfterAll
  static void close() {
    chromium.ifPresent(HeadlessChromium::close);
  }

  private Visit visit(SampleSite site, boolean scripts) {
    site.writeTo(folder);
    String base = folder.resolve("output").toUri().toString();
    String url = folder.resolve(SampleSite.ARTICLE).toUri().toString();
    return Visit.to(chromium.orElseThrow().browser(), url, base, scripts);
  }

  private static SampleSite styled(String css) {
    SampleSite good = SampleSite.good();
    return good.with("output/css/site.css", good.files().get("output/css/site.css") + css);
  }

  @Test
  void a_good_page_has_no_fault() {
    try (Visit visit = visit(SampleSite.good(), true)) {
      visit.look(ColorScheme.DARK, 390);

      assertThat(visit.complaints()).isEmpty();
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void faint_text_is_seen_in_the_colours_that_make_it_faint() {
    SampleSite faint =
        styled(
            "@media (prefers-color-scheme: dark) { main { background: #222 } p { color: #444 } }");
    try (Visit visit = visit(faint, false)) {
      visit.look(ColorScheme.LIGHT, 1280);
      assertThat(visit.complaints()).isEmpty();

      visit.look(ColorScheme.DARK, 1280);
      assertThat(visit.complaints()).anyMatch(c -> c.startsWith("color-contrast: p"));
    }
  }

  @Test
  void a_page_that_is_too_wide_is_seen_on_the_phone() {
    try (Visit visit = visit(styled("main { width: 500px }"), true)) {
      visit.look(ColorScheme.LIGHT, 1280);
      assertThat(visit.complaints()).isEmpty();

      visit.look(ColorScheme.LIGHT, 390);
      assertThat(visit.complaints()).singleElement().asString().startsWith("scrolls sideways by");
    }
  }

  @Test
  void hidden_text_is_seen() {
    try (Visit visit = visit(styled("h1 { display: none }"), true)) {
      visit.look(ColorScheme.LIGHT, 390);

      assertThat(visit.complaints()).contains("shows no text");
    }
  }

  @Test
  void a_script_that_the_policy_blocks_is_heard() {
    try (Visit visit = visit(SampleSite.good().addingToArticle("<script>x()</script>"), true)) {
      assertThat(visit.faults())
          .singleElement()
          .asString()
          .contains("violates the following Content Security Policy directive");
    }
  }

  @Test
  void a_third_party_and_a_missing_file_are_noticed() {
    SampleSite site =
        SampleSite.good()
            .inArticle("img-src 'self' data:", "img-src *")
            .addingToArticle("<img src=\"http://127.0.0.1:9/x.png\" alt=\"X\">");
    try (Visit visit = visit(site, true)) {
      assertThat(visit.faults())
          .contains(
              "asks a third party: http://127.0.0.1:9/x.png", "failed: http://127.0.0.1:9/x.png");
    }
  }

  @Test
  void scripts_run_only_where_they_are_let() {
    SampleSite site =
        SampleSite.good()
            .with(
                "output/js/site.js",
                "document.querySelector('main').append('Only with JavaScript.');");
    try (Visit with = visit(site, true);
        Visit without = visit(site, false)) {
      assertThat(List.of(with.text(), without.text()))
          .satisfiesExactly(
              text -> assertThat(text).contains("Only with JavaScript."),
              text -> assertThat(text).doesNotContain("Only with JavaScript."));
    }
  }
}
