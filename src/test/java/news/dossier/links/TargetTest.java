package news.dossier.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

  @Nested
  class Two_spellings_of_one_address {
    @ParameterizedTest
    @CsvSource({
      "HTTPS://Gazette.Example/Fire, https://gazette.example/Fire",
      "https://gazette.example, https://gazette.example/",
      "https://gazette.example:443/a, https://gazette.example/a",
      "http://gazette.example:80, http://gazette.example/",
      "http://gazette.example:443/, http://gazette.example:443/",
      "https://gazette.example/a#part, https://gazette.example/a",
      "https://gazette.example?q=1, https://gazette.example/?q=1",
      "https://gazette.example/a/../b/./c, https://gazette.example/b/c",
      "https://gazette.example/../../a, https://gazette.example/a",
      "https://gazette.example/a/.., https://gazette.example/",
      "https://gazette.example\\a, https://gazette.example/a",
      "https://gazette.example/50% off, https://gazette.example/50%25%20off",
      "https://gazette.example/50%25, https://gazette.example/50%25",
      "https://gazette.example/brücke, https://gazette.example/br%C3%BCcke",
      "https://straße.example/, https://xn--strae-oqa.example/",
      "https://gazette.example/?a[]=<b>, https://gazette.example/?a%5B%5D=%3Cb%3E",
      "https://a.example/web/2020/https://b.example//c, https://a.example/web/2020/https://b.example//c",
      "http://[2001:DB8::1]:8080/, http://[2001:db8::1]:8080/"
    })
    void is_one_address(String written, String address) throws Exception {
      assertThat(Target.of(written)).hasToString(address);
      assertThat(Target.of(address)).hasToString(address);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gazette.example",
        "ftp://gazette.example/",
        "file:///etc/passwd",
        "mailto:desk@gazette.example",
        "https:gazette.example",
        "https://",
        "https:///a",
        "https://user@gazette.example/",
        "https://gazette.example:0/",
        "https://gazette.example:70000/",
        "https://gazette_press.example/",
        "https://[::1",
        "https://[gazette]/"
      })
  void others_cannot_be_asked(String written) {
    assertThatThrownBy(() -> Target.of(written)).isInstanceOf(StoppedException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "c, https://gazette.example/a/c",
    "../c, https://gazette.example/c",
    "/c, https://gazette.example/c",
    "?page=2, https://gazette.example/a/b?page=2",
    "#part, https://gazette.example/a/b?page=1",
    "//other.example/c, https://other.example/c",
    "http://other.example, http://other.example/"
  })
  void a_redirect_is_read_as_browsers_do(String location, String address) throws Exception {
    assertThat(Target.of("https://gazette.example/a/b?page=1").resolve(location))
        .hasToString(address);
  }

  @Property
  void what_can_be_asked_is_harmless_and_stays_as_it_is(@ForAll String text) {
    try {
      Target target = Target.of("https://gazette.example/" + text);
      assertThat(target.toString()).matches("[!-~&&[^<>\"`\\\\^{|}\\[\\]]]+");
      assertThat(Target.of(target.toString())).isEqualTo(target);
    } catch (StoppedException e) {
      throw new AssertionError(text, e);
    }
  }

  @Property
  void no_text_breaks_it(@ForAll String text) {
    try {
      assertThat(Target.of(text).host()).isNotBlank();
    } catch (StoppedException e) {
      assertThat(e.outcome()).isInstanceOf(Outcome.Refused.class);
    }
  }

  @Test
  void its_robots_txt_is_at_the_root_of_its_origin() throws Exception {
    assertThat(Target.of("http://gazette.example:8080/a/b?c").robotsTxt())
        .hasToString("http://gazette.example:8080/robots.txt");
  }
}
