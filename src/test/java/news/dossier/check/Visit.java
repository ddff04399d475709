package news.dossier.check;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** A page opened in a browser window of its own, and all that went wrong while it loaded. */
final class Visit implements AutoCloseable {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  private static final String RUN_AXE =
      """
      tags => axe.run(document, {
        runOnly: {type: 'tag', values: tags},
        rules: {'target-size': {enabled: true}},
        resultTypes: ['violations'],
        iframes: false,
        preload: false,
      }).then(results => results.violations.flatMap(violation => violation.nodes.map(node =>
        violation.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary)))
      """;

  /** Sorts out what only works with scripts, so that the rest can be compared. */
  private static final String TEXT =
      """
      () => {
        const copy = (document.querySelector('main') || document.body).cloneNode(true);
        copy.querySelectorAll('script, noscript, button, form, dialog, [role=search], [role=status]')
          .forEach(element => element.remove());
        return copy.textContent.replace(/\\s+/g, ' ').trim();
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final CDPSession devTools;
  private final List<String> faults = new ArrayList<>();

  private Visit(BrowserContext context, String base) {
    this.context = context;
    this.page = context.newPage();
    this.devTools = context.newCDPSession(page);
    page.onPageError(error -> faults.add("script: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
            faults.add("asks a third party: " + request.url());
          }
        });
    page.onRequestFailed(request -> faults.add("failed: " + request.url()));
  }

  /**
   * @param base that everything the page asks for must begin with
   * @param scripts whether the page's scripts run; afterwards those of the test run in either case
   */
  static Visit to(Browser browser, String url, String base, boolean scripts) {
    Visit visit = new Visit(browser.newContext(), base);
    visit.open(url, scripts);
    return visit;
  }

  private void open(String url, boolean scripts) {
    page.onConsoleMessage(
        message -> {
          boolean isComplaint = message.type().equals("error") || message.type().equals("warning");
          // The 404 page itself comes with status 404, of which Chromium complains.
          boolean isStatus =
              message.text().startsWith("Failed to load resource")
                  && message.location().startsWith(url);
          if (isComplaint && !isStatus) {
            faults.add("console: " + message.text());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400 && !response.url().equals(url)) {
            faults.add(response.status() + ": " + response.url());
          }
        });
    // A context without JavaScript would not let axe run either. This way the page is parsed and
    // rendered without scripting, <noscript> and all, before axe comes.
    setScripts(scripts);
    page.navigate(url);
    page.waitForLoadState(scripts ? LoadState.NETWORKIDLE : LoadState.LOAD);
    setScripts(true);
  }

  private void setScripts(boolean run) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("value", !run);
    devTools.send("Emulation.setScriptExecutionDisabled", parameters);
  }

  /** For what a reader does on the page. */
  Page page() {
    return page;
  }

  /** What the browser complained of, and what was asked elsewhere. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** The text of the page's main part, whether a screen shows it or not. */
  String text() {
    return String.valueOf(page.evaluate(TEXT));
  }

  void look(ColorScheme scheme, int width) {
    page.setViewportSize(width, 844);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  /** What is wrong with the page as it looks now: to axe, to a thumb, to the eye. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>(violations());
    if (overflow() > 0) {
      complaints.add("scrolls sideways by " + overflow() + " px");
    }
    if (!page.locator("h1").first().isVisible() || page.locator("body").innerText().isBlank()) {
      complaints.add("shows no text");
    }
    return complaints;
  }

  /** A style of the first element that the selector finds, as the browser works it out. */
  String computed(String selector, String property) {
    return String.valueOf(
        page.locator(selector)
            .first()
            .evaluate("(e, name) => getComputedStyle(e).getPropertyValue(name)", property));
  }

  private int overflow() {
    Object pixels =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) pixels).intValue();
  }

  private List<String> violations() {
    if (Boolean.TRUE.equals(page.evaluate("() => typeof window.axe === 'undefined'"))) {
      page.evaluate(script());
    }
    Object found = page.evaluate(RUN_AXE, RULES);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try {
      return AxeBuilder.getAxeScript();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("axe is missing from its jar", e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
