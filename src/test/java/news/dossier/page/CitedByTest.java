package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dossier.model.Dossier;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.StreamedPage;
import news.dossier.model.ToldDossier;
import news.dossier.text.ShippedWords;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way back from a sentence to what cites it. */
class CitedByTest {
  private static final Pattern LINK =
      Pattern.compile("]\\(\\.\\./(?<page>[^)#]+)(?:#(?<at>[^)]+))?\\)");

  private static ToldDossier fire() {
    return new ToldDossier()
        .person("ann-weir", "Ann Weir")
        .person("bo-lind", "Bo Lind")
        .article(
            "help-comes",
            "2025-05-05",
            "“We will help,”{ann-weir} said Mayor [Weir](ann-weir).",
            "[Weir](ann-weir) met [Bo Lind](bo-lind) on <2025-05-03|Saturday>.",
            "Nobody came.")
        .event("2025-05-03-fire", "2025-05-03", 5, "help-comes#2");
  }

  @Nested
  class A_sentence {
    private final String article = article(fire().told(), "help-comes");

    @Test
    void tells_how_many_places_cite_it() {
      assertThat(article)
          .contains("Saturday</time>.</span><span class=\"note\"")
          .contains("<a href=\"#c2\">Cited in 3 places</a>");
    }

    @Test
    void that_nothing_cites_tells_nothing() {
      assertThat(article).contains("<span id=\"s3\">Nobody came.</span>").doesNotContain("#c3");
    }

    @Test
    void is_listed_with_the_events_the_people_and_the_quotations() {
      assertThat(article)
          .contains(
              "- <span id=\"c1\">[sentence 1](#s1)</span>:"
                  + " [Ann Weir](../people/ann-weir.md#help-comes-s1),"
                  + " [Quotations, Ann Weir](../quotes/index.md#help-comes-q1);")
          .contains(
              "- <span id=\"c2\">[sentence 2](#s2)</span>:"
                  + " [Timeline, 3 May 2025](../events/2025-05-03-fire.md),"
                  + " [Ann Weir](../people/ann-weir.md#help-comes-s2),"
                  + " [Bo Lind](../people/index.md#entry-bo-lind);");
    }

    @Test
    void leads_to_the_same_words_at_the_original() {
      assertThat(article)
          .contains(
              "; <a href=\"https://example.org/help-comes#:~:text=Weir%20met%20Bo%20Lind%20on%20Saturday.\""
                  + " rel=\"external\">the words at the original</a>");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PublishLevel.class,
      names = {"LINK", "WITHHELD"})
  void a_sentence_that_the_site_does_not_show_has_no_way_back(PublishLevel level) {
    ToldDossier told = fire().publish(level);
    Dossier dossier =
        told.article(
                "secret", "2025-05-06", "[Ann Weir](ann-weir) hid.", "She [Weir](ann-weir) ran.")
            .told();

    assertThat(article(dossier, "secret")).doesNotContain("class=\"note\"", "id=\"c1\"");
  }

  @Test
  void every_way_back_leads_to_a_place_that_is_there_however_long_the_lists() {
    ToldDossier told = new ToldDossier().person("ann-weir", "Ann Weir");
    for (int i = 0; i < 60; i++) {
      String words = " number " + i + ".";
      told.article(
          "day-" + i,
          "2025-05-05",
          "“We will help" + words + "”{ann-weir} said [Weir](ann-weir).",
          "[Weir](ann-weir) left" + words,
          "“Word" + words + "” [Weir](ann-weir) was told.",
          "“Reply" + words + "”{ann-weir} [Weir](ann-weir) said.");
    }
    Map<String, Page> pages = pages(told.told());

    assertThat(pages).containsKeys("people/ann-weir/2.md");
    IntStream.range(0, 60)
        .mapToObj(i -> pages.get("articles/day-" + i + ".md").body())
        .forEach(
            body -> assertThat(waysBack(body)).isNotEmpty().allMatch(way -> leads(way, pages)));
  }

  private static List<MatchResult> waysBack(String article) {
    Matcher lines = Pattern.compile("(?m)^- <span id=\"c\\d+\">.*$").matcher(article);
    return lines.results().flatMap(line -> LINK.matcher(line.group()).results()).toList();
  }

  private static boolean leads(MatchResult way, Map<String, Page> pages) {
    Page page = pages.get(way.group(1));
    return page != null && page.body().contains("id=\"" + way.group(2) + "\"");
  }

  private static String article(Dossier dossier, String slug) {
    return pages(dossier).get("articles/" + slug + ".md").body();
  }

  private static Map<String, Page> pages(Dossier dossier) {
    return new PageWriter(ShippedWords.english())
        .write(dossier).value().stream()
            .map(StreamedPage::page)
            .collect(Collectors.toMap(Page::path, Function.identity()));
  }
}
