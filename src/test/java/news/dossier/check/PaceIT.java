package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How a page of each type comes up on a slow phone and over a slow line: nothing moves once it is
 * painted, whatever is still to come. When it is painted first is printed, not asserted: it is the
 * machine's doing as much as the page's.
 */
class PaceIT {
  /** As slow as the phones that many readers have, against the machine of a test. */
  private static final int SLOWER = 4;

  private static final String SUB_PATH = "/dossier/";

  /** A phone first: the slow one. */
  private static final List<Integer> WIDTHS = List.of(390, 1280);

  /** How many tags arrive together on the slow line, and how many arrive so. */
  private static final int TAGS = 7;

  private static final int FIRST_SCREENS = 280;

  /**
   * Asks for entries that were there before it was asked as well. A space at the end of what has
   * arrived has no place yet and gets one when a word follows: that moves nothing anyone sees.
   */
  private static final String SHIFTS =
      """
      const shifts = [];
      const isSpace = source => source.node instanceof Text && !source.node.data.trim();
      const told = source => (source.node && source.node.parentNode || document.body).outerHTML;
      new PerformanceObserver(list => list.getEntries()
        .filter(e => e.sources.length === 0 || !e.sources.every(isSpace))
        .forEach(e => shifts.push(e.value + " " + e.sources.map(told).join(" | ").slice(0, 500))))
        .observe({type: 'layout-shift', buffered: true});
      """;

  private static final String SETTLED =
      "await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));";

  private static final String MEASURE =
      "async () => {"
          + SHIFTS
          + """
            const paint = await new Promise(done => new PerformanceObserver(list =>
              list.getEntriesByName('first-contentful-paint').forEach(e => done(e.startTime)))
              .observe({type: 'paint', buffered: true}));
            """
          + SETTLED
          + "return {shifts, paint}; }";

  private static final String MOVED = "async () => {" + SHIFTS + SETTLED + "return shifts; }";

  /** Waits until there is more of the page than {@code before} elements, and that was painted. */
  private static final String PAINTED =
      """
      async before => {
        const frame = () => new Promise(done => requestAnimationFrame(done));
        const all = document.getElementsByTagName('*');
        for (let i = 0; i < 30 && all.length <= before; i++) await frame();
        await frame();
        await frame();
        return all.length;
      }
      """;

  private static Optional<HeadlessChromium> chromium = Optional.empty();
  private static Optional<SiteServer> server = Optional.empty();
  private static Optional<SiteServer> slowLine = Optional.empty();

  @BeforeAll
  static void open() throws IOException {
    chromium = Optional.of(HeadlessChromium.launchOrSkip());
    BakedSite site = BakedSite.underTest();
    server = Optional.of(SiteServer.serving(site.output(), SUB_PATH, site.home()));
    slowLine = Optional.of(SiteServer.inPieces(site.output(), SUB_PATH));
  }

  @AfterAll
  static void close() {
    chromium.ifPresent(HeadlessChromium::close);
    server.ifPresent(SiteServer::close);
    slowLine.ifPresent(SiteServer::close);
  }

  static Stream<Map.Entry<String, String>> pages() {
    return BakedSite.underTest().pageOfEachType().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void paints_once_and_moves_nothing(Map.Entry<String, String> page) {
    Map<?, ?> measured = measure(page.getValue());

    assertThat(((Number) measured.get("paint")).doubleValue()).as("first paint").isPositive();
    assertThat((List<?>) measured.get("shifts")).as("layout shifts").isEmpty();
    System.out.printf(
        "%-14s first paint after %.0f ms at %dx slow-down%n",
        page.getKey(), ((Number) measured.get("paint")).doubleValue(), SLOWER);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void moves_nothing_while_it_arrives_in_pieces(Map.Entry<String, String> page) throws Exception {
    for (int width : WIDTHS) {
      assertThat(movedOnTheWay(page.getValue(), width)).as("shifts at " + width + " px").isEmpty();
    }
  }

  private static Map<?, ?> measure(String path) {
    try (BrowserContext context = contextOf(WIDTHS.get(0))) {
      Page page = context.newPage();
      CDPSession session = context.newCDPSession(page);
      JsonObject rate = new JsonObject();
      rate.addProperty("rate", SLOWER);
      session.send("Emulation.setCPUThrottlingRate", rate);
      page.navigate(server.orElseThrow().origin() + SUB_PATH + path);
      return (Map<?, ?>) page.evaluate(MEASURE);
    }
  }

  private static List<?> movedOnTheWay(String path, int width) throws Exception {
    try (BrowserContext context = contextOf(width)) {
      SiteServer line = slowLine.orElseThrow();
      Page page = context.newPage();
      List<String> pieces = pieces(path);
      page.navigate(
          line.origin() + SUB_PATH + path,
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      int elements = 0;
      for (String piece : pieces) {
        line.letGo(piece);
        elements = ((Number) page.evaluate(PAINTED, elements)).intValue();
      }
      line.letGo("");
      page.waitForLoadState(LoadState.LOAD);
      return (List<?>) page.evaluate(MOVED);
    }
  }

  /** A page a few tags at a time as far as the first screens reach, then the rest. */
  private static List<String> pieces(String path) throws IOException {
    String html = Files.readString(BakedSite.underTest().output().resolve(path));
    // Before there is a body, no browser draws a frame that could be waited for.
    int body = html.indexOf("<body");
    List<String> tags = List.of(html.substring(body).split("(?=<)"));
    int slow = Math.min(FIRST_SCREENS, tags.size());
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < slow; at += TAGS) {
      pieces.add(String.join("", tags.subList(at, Math.min(at + TAGS, slow))));
    }
    pieces.set(0, html.substring(0, body) + pieces.get(0));
    pieces.add(String.join("", tags.subList(slow, tags.size())) + "\n");
    return pieces;
  }

  private static BrowserContext contextOf(int width) {
    return chromium
        .orElseThrow()
        .browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(width, 844));
  }
}
