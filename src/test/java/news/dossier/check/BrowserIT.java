package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One page of each type as readers meet it in a browser: from the disk and under a path of a
 * server, with and without JavaScript, light and dark, on a phone and on a desk.
 */
class BrowserIT {
  private static final String SUB_PATH = "/some/sub/path/";
  private static final int PHONE = 390;
  private static final int DESK = 1280;

  private static Optional<HeadlessChromium> chromium = Optional.empty();
  private static Optional<SiteServer> server = Optional.empty();

  /**
   * @param type of the page
   * @param url at which it is opened
   * @param base that everything it asks for must begin with
   */
  record Opening(String type, String url, String base) {
    @Override
    public String toString() {
      return type + " page " + (url.startsWith("file:") ? "from the disk" : "from a server");
    }
  }

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

  static List<Opening> openings() {
    BakedSite site = BakedSite.underTest();
    String origin = server.orElseThrow().origin();
    String served = origin + SUB_PATH;
    String disk = site.output().toUri().toString();
    List<Opening> openings = new ArrayList<>();
    site.pageOfEachType()
        .forEach(
            (type, path) -> {
              openings.add(new Opening(type, served + path, served));
              openings.add(new Opening(type, disk + path, disk));
            });
    // Shown in place of any missing page, so its links are those of the site's own address.
    String home = origin + site.home();
    openings.add(new Opening("404", home + "no/such/page.html", home));
    return openings;
  }

  @ParameterizedTest
  @MethodSource("openings")
  void is_accessible_quiet_and_complete_without_JavaScript(Opening opening) {
    try (Visit with = visit(opening, true);
        Visit without = visit(opening, false)) {
      assertThat(looks(with)).as("with JavaScript").isEmpty();
      assertThat(looks(without)).as("without JavaScript").isEmpty();
      assertThat(without.text()).isNotBlank().isEqualTo(with.text());
    }
  }

  private static Visit visit(Opening opening, boolean scripts) {
    return Visit.to(chromium.orElseThrow().browser(), opening.url(), opening.base(), scripts);
  }

  /** All that is wrong with a page, however it is looked at. */
  private static List<String> looks(Visit visit) {
    List<String> found = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {PHONE, DESK}) {
        visit.look(scheme, width);
        visit.complaints().forEach(what -> found.add(scheme + " " + width + " px: " + what));
      }
    }
    found.addAll(visit.faults());
    return found;
  }
}
