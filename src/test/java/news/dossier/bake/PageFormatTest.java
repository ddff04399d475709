package news.dossier.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.dossier.bake.PageText.Origin;
import news.dossier.model.Page;

/** How a page is written into {@code content/} and read again. */
final class PageFormatTest {

  @Example
  void a_page_is_an_html_comment_with_a_jbake_header_and_then_markdown() {
    String text =
        PageFormat.write(
                page(
                    header(
                        "title", "Rain, wind", "authors", List.of("Ann"), "read", Map.of("a", "b")),
                    "# Rain\n"))
            .text();

    assertThat(text)
        .matches(
            """
            <!-- note=Written by the build\\. [^\\n]*
            title=Rain, wind
            authors=\\["Ann"]
            read=\\{"a":"b"}
            pressed=[0-9a-f]{64}
            -->

            # Rain
            """);
  }

  @Example
  void nothing_in_a_value_can_end_the_header_or_the_comment() {
    String text =
        PageFormat.write(page(header("title", "a\n-->\n<script> --!> -->"), "# T")).text();

    assertThat(text.indexOf("-->")).isEqualTo(text.indexOf("\n-->\n\n# T") + 1);
    assertThat(text).doesNotContain("--!>");
  }

  @Example
  void a_number_comes_back_as_its_digits_because_a_year_is_a_date() {
    assertThat(HeaderValue.decode(HeaderValue.encode(2025))).isEqualTo("2025");
    assertThat(HeaderValue.decode("[2025]")).isEqualTo(List.of(2025));
  }

  @Example
  void a_title_may_begin_with_a_quoted_word() {
    assertThat(HeaderValue.decode("\"Never\", says mayor")).isEqualTo("\"Never\", says mayor");
  }

  @Property
  void whatever_a_header_holds_comes_back(@ForAll("headers") Map<String, Object> header) {
    PageText read = PageFormat.read("a.md", PageFormat.write(page(header, "# T")).text());

    assertThat(read.problems()).isEmpty();
    assertThat(read.header()).isEqualTo(header);
    assertThat(List.copyOf(read.header().keySet())).isEqualTo(List.copyOf(header.keySet()));
  }

  @Property
  void whatever_the_text_is_the_page_is_known_as_the_builds(
      @ForAll String title, @ForAll String body) {
    WrittenPage page = PageFormat.write(page(header("title", title), body));
    String text = page.text();

    assertThat(page.isIn(page.bytes())).isTrue();
    assertThat(PageFormat.read("a.md", text).origin()).isEqualTo(Origin.BUILD);
    assertThat(PageFormat.read("a.md", text.replace("\n", "\r\n")).origin())
        .isEqualTo(Origin.BUILD);
  }

  @Property
  void any_edit_shows(@ForAll("edits") String edit, @ForAll("places") double place) {
    WrittenPage page = PageFormat.write(page(header("title", "A title"), "# T\n\nOne.\n\nTwo.\n"));
    String text = page.text();
    int at = (int) (place * text.length());
    String edited = text.substring(0, at) + edit + text.substring(at);

    assertThat(PageFormat.read("a.md", edited).origin()).isNotEqualTo(Origin.BUILD);
    assertThat(page.isIn(edited.getBytes(UTF_8))).isFalse();
  }

  @Property
  void a_page_is_not_in_the_file_of_another(@ForAll("headers") Map<String, Object> header) {
    WrittenPage page = PageFormat.write(page(header, "# T"));
    byte[] bytes = page.bytes();

    assertThat(PageFormat.write(page(header, "# U")).isIn(bytes)).isFalse();
    assertThat(PageFormat.write(page(header("other", "x"), "# T")).isIn(bytes)).isFalse();
    assertThat(page.isIn(new byte[0])).isFalse();
    assertThat(page.isIn(Arrays.copyOf(bytes, bytes.length - 1))).isFalse();
  }

  @Property
  void any_text_can_be_read(@ForAll String text) {
    assertThat(PageFormat.read("a.md", text).path()).isEqualTo("a.md");
  }

  @Provide
  Arbitrary<String> edits() {
    return Arbitraries.of("x", "=", "type=page\n", "\nOne more line.\n", "-->", " ");
  }

  @Provide
  Arbitrary<Double> places() {
    return Arbitraries.doubles().between(0, 0.99);
  }

  @Provide
  Arbitrary<Map<String, Object>> headers() {
    Arbitrary<Object> values =
        Arbitraries.lazyOf(
            () -> text().map(t -> t),
            () -> Arbitraries.of(true, false).map(b -> b),
            () -> text().list().ofMaxSize(3).map(l -> l),
            () -> Arbitraries.maps(text(), text()).ofMaxSize(3).map(LinkedHashMap::new));
    return Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5), values)
        .ofMaxSize(5)
        .map(PageFormatTest::withoutHash);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings().withChars(" \n\r\t\"[]{}=<>-!\\,\u2028\u00a0\ud800é").ofMaxLength(12),
        Arbitraries.of("true", "[1]", "{}", "\"a\"", "", "-->", "null", "12"));
  }

  private static Map<String, Object> withoutHash(Map<String, Object> header) {
    Map<String, Object> copy = new LinkedHashMap<>(header);
    copy.remove(PageFormat.PRESSED);
    return copy;
  }

  private static Page page(Map<String, Object> header, String body) {
    return new Page("a.md", header, body);
  }

  private static Map<String, Object> header(Object... pairs) {
    Map<String, Object> header = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      header.put((String) pairs[i], pairs[i + 1]);
    }
    return header;
  }
}
