package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How a page of each type comes up on a slow phone: nothing moves once it is painted. When it is
 * painted first is printed, not asserted: it is the machine's doing as much as the page's.
 */
class PaceIT {
  /** As slow as the phones that many readers have, against the machine of a test. */
  private static final int SLOWER = 4;

  private static final String SUB_PATH = "/dossier/";

  /** Asks for entries that were there before it was asked as well. */
  private static final String MEASURE =
      """
      async () => {
        const shifts = [];
        new PerformanceObserver(list => list.getEntries().forEach(e => shifts.push(e.value)))
          .observe({type: 'layout-shift', buffered: true});
        const paint = await new Promise(done => new PerformanceObserver(list =>
          list.getEntriesByName('first-contentful-paint').forEach(e => done(e.startTime)))
          .observe({type: 'paint', buffered: true}));
        await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
        return {shift: shifts.reduce((a, b) => a + b, 0), paint};
      }
      """;

  private static Optional<HeadlessChromium> chromium = Optional.empty();
  private static Optional<SiteServer> server = Optional.empty();

  @BeforeAll
  static void open() throws IOException {
    chromium = Optional.of(HeadlessChromium.launchOrSkip());
    BakedSite site = BakedSite.underTest();
    server = Optional.of(SiteServer.serving(site.output(), SUB_PATH, site.home()));
  }

  @AfterAll
  static void close() {
    chromium.ifPresent(HeadlessChromium::close);
    server.ifPresent(SiteServer::close);
  }

  static Stream<Map.Entry<String, String>> pages() {
    return BakedSite.underTest().pageOfEachType().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void paints_once_and_moves_nothing(Map.Entry<String, String> page) {
    Map<?, ?> measured = measure(page.getValue());

    assertThat(((Number) measured.get("paint")).doubleValue()).as("first paint").isPositive();
    assertThat(((Number) measured.get("shift")).doubleValue()).as("layout shift").isZero();
    System.out.printf(
        "%-14s first paint after %.0f ms at %dx slow-down%n",
        page.getKey(), ((Number) measured.get("paint")).doubleValue(), SLOWER);
  }

  private static Map<?, ?> measure(String path) {
    Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(390, 844);
    try (BrowserContext context = chromium.orElseThrow().browser().newContext(phone)) {
      Page page = context.newPage();
      CDPSession session = context.newCDPSession(page);
      JsonObject rate = new JsonObject();
      rate.addProperty("rate", SLOWER);
      session.send("Emulation.setCPUThrottlingRate", rate);
      page.navigate(server.orElseThrow().origin() + SUB_PATH + path);
      return (Map<?, ?>) page.evaluate(MEASURE);
    }
  }
}
