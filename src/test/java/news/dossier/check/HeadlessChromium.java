package news.dossier.check;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, driven by Playwright; nothing is downloaded. */
final class HeadlessChromium implements AutoCloseable {
  private static final List<String> USUAL_PATHS =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:/Program Files/Google/Chrome/Application/chrome.exe");

  /** Quiet: a browser under test asks nobody for updates or hints. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic");

  private final Playwright playwright;
  private final Browser browser;

  private HeadlessChromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** The browser named by the environment variable CHROMIUM, else one at a usual path. */
  private static Optional<Path> installed() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PATHS.stream())
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Skips the tests of the class that calls it, with one plain line, where there is no browser. */
  static HeadlessChromium launchOrSkip() {
    Optional<Path> executable = installed();
    if (executable.isEmpty()) {
      System.out.println(
          "Browser tests skipped: no Chromium found. Install it, or set CHROMIUM to its path.");
    }
    Assumptions.assumeTrue(executable.isPresent(), "no Chromium");
    return launch(executable.orElseThrow());
  }

  private static HeadlessChromium launch(Path executable) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable)
            // Chromium refuses to start in its sandbox for root, who runs most containers.
            .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
            .setArgs(ARGUMENTS);
    return new HeadlessChromium(playwright, playwright.chromium().launch(options));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
