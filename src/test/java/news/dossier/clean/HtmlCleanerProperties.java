package news.dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.dossier.model.Cleaned;

class HtmlCleanerProperties {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Property(tries = 300)
  void everyVisibleWordIsKeptOrCut(@ForAll("pages") String page) {
    Set<String> visible = words(page.replaceAll("<[^>]*>", " "));

    assertThat(words(Pages.everything(Pages.html(page)))).isEqualTo(visible);
  }

  @Property(tries = 50)
  void cleaningTwiceGivesTheSame(@ForAll("pages") String page) {
    assertThat(Pages.html(page)).isEqualTo(Pages.html(page));
  }

  @Property(tries = 300)
  void noMarkupIsLeft(@ForAll("pages") String page) {
    Cleaned cleaned = Pages.html(page);

    assertThat(Pages.everything(cleaned)).doesNotContain("<", ">");
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Pages of nested elements of all sorts, every word of which is visible and unlike the others.
   */
  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> tag =
        Arbitraries.of(
            "div",
            "p",
            "section",
            "article",
            "aside",
            "nav",
            "ul",
            "blockquote",
            "h1",
            "h2",
            "li",
            "figure",
            "footer",
            "main",
            "header",
            "form",
            "details",
            "center",
            "x-box");
    Arbitrary<String> name =
        Arbitraries.of(
            "",
            "related",
            "article-body",
            "comments",
            "caption",
            "sidebar",
            "x",
            "share",
            "dek",
            "byline",
            "newsletter",
            "ad",
            "gallery",
            "twitter-tweet",
            "paywall");
    Arbitrary<String> text =
        Arbitraries.of(
            Pages.FIRST,
            Pages.SECOND,
            Pages.THIRD,
            "Home",
            "<a href=1>Weather</a>",
            "Read more: <a href=2>Ferry</a>",
            "<b>Quay</b>",
            "Advertisement",
            "one<br>two<br><br>six",
            "By Ada Holm",
            "<table><tr><td>Ships<td>12</table>",
            "© 2024");
    Arbitrary<String> leaf =
        text.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
    Arbitrary<String> box = boxed(tag, name, leaf);
    Arbitrary<String> room = boxed(tag, name, box.list().ofMaxSize(4).map(l -> String.join("", l)));
    return room.list().ofMaxSize(4).map(list -> String.join("\n", list));
  }

  private static Arbitrary<String> boxed(
      Arbitrary<String> tag, Arbitrary<String> name, Arbitrary<String> inner) {
    return net.jqwik.api.Combinators.combine(tag, name, inner)
        .as((t, n, i) -> "<" + t + " class='" + n + "'>" + i + "</" + t + ">");
  }
}
