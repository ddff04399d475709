package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page as a reader uses it, on the shipped dossier. */
class SearchIT {
  private static Optional<HeadlessChromium> chromium = Optional.empty();
  private static Optional<SiteServer> server = Optional.empty();

  private BrowserContext context;
  private Page page;
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void launch() throws IOException {
    chromium = Optional.of(HeadlessChromium.launchOrSkip());
    server = Optional.of(SiteServer.serving(BakedSite.underTest().output(), "/sub/path/"));
  }

  @AfterAll
  static void close() {
    chromium.ifPresent(HeadlessChromium::close);
    server.ifPresent(SiteServer::close);
  }

  @BeforeEach
  void open() {
    context = chromium.orElseThrow().browser().newContext();
    page = context.newPage();
    page.onPageError(faults::add);
    page.onDialog(
        dialog -> {
          faults.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.navigate(disk());
  }

  @AfterEach
  void leave() {
    context.close();
    assertThat(faults).isEmpty();
  }

  private static String disk() {
    return BakedSite.underTest().output().resolve("search/index.html").toUri().toString();
  }

  private static String served() {
    return server.orElseThrow().origin() + "/sub/path/search/index.html";
  }

  private Locator understood() {
    return page.locator(".finder [role=status]");
  }

  /** Types a query, ends it with Enter, and says what is told of it. */
  private String search(String query) {
    page.locator("#q").fill(query);
    understood().evaluate("status => { status.textContent = ''; }");
    page.locator("#q").press("Enter");
    return told();
  }

  private String told() {
    page.waitForFunction("() => document.querySelector('.finder [role=status]').textContent");
    return understood().textContent();
  }

  @Test
  void finds_from_the_disk_and_from_a_server_alike() {
    List<String> found = new ArrayList<>();
    for (String address : List.of(disk(), served())) {
      page.navigate(address + "?q=parades");
      found.add(told() + page.locator(".results").innerText());
    }

    assertThat(found.get(0)).startsWith("2 articles have the word “parades”.").contains("parade");
    assertThat(found.get(1)).isEqualTo(found.get(0));
  }

  @Test
  void leads_to_the_sentence_and_highlights_it() {
    search("\"rare trip abroad\"");
    Locator snippet = page.locator(".results .entry-excerpt a").first();
    assertThat(snippet.locator("mark").allTextContents()).containsExactly("rare trip abroad");

    snippet.click();
    page.waitForURL("**/articles/**#s*");

    assertThat(page.locator(":target").textContent()).contains("rare trip abroad");
  }

  @Test
  void finds_a_person_by_a_name_with_a_title_before_it() {
    assertThat(search("Mr Kim")).contains("This is a name of: Kim Jong Un");
    Locator known = page.locator(".known a").first();
    assertThat(known.textContent()).isEqualTo("Kim Jong Un");
    assertThat(page.locator(".results li").count()).isEqualTo(2);

    known.click();
    page.waitForURL("**/people/kim-jong-un.html");
  }

  @Test
  void the_last_word_may_be_unfinished_while_it_is_typed() {
    page.locator("#q").pressSequentially("annou");

    assertThat(told()).startsWith("2 articles have the word “annou”.");
    assertThat(search("annou")).startsWith("No article has the word “annou”.");
  }

  @Test
  void filters_say_what_they_were_taken_for() {
    assertThat(search("parade person:putin after:2024 before:2025-09-01"))
        .isEqualTo(
            "One article has the word “parade”; a person called “putin”; a date after 2024; a date"
                + " before 2025-09-01.");
  }

  @Test
  void the_address_can_be_shared_and_the_way_back_stays_short() {
    page.navigate(served());
    int before = history();
    page.locator("#q").pressSequentially("kim parade");
    told();
    assertThat(page.url()).endsWith("?q=kim%20parade");
    assertThat(history()).isEqualTo(before);
    page.waitForSelector(".results li");

    page.reload();
    assertThat(told()).startsWith("2 articles have the word “kim”; the word “parade”.");
  }

  private int history() {
    return ((Number) page.evaluate("() => history.length")).intValue();
  }

  @Test
  void works_by_keys_alone() {
    page.keyboard().press("/");
    page.keyboard().type("parade");
    page.keyboard().press("Enter");
    page.waitForSelector(".results li");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".results li:nth-child(2) h2 a:focus").count()).isEqualTo(1);
    page.keyboard().press("ArrowUp");
    assertThat(page.locator(".results li:nth-child(1) h2 a:focus").count()).isEqualTo(1);
    page.keyboard().press("Escape");
    assertThat(page.locator("#q:focus").inputValue()).isEqualTo("parade");
    page.keyboard().press("Escape");
    assertThat(page.locator("#q:focus").inputValue()).isEmpty();
    assertThat(page.locator(".results li").count()).isZero();

    page.keyboard().type("parade");
    page.waitForSelector(".results li");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**/articles/*.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "\"<img src=x onerror=alert(1)>\"",
        "the of and",
        ".* (a|b)+ [z-",
        "\\",
        "{0} {1} $1 $&",
        "* ** ? \"\" \"",
        "person: source:\"\" before:never after:2025-13-45",
        "🙂 🇰🇵",
        "__proto__ constructor hasOwnProperty toString",
        "person:__proto__",
        "\u0000\u202e\ud800",
        "北京 서울 平"
      })
  void whatever_is_typed_is_answered_with_a_sentence(String query) {
    assertThat(search(query)).endsWith(".").hasSizeGreaterThan(10);
    assertThat(page.locator("main img, main script:not([src])").count()).isZero();
  }

  @Test
  void ten_thousand_characters_are_answered_as_well() {
    assertThat(search("parade ".repeat(1_500))).contains("Only the first 24 words were looked at.");
    assertThat(search("x".repeat(9_999))).startsWith("No article has the word “");
  }

  @Test
  void is_accessible_with_results() {
    try (Visit visit =
        Visit.to(
            chromium.orElseThrow().browser(),
            served() + "?q=kim",
            server.orElseThrow().origin() + "/sub/path/",
            true)) {
      for (ColorScheme scheme : ColorScheme.values()) {
        for (int width : new int[] {390, 1280}) {
          visit.look(scheme, width);
          assertThat(visit.complaints()).as(scheme + " " + width).isEmpty();
        }
      }
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void a_file_that_is_missing_is_said_and_asked_for_again() {
    page.navigate(served());
    context.route("**/terms/*.js", route -> route.abort());
    assertThat(search("parade"))
        .isEqualTo("A part of the index could not be loaded. Please try again.");

    context.unroute("**/terms/*.js");
    page.locator("#q").press("Enter");
    page.waitForSelector(".results li");
    assertThat(understood().textContent()).startsWith("2 articles");
  }
}
