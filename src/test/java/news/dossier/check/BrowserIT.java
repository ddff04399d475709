package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
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
  record Opening(String type, String url, String base, boolean scripts) {
    @Override
    public String toString() {
      String where = url.startsWith("file:") ? "from the disk" : "from a server";
      return type + " page " + where + (scripts ? ", with" : ", without") + " JavaScript";
    }
  }

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> executable = HeadlessChromium.installed();
    if (executable.isEmpty()) {
      System.out.println(
          "Browser tests skipped: no Chromium found. Install it, or set CHROMIUM to its path.");
    }
    Assumptions.assumeTrue(executable.isPresent(), "no Chromium");
    chromium = executable.map(HeadlessChromium::launch);
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
    String disk = site.output().toUri().toString();
    List<Opening> openings = new ArrayList<>();
    for (boolean scripts : new boolean[] {true, false}) {
      site.pageOfEachType()
          .forEach(
              (type, path) -> {
                String served = origin + SUB_PATH;
                openings.add(new Opening(type, served + path, served, scripts));
                openings.add(new Opening(type, disk + path, disk, scripts));
              });
      // Shown in place of any missing page, so its links are those of the site's own address.
      String home = origin + site.home();
      openings.add(new Opening("404", home + "no/such/page.html", home, scripts));
    }
    return openings;
  }

  @ParameterizedTest
  @MethodSource("openings")
  void is_accessible_complete_and_quiet(Opening opening) {
    try (Visit visit = visit(opening)) {
      List<String> found = new ArrayList<>(visit.faults());
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (int width : new int[] {PHONE, DESK}) {
          visit.look(scheme, width);
          String look = scheme + " " + width + " px: ";
          visit.violations().forEach(violation -> found.add(look + violation));
          if (visit.overflow() > 0) {
            found.add(look + "scrolls sideways by " + visit.overflow() + " px");
          }
          if (!visit.isHeadingVisible() || visit.visibleText().isBlank()) {
            found.add(look + "shows no text");
          }
        }
      }
      found.addAll(visit.faults().stream().filter(fault -> !found.contains(fault)).toList());
      assertThat(found).as(opening.url()).isEmpty();
    }
  }

  static Stream<Opening> withoutScripts() {
    return openings().stream().filter(opening -> !opening.scripts());
  }

  @ParameterizedTest
  @MethodSource("withoutScripts")
  void says_the_same_without_JavaScript(Opening opening) {
    Opening scripted = new Opening(opening.type(), opening.url(), opening.base(), true);
    try (Visit without = visit(opening);
        Visit with = visit(scripted)) {
      assertThat(without.text()).isNotBlank().isEqualTo(with.text());
    }
  }

  private static Visit visit(Opening opening) {
    return Visit.to(
        chromium.orElseThrow().browser(), opening.url(), opening.base(), opening.scripts());
  }
}
