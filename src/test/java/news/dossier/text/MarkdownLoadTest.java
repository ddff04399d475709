package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownLoadTest {
  @Test
  void what_people_write_is_bearable() {
    assertThat(MarkdownLoad.isBearable("")).isTrue();
    assertThat(MarkdownLoad.isBearable("One line of a paragraph.\nAnother.\n\n".repeat(50_000)))
        .isTrue();
    assertThat(MarkdownLoad.isBearable("- [a place](https://example.org/)\n".repeat(20_000)))
        .isTrue();
    assertThat(MarkdownLoad.isBearable("| a | b |\n".repeat(2_000))).isTrue();
  }

  @Test
  void a_paragraph_of_many_thousand_lines_is_not() {
    assertThat(MarkdownLoad.isBearable("[x]: y\n".repeat(10_000))).isFalse();
  }

  @Test
  void a_line_of_many_thousand_links_that_never_end_is_not() {
    assertThat(MarkdownLoad.isBearable("[a](".repeat(10_000))).isFalse();
  }

  @Test
  void escaped_brackets_are_no_links() {
    assertThat(MarkdownLoad.isBearable("\\[a\\](".repeat(10_000))).isTrue();
    assertThat(MarkdownLoad.isBearable("[a\\\\](".repeat(10_000))).isFalse();
  }

  @Test
  void many_paragraphs_that_are_each_bearable_need_not_be_so_together() {
    String paragraph = "A line.\n".repeat(2_000) + "\n";
    assertThat(MarkdownLoad.isBearable(paragraph)).isTrue();
    assertThat(MarkdownLoad.isBearable(paragraph.repeat(10))).isFalse();
  }
}
