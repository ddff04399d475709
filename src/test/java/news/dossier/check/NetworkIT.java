package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of who is named with whom, as a browser sets them in its own fonts. */
class NetworkIT {
  private static final String NODES = ".graph-scroll svg > a";

  /** Pairs of nodes of which a name or a shape meets a name or a shape, and names cut off. */
  private static final String COLLISIONS =
      """
      () => {
        const svg = document.querySelector('.graph-scroll svg');
        const view = svg.viewBox.baseVal;
        const parts = [...svg.querySelectorAll(':scope > a')].flatMap((a, node) =>
          ['text', 'circle, rect'].map(s => ({node, name: a.textContent, box: a.querySelector(s).getBBox()})));
        const meet = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width
          && a.y < b.y + b.height && b.y < a.y + a.height;
        const found = [];
        parts.forEach((p, i) => {
          if (p.box.x < 0 || p.box.x + p.box.width > view.width
              || p.box.y < 0 || p.box.y + p.box.height > view.height) found.push('cut off: ' + p.name);
          parts.slice(0, i).filter(q => q.node !== p.node && meet(p.box, q.box))
            .forEach(q => found.push(p.name + ' meets ' + q.name));
        });
        return found;
      }
      """;

  private static Optional<HeadlessChromium> chromium = Optional.empty();

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void launch() {
    chromium = Optional.of(HeadlessChromium.launchOrSkip());
  }

  @AfterAll
  static void close() {
    chromium.ifPresent(HeadlessChromium::close);
  }

  @BeforeEach
  void open() {
    context = chromium.orElseThrow().browser().newContext();
    page = context.newPage();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private void visit(String path) {
    page.navigate(BakedSite.underTest().output().resolve(path).toUri().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"network/index.html", "people/xi-jinping.html"})
  void no_name_meets_another_or_is_cut_off(String path) {
    visit(path);

    assertThat(page.locator(NODES).count()).isGreaterThan(3);
    assertThat((List<?>) page.evaluate(COLLISIONS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"network/index.html", "people/xi-jinping.html"})
  void each_line_leads_to_links_to_the_sentences_that_name_both(String path) {
    visit(path);
    int lines = page.locator(".graph-scroll g a").count();

    assertThat(lines).isGreaterThan(2);
    for (int i = 0; i < lines; i++) {
      String target = page.locator(".graph-scroll g a").nth(i).getAttribute("href").substring(1);
      assertThat(
              page.locator("[id='" + target + "']")
                  .locator("xpath=ancestor::*[self::tr or self::li][1]")
                  .locator(".source a[href*='#s']")
                  .count())
          .as(target)
          .isPositive();
    }
  }

  @Test
  void the_tab_key_goes_from_node_to_node_and_not_through_the_lines() {
    visit("network/index.html");
    page.locator(".graph-scroll").focus();
    for (String expected : page.locator(NODES).allTextContents().subList(0, 3)) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(expected);
    }
  }
}
