package news.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A page that is made when it is asked for. */
final class StreamedPageTest {
  private static final Page PAGE = new Page("a.md", Map.of("type", "page"), "# A");

  @Test
  void is_not_made_to_know_its_path() {
    AtomicInteger made = new AtomicInteger();
    StreamedPage page =
        new StreamedPage(
            "a.md",
            () -> {
              made.incrementAndGet();
              return PAGE;
            });

    assertThat(page.path()).isEqualTo("a.md");
    assertThat(made).hasValue(0);
    assertThat(page.page()).isSameAs(PAGE);
  }

  @Test
  void must_be_the_page_of_its_path() {
    assertThatThrownBy(() -> new StreamedPage("b.md", () -> PAGE).page())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("b.md");
  }
}
