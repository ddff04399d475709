package news.dossier.clean;

import static news.dossier.clean.Pages.FIRST;
import static news.dossier.clean.Pages.SECOND;
import static news.dossier.clean.Pages.TEXT;
import static news.dossier.clean.Pages.THIRD;
import static news.dossier.clean.Pages.check;
import static news.dossier.clean.Pages.cuts;
import static news.dossier.clean.Pages.everything;
import static news.dossier.clean.Pages.html;
import static news.dossier.clean.Pages.p;
import static news.dossier.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import news.dossier.model.SeedFormat;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTest {

  @Nested
  class TheArticle {
    @Test
    void isTheRunningTextAmongMenusAndFooters() {
      Cleaned cleaned =
          html(
              "<nav><a href=/>Home</a><a href=/s>Sport</a></nav><main><article>"
                  + TEXT
                  + "</article></main><footer>Lindby Gazette, Quay Street 1</footer>");

      assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void isFoundWithoutAnySemanticElement() {
      Cleaned cleaned =
          html(
              "<table><tr><td><a href=1>News</a><br><a href=2>Sport</a></td><td>"
                  + FIRST
                  + "<br><br>"
                  + SECOND
                  + "<br><br>"
                  + THIRD
                  + "</td></tr></table>");

      assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void isFoundWholeWhenAdvertisementsPartIt() {
      Cleaned cleaned =
          html(
              "<div class=body-part>"
                  + p(FIRST)
                  + p(SECOND)
                  + "</div><div class=ad>Buy a boat today</div><div class=body-part>"
                  + p(THIRD)
                  + "</div>");

      assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, THIRD);
      assertThat(cuts(cleaned, CutReason.ADVERTISEMENT)).containsExactly("Buy a boat today");
    }

    @Test
    void keepsItsLastPartHoweverShort() {
      Cleaned cleaned =
          html(
              "<div><section class=x>"
                  + TEXT
                  + p(FIRST.replace("Monday", "Friday"))
                  + p(SECOND.replace("bang", "crash"))
                  + p(THIRD.replace("Tuesday", "Sunday"))
                  + "</section><section class=x>"
                  + p("The quay itself was built in 1903 by Ada Holm's grandfather, she said.")
                  + "</section></div>");

      assertThat(cleaned.text()).endsWith("grandfather, she said.");
    }

    @Test
    void keepsParagraphsUnderWhichALinkStands() {
      String part = "<div>%s<a href=1><div>A ferry comes home at last</div></a></div>";
      Cleaned cleaned =
          html(
              "<div>"
                  + TEXT
                  + TEXT
                  + String.format(part, p(FIRST))
                  + String.format(part, p(THIRD))
                  + "</div>");

      assertThat(texts(cleaned)).hasSize(8).endsWith(FIRST, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "has-sidebar",
          "paywall",
          "gallery",
          "share-container",
          "comments-open",
          "promo"
        })
    void isKeptWhateverItsElementIsCalled(String name) {
      Cleaned cleaned = html("<div class='" + name + "'>" + TEXT + "</div><p>Lindby Gazette</p>");

      assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void isNotTheOneAfterItOnAPageThatGoesOnAndOn() {
      String next =
          "Mayor Bo Lund opened the new library on Sunday, and three hundred people came to see it.";
      Cleaned cleaned =
          html(
              "<article><h1>Crane falls</h1>"
                  + TEXT
                  + p(FIRST.replace("Monday", "Friday"))
                  + "</article><article><h1>Library opens</h1>"
                  + p(next)
                  + "</article>");

      assertThat(cleaned.text()).contains(THIRD).doesNotContain("library");
      assertThat(cuts(cleaned, CutReason.OUTSIDE).toString()).contains(next);
    }

    @Test
    void isWhatTheMetadataVouchesForWhereTheShapeOfThePageMisleads() {
      String fourth = THIRD.replace("Divers", "Engineers");
      String teaser = "Norrvik has met for nine hours to talk about the colour of its new benches.";
      Cleaned cleaned =
          html(
              "<script type='application/ld+json'>{\"@graph\":[{\"articleBody\":\""
                  + String.join(" ", FIRST, SECOND, THIRD, fourth, fourth).replace("\"", "\\\"")
                  + "\"}]}</script><div><div>"
                  + TEXT
                  + p(fourth)
                  + "</div><div>"
                  + p(teaser)
                  + p(teaser.replace("nine", "ten"))
                  + "</div></div>");

      assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, THIRD, fourth);
    }

    @Test
    void goesOnInWhatThePageUnfoldsForSubscribers() {
      Cleaned cleaned =
          html(
              "<div><div class=preview>"
                  + p(FIRST)
                  + "</div><div style='display: none'>"
                  + p(SECOND)
                  + p(THIRD)
                  + "</div></div>");

      assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void beginsWithTheStandfirstUnderTheHeadline() {
      String standfirst = "Ships are sent to Norrvik while divers look for the crane.";
      Cleaned cleaned =
          html(
              "<header><h1>Crane falls into harbour</h1><p class=dek>"
                  + standfirst
                  + "</p><span class=byline>By Ada Holm</span></header><div class=article-body>"
                  + TEXT
                  + "</div>");

      assertThat(texts(cleaned)).containsExactly(standfirst, FIRST, SECOND, THIRD);
    }

    @Test
    void isReadOutOfTheMetadataWhenThePageShowsNone() {
      String body = (FIRST + "\\n\\n" + SECOND.replace("\"", "\\\"") + "\\n\\n" + THIRD);
      Cleaned cleaned =
          html(
              "<script type='application/ld+json'>{\"articleBody\":\""
                  + String.join("\\n", body, body, body, body)
                  + "\"}</script><div id=root>Loading</div>");

      assertThat(texts(cleaned)).startsWith(FIRST, SECOND, THIRD);
    }

    @Test
    void isReadOutOfTheStateOfAScriptWhenThePageShowsNone() {
      StringBuilder paragraphs = new StringBuilder();
      for (int i = 1; i <= 12; i++) {
        paragraphs.append(i == 1 ? "" : ",").append("{\"children\":[{\"text\":\"Day ").append(i);
        paragraphs.append(": \"},{\"text\":\"").append(THIRD).append("\"}]}");
      }
      Cleaned cleaned =
          html(
              "<div id=root></div><script id=__NEXT_DATA__ type='application/json'>{\"story\":{"
                  + "\"body\":["
                  + paragraphs
                  + "]}}</script>");

      assertThat(texts(cleaned)).hasSize(12).contains("Day 1: " + THIRD, "Day 12: " + THIRD);
    }

    @Test
    void isReadInScriptsThatPartNoWords() {
      String chinese = "林德比港口周一因一台起重机落水而关闭，市政府表示没有人受伤，潜水员周二将检查起重机的情况。";
      Cleaned cleaned =
          html("<nav><a href=1>首页</a></nav><div>" + p(chinese) + p(chinese) + "</div>");

      assertThat(texts(cleaned)).containsExactly(chinese, chinese);
    }

    @Test
    void isMissingWithAProblemThatSaysWhatToDo() {
      var checked = check(SeedFormat.HTML, "<nav><a href=/>Home</a></nav><p>Not found");

      assertThat(checked.value().blocks()).isEmpty();
      assertThat(everything(checked.value())).contains("Home").contains("Not found");
      assertThat(checked.problems())
          .extracting(Problem::what)
          .containsExactly("No article was found in this page.");
    }
  }

  @Nested
  class Blocks {
    @Test
    void keepTheirKind() {
      Cleaned cleaned =
          html(
              "<article>"
                  + p(FIRST)
                  + "<h2>What happened</h2><blockquote><p>"
                  + SECOND
                  + "</p></blockquote><ul><li>A crane</li><li>A quay</li></ul>"
                  + p(THIRD)
                  + "</article>");

      assertThat(cleaned.blocks())
          .containsExactly(
              Block.paragraph(FIRST),
              Block.heading("What happened"),
              new Block(Block.Kind.QUOTE, SECOND),
              new Block(Block.Kind.LIST_ITEM, "A crane"),
              new Block(Block.Kind.LIST_ITEM, "A quay"),
              Block.paragraph(THIRD));
    }

    @Test
    void areOneLineWithoutDoubleSpacesOrInvisibleMarks() {
      Cleaned cleaned =
          html(
              "<p>\n  The har&shy;bour&nbsp;of\n\tLind&#8203;by was <b>closed</b> on Monday, the town said.");

      assertThat(cleaned.text())
          .isEqualTo("The harbour of Lindby was closed on Monday, the town said.");
    }

    @Test
    void keepWordsTogetherThatMarkupSplits() {
      Cleaned cleaned =
          html("<p>The harbour (<a href=1>Lindby</a>) was <i>clos</i>ed on Monday, the town said.");

      assertThat(cleaned.text())
          .isEqualTo("The harbour (Lindby) was closed on Monday, the town said.");
    }

    @Test
    void areTextEvenWhereTheTextLooksLikeMarkup() {
      Cleaned cleaned =
          html(
              p(
                  "The file held the line &lt;script&gt;alert(1)&lt;/script&gt;, the town said on Monday."));

      assertThat(cleaned.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void endAtALineBreakOnlyWhereASentenceEnds() {
      Cleaned cleaned =
          html("<div>" + FIRST + "<br>" + "Quay Street 1<br>Lindby is closed too, it said.</div>");

      assertThat(texts(cleaned))
          .containsExactly(FIRST, "Quay Street 1 Lindby is closed too, it said.");
    }
  }

  @Nested
  class Cuts {
    @ParameterizedTest
    @CsvSource({
      "cookie-banner,COOKIE_NOTICE",
      "NewsletterSignup,NEWSLETTER",
      "share-tools,SHARE",
      "relatedStories,RELATED",
      "comments,COMMENTS",
      "wp-caption,CAPTION",
      "c-byline,BYLINE",
      "author-bio,AUTHOR_NOTE",
      "breadcrumbs,NAVIGATION",
      "login,SUBSCRIPTION",
      "mini cart,SHOP",
      "video-player,MEDIA",
      "ad-slot,ADVERTISEMENT",
      "copyright,COPYRIGHT"
    })
    void takeTheirReasonFromTheNameOfTheElement(String name, CutReason why) {
      Cleaned cleaned =
          html(
              "<div>"
                  + TEXT
                  + "<div class='"
                  + name
                  + "'>Something else</div>"
                  + p(FIRST)
                  + "</div>");

      assertThat(cuts(cleaned, why)).containsExactly("Something else");
      assertThat(cleaned.text()).doesNotContain("Something else");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Read more: The ferry that never came|RELATED",
          "Advertisement|ADVERTISEMENT",
          "Sign up for our daily newsletter.|NEWSLETTER",
          "Follow us on Facebook|SHARE",
          "© 2024 Lindby Gazette|COPYRIGHT",
          "Photo: Ada Holm / Gazette|CAPTION",
          "The crane in May. (Bo Lund/AP)|CAPTION",
          "By Ada Holm|BYLINE",
          "Updated March 3, 2024|BYLINE",
          "Bo Lund contributed to this report.|AUTHOR_NOTE",
          "We use cookies to give you the best experience.|COOKIE_NOTICE",
          "Tags: harbour, cranes|NAVIGATION"
        })
    void takeTheirReasonFromSetPhrases(String text, CutReason why) {
      Cleaned cleaned = html("<div>" + p(FIRST) + p(text) + p(SECOND) + p(THIRD) + "</div>");

      assertThat(cuts(cleaned, why)).containsExactly(text);
      assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Browser makers said on Monday that third-party cookies will go from their browsers in May.",
          "Published in 1999, the novel made the harbour of Lindby famous far beyond the county.",
          "Already a star at home, she moved to Norrvik and signed up for a newsletter about whales.",
          "By Friday they had left. The crane stayed where it was, and nobody knew what to do."
        })
    void doNotTouchSentencesThatOnlySoundLikeSetPhrases(String sentence) {
      assertThat(texts(html("<div>" + TEXT + p(sentence) + "</div>"))).contains(sentence);
    }

    @Test
    void holdAMenuAsOne() {
      Cleaned cleaned =
          html(
              "<nav><ul><li><a href=1>Home</a><li><a href=2>Sport</a><li><a href=3>Weather</a></ul></nav>"
                  + TEXT);

      assertThat(cleaned.cuts())
          .containsExactly(new Cut("Home · Sport · Weather", CutReason.NAVIGATION));
    }

    @Test
    void holdTheHeadlineAsSuch() {
      Cleaned cleaned = html("<h1>Crane falls into harbour</h1>" + TEXT);

      assertThat(cuts(cleaned, CutReason.HEADLINE)).containsExactly("Crane falls into harbour");
    }

    @Test
    void holdTeasersKnownByTheirShapeAlone() {
      String box = "<div><h3><a href=%d>A ferry comes home at last</a></h3><p>%s</p></div>";
      Cleaned cleaned =
          html(
              "<div>"
                  + TEXT
                  + TEXT
                  + "<div>"
                  + String.format(
                      box, 1, "After nine days at sea the ferry is back in its harbour.")
                  + String.format(box, 2, "The captain says that she will never go to sea again.")
                  + "</div></div>");

      assertThat(cuts(cleaned, CutReason.RELATED).toString())
          .contains("A ferry comes home at last")
          .contains("After nine days")
          .contains("never go to sea");
      assertThat(cleaned.text()).doesNotContain("nine days");
    }

    @Test
    void holdTablesOfDataButNotTablesThatLayOutAPage() {
      Cleaned cleaned =
          html(
              "<table><tr><td>"
                  + TEXT
                  + "<table><tr><td>Ships</td><td>12</td></tr><tr><td>Cranes</td><td>3</td></tr>"
                  + "</table></td></tr></table>");

      assertThat(cuts(cleaned, CutReason.TABLE)).containsExactly("Ships · 12 · Cranes · 3");
      assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void holdPostsEmbeddedFromElsewhere() {
      Cleaned cleaned =
          html(
              "<div>"
                  + TEXT
                  + "<blockquote class=twitter-tweet><p>Look at that crane go down, what a day!</p>"
                  + "— Bo (@bo) May 4</blockquote>"
                  + p(FIRST)
                  + "</div>");

      assertThat(cuts(cleaned, CutReason.MEDIA)).hasSize(1);
    }

    @Test
    void holdAHeadingTogetherWithWhatItLeadsTo() {
      Cleaned cleaned =
          html(
              "<div>" + TEXT + "<h3>From the archive</h3><ul class=related><li>A ferry</ul></div>");

      assertThat(cuts(cleaned, CutReason.RELATED).toString()).contains("From the archive");
    }
  }

  @Nested
  class InvisibleText {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "<script>var x = 'unseen'</script>",
          "<style>.unseen {}</style>",
          "<template><p>unseen</p></template>",
          "<noscript><img alt=unseen>unseen</noscript>",
          "<p style='DISPLAY:none'>unseen</p>",
          "<p hidden>unseen</p>",
          "<span class=visually-hidden>unseen</span>",
          "<dialog>unseen</dialog>",
          "<!-- unseen -->",
          "<iframe>unseen</iframe>",
          "<svg><text>unseen</text></svg>"
        })
    void isNeitherKeptNorCut(String markup) {
      assertThat(everything(html("<div>" + TEXT + markup + "</div>"))).doesNotContain("unseen");
    }
  }

  @Nested
  class HostilePages {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "<",
          "<p",
          "</div></div>text",
          "<table><p>a<td>b</table>c",
          "<html><body><body><p>x<frameset>",
          "<!--",
          "<a href='<p>'>x",
          "\u0000<p>\u0000\ud800"
        })
    void ofBrokenMarkupAreRead(String markup) {
      assertThat(check(SeedFormat.HTML, markup).value()).isNotNull();
    }

    @Test
    void nestedTwentyThousandDeepAreRead() {
      Cleaned cleaned = html("<div>".repeat(20_000) + TEXT);

      assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void withSpansNestedDeepAndManyTextsAreReadInBoundedTime() {
      Cleaned cleaned = html("<span>a ".repeat(10_000) + TEXT);

      assertThat(everything(cleaned)).contains(FIRST);
    }

    @Test
    void withTwoHundredThousandAttributesAreRead() {
      StringBuilder page = new StringBuilder("<div");
      for (int i = 0; i < 200_000; i++) {
        page.append(" a").append(i).append("=1");
      }

      assertThat(texts(html(page + ">" + TEXT))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void longerThanTheLimitAreReadUpToItAndSaySo() {
      String page = "<div>" + TEXT + "</div><!--" + "x".repeat(HtmlCleaner.LONGEST_MARKUP) + "-->";

      var checked = check(SeedFormat.HTML, page);

      assertThat(texts(checked.value())).containsExactly(FIRST, SECOND, THIRD);
      assertThat(checked.problems())
          .extracting(Problem::what)
          .first()
          .asString()
          .contains("10 million");
    }

    @Test
    void withBrokenMetadataAreReadWithoutIt() {
      Cleaned cleaned =
          html("<script type='application/ld+json'>{\"articleBody\": [[[</script>" + TEXT);

      assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, THIRD);
    }
  }
}
