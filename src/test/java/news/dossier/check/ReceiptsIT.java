package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a statement to its sentence and back, as a reader does it in a browser. */
class ReceiptsIT {
  private static final String SUB_PATH = "/some/sub/path/";
  private static final String QUOTES = "quotes/index.html";
  private static final String QUOTATION = ".cites li:has(> q)";
  private static final String LINK = QUOTATION + " .source a[href*='#']:not([href$='cite'])";
  private static final String CARD = ".receipt:not([hidden])";

  /** Longer than any delay of the page. */
  private static final int LONG = 3000;

  private static final String COUNT_SHIFTS =
      """
      window.shifts = 0;
      new PerformanceObserver(list => list.getEntries().forEach(entry => shifts += entry.value))
        .observe({type: 'layout-shift', buffered: true});
      """;

  private static Optional<HeadlessChromium> chromium = Optional.empty();
  private static Optional<SiteServer> server = Optional.empty();

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void launch() throws IOException {
    chromium = Optional.of(HeadlessChromium.launchOrSkip());
    server = Optional.of(SiteServer.serving(BakedSite.underTest().output(), SUB_PATH));
  }

  @AfterAll
  static void close() {
    chromium.ifPresent(HeadlessChromium::close);
    server.ifPresent(SiteServer::close);
  }

  @BeforeEach
  void open() {
    context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setPermissions(List.of("clipboard-read", "clipboard-write")));
    context.addInitScript(COUNT_SHIFTS);
    page = context.newPage();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private static Browser browser() {
    return chromium.orElseThrow().browser();
  }

  private static String served() {
    return server.orElseThrow().origin() + SUB_PATH;
  }

  private static String onDisk() {
    return BakedSite.underTest().output().toUri().toString();
  }

  /** Tab by tab, as one without a mouse gets there. */
  private void tabTo(String selector) {
    page.keyboard().press("Tab");
    while (!is("document.activeElement.matches(\"" + selector + "\")")) {
      assertThat(is("document.activeElement !== document.body")).as(selector).isTrue();
      page.keyboard().press("Tab");
    }
  }

  private boolean is(String expression) {
    return Boolean.TRUE.equals(page.evaluate("() => " + expression));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Nested
  class A_sentence_that_one_was_led_to {
    @Test
    void is_in_view_and_highlighted_without_scripts() {
      String target = firstTarget();
      try (Visit visit = Visit.to(browser(), target, served(), false)) {
        Locator words = visit.page().locator(":target");

        assertThat(visit.page().viewportSize().height)
            .isGreaterThan((int) (words.boundingBox().y + words.boundingBox().height));
        assertThat(words.boundingBox().y).as("with what stands before it").isGreaterThan(50);
        assertThat(style(words, "text-decoration-line")).isEqualTo("underline");
        assertThat(style(words, "background-color")).isNotEqualTo("rgba(0, 0, 0, 0)");
        assertThat(visit.page().locator(".note:visible a[href^='#c']").count()).isEqualTo(1);
        assertThat(visit.faults()).isEmpty();
      }
    }

    @Test
    void is_underlined_on_paper() {
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      page.navigate(firstTarget());

      assertThat(style(page.locator(":target"), "text-decoration-line")).isEqualTo("underline");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void is_accessible_with_all_that_stands_beside_it(int width) {
      try (Visit visit = Visit.to(browser(), firstTarget(), served(), true)) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          visit.look(scheme, width);
          assertThat(visit.complaints()).isEmpty();
        }
        assertThat(visit.faults()).isEmpty();
      }
    }

    @Test
    void has_a_list_of_what_cites_it_which_leads_back_without_scripts() {
      try (Visit visit = Visit.to(browser(), firstTarget(), served(), false)) {
        visit.page().locator(".note:visible a").first().click();
        Locator listed = visit.page().locator("li:has(> :target) a:not([href^='#'])");

        assertThat(listed.first().isVisible()).isTrue();
        listed.last().click();
        visit.page().waitForURL(url -> !url.contains("/articles/"));
        assertThat(visit.page().locator(":target").count()).isEqualTo(1);
      }
    }

    @Test
    void has_a_way_back_to_where_the_reader_came_from() {
      page.navigate(served() + QUOTES);
      String title = page.locator("h1").textContent();
      tabTo(LINK);
      page.keyboard().press("Enter");
      page.waitForURL("**/articles/*");
      Locator back = page.locator(".note .tool").first();
      assertThat(back.textContent()).contains(title);
      tabTo(".note .tool");
      page.keyboard().press("Enter");

      page.waitForURL("**/" + QUOTES);
    }

    private String firstTarget() {
      page.navigate(served() + QUOTES);
      return page.locator(LINK).first().evaluate("link => link.href").toString();
    }

    private String style(Locator element, String property) {
      return element
          .evaluate("(e, name) => getComputedStyle(e).getPropertyValue(name)", property)
          .toString();
    }
  }

  @Nested
  class A_preview {
    @Test
    void comes_with_the_focus_and_goes_with_Escape() {
      page.navigate(served() + QUOTES);
      tabTo(LINK);
      page.waitForSelector(CARD);

      assertThat(plain(page.locator(CARD).textContent()))
          .contains(plain(page.locator(LINK).first().textContent()));
      assertThat(is("document.activeElement.getAttribute('aria-describedby') === 'receipt'"))
          .isTrue();
      page.keyboard().press("Escape");
      assertThat(page.locator(CARD).count()).isZero();
      assertThat(is("document.activeElement.matches(\"" + LINK + "\")")).isTrue();
    }

    @Test
    void marks_the_words_in_their_sentence() {
      page.navigate(served() + QUOTES);
      tabTo(LINK);
      page.waitForSelector(CARD);
      String words = page.locator(QUOTATION + " > q").first().textContent();

      assertThat(plain(page.locator(CARD + " mark").textContent())).isEqualTo(plain(words));
    }

    @Test
    void can_be_pointed_at_and_goes_when_the_pointer_does() {
      page.clock().install();
      page.navigate(served() + QUOTES);
      page.locator(LINK).first().hover();
      page.clock().runFor(LONG);
      page.waitForSelector(CARD);
      page.locator(CARD).hover();
      page.clock().runFor(LONG);
      assertThat(page.locator(CARD).isVisible()).isTrue();

      page.mouse().move(1, 1);
      page.clock().runFor(LONG);
      assertThat(page.locator(CARD).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void covers_no_link_moves_nothing_and_stays_in_the_window(int width) {
      page.setViewportSize(width, 844);
      page.navigate(served() + QUOTES);
      for (int i = 0; i < 5; i++) {
        Locator link = page.locator(LINK).nth(i);
        link.focus();
        page.waitForSelector(CARD);
        BoundingBox card = page.locator(CARD).boundingBox();
        BoundingBox box = link.boundingBox();

        assertThat(card.y >= box.y + box.height - 1 || card.y + card.height <= box.y + 1).isTrue();
        assertThat(card.x).isGreaterThanOrEqualTo(0);
        assertThat(card.x + card.width).isLessThanOrEqualTo(width);
        page.keyboard().press("Escape");
      }
      assertThat(page.evaluate("() => shifts")).isEqualTo(0);
    }

    @Test
    void is_accessible_and_asks_nobody_else() {
      try (Visit visit = Visit.to(browser(), served() + QUOTES, served(), true)) {
        visit.page().locator(LINK).first().hover();
        visit.page().waitForSelector(CARD);

        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          visit.look(scheme, 1280);
          assertThat(visit.complaints()).isEmpty();
        }
        assertThat(visit.faults()).isEmpty();
      }
    }

    @Test
    void works_from_the_disk() {
      page.navigate(onDisk() + QUOTES);
      tabTo(LINK);

      page.waitForSelector(CARD);
    }

    @Test
    void never_shows_what_a_rule_inferred_as_confirmed() {
      page.navigate(served() + QUOTES);
      page.locator(LINK).first().focus();
      page.waitForSelector(CARD);

      assertThat(page.locator(CARD + " .how").getAttribute("class")).contains("inferred");
      assertThat(page.locator(CARD + " .stated").count()).isZero();
    }
  }

  @Nested
  class Copying {
    @Test
    void yields_the_words_with_all_that_is_needed_to_find_them_again() {
      page.navigate(served() + QUOTES);
      tabTo(QUOTATION + " > .copy");
      page.keyboard().press("Enter");
      page.waitForFunction("() => document.querySelector('main > [role=status]').textContent");

      assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(expected());
      assertThat(page.evaluate("() => shifts")).isEqualTo(0);
    }

    @Test
    void selects_the_citation_where_the_browser_refuses() {
      page.addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
      page.navigate(served() + QUOTES);
      page.locator(QUOTATION + " > .copy").first().click();
      page.waitForSelector(".citation");

      assertThat(page.evaluate("() => String(getSelection())")).isEqualTo(expected());
      assertThat(page.locator("main > [role=status]").textContent()).isNotBlank();
    }

    @Test
    void works_at_the_sentence_itself() {
      page.navigate(served() + QUOTES);
      String expected = expected();
      page.navigate(page.locator(LINK).first().evaluate("link => link.href").toString());
      page.locator(".note .copy").click();
      page.waitForFunction("() => document.querySelector('main > [role=status]').textContent");

      assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(expected);
    }

    /** What the page shows of its first quotation, put together. */
    private String expected() {
      String words = plain(page.locator(QUOTATION + " > q").first().textContent());
      String speaker = plain(page.locator(".cites h2").first().textContent());
      String source = plain(page.locator(QUOTATION + " .source").first().textContent());
      Locator link = page.locator(LINK).first();
      return "“"
          + words.substring(1, words.length() - 1)
          + "” "
          + speaker
          + " (inferred), in “"
          + plain(link.textContent())
          + "”, "
          + source.substring(0, source.indexOf(": "))
          + ". "
          + link.evaluate("link => link.href");
    }
  }
}
