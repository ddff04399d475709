package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the script adds to the timeline: filters that the address keeps, keys between entries. */
class TimelineIT {
  private static final String FOCUSED = ".chronicle li:focus";
  private static final String ENTRIES = ".chronicle li:has(.when[id])";

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
    page.navigate(address());
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private static String address() {
    return BakedSite.underTest().output().resolve("timeline/index.html").toUri().toString();
  }

  @Test
  void a_filter_leaves_as_many_entries_as_it_counts_and_the_address_keeps_it() {
    int all = page.locator(ENTRIES).count();
    page.locator(".sieve summary").click();
    Locator box = page.locator(".sieve [name=kind]").first();
    int counted = box.getAttribute("data-at").split(" ").length;
    box.check();

    assertThat(shown()).isEqualTo(counted).isLessThan(all);
    assertThat(page.url()).endsWith("?kind=" + box.getAttribute("value"));
    assertThat(page.locator(".sieve [role=status]").textContent())
        .isEqualTo(counted + " of " + all + " entries");

    page.reload();
    assertThat(shown()).isEqualTo(counted);

    page.locator(".sieve [type=reset]").click();
    assertThat(shown()).isEqualTo(all);
    assertThat(page.url()).isEqualTo(address());
  }

  @Test
  void filters_of_two_groups_must_both_agree() {
    page.navigate(address() + "?kind=expected&kind=reported&person=donald-trump");
    int both = shown();
    page.navigate(address() + "?kind=expected&kind=reported");

    assertThat(both).isLessThanOrEqualTo(shown());
  }

  @Test
  void keys_go_from_entry_to_entry_unless_they_are_turned_off() {
    page.keyboard().press("j");
    String first = page.locator(FOCUSED).textContent();
    page.keyboard().press("j");
    assertThat(page.locator(FOCUSED).textContent()).isNotEqualTo(first);
    page.keyboard().press("k");
    assertThat(page.locator(FOCUSED).textContent()).isEqualTo(first);
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(FOCUSED).textContent()).isNotEqualTo(first);
    page.keyboard().press("ArrowUp");
    assertThat(page.locator(FOCUSED).textContent()).isEqualTo(first);

    page.locator(".sieve [name=keys]").uncheck();
    page.keyboard().press("j");
    assertThat(page.locator(FOCUSED).count()).isZero();
  }

  private int shown() {
    return (int) page.locator(ENTRIES).all().stream().filter(Locator::isVisible).count();
  }
}
