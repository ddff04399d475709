package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dossier.model.Dossier;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.StreamedPage;
import news.dossier.model.ToldDossier;
import news.dossier.text.ShippedWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArticleIndexTest {
  private static final String FIRST = "articles/index.md";

  @Nested
  class Of_few_articles {
    @Test
    void is_one_page_that_leaves_the_list_to_the_template() {
      Map<String, Page> pages = index(dated(200, "2025-05-04").told());

      assertThat(pages).containsOnlyKeys(FIRST);
      assertThat(pages.get(FIRST).header()).doesNotContainKeys("years", "articles");
      assertThat(pages.get(FIRST).body()).isEqualTo("# Articles\n\n200 articles, of 4 May 2025.\n");
    }
  }

  @Nested
  class Of_many_articles {
    private final Map<String, Page> pages =
        index(dated(401, "2025-05-04").article("2025", "2024-03", "It rained.").told());

    @Test
    void leads_to_a_page_for_each_year_with_its_number_of_articles() {
      assertThat(pages.get(FIRST).body())
          .contains("402 articles")
          .containsSubsequence(
              "- [2025](../articles/year/2025.md) <span class=\"count\">401 articles</span>",
              "- [2024](../articles/year/2024.md) <span class=\"count\">1 article</span>");
    }

    @Test
    void has_parts_for_a_long_year_with_ways_back_and_on() {
      assertThat(pages)
          .containsOnlyKeys(
              FIRST,
              "articles/year/2025.md",
              "articles/year/2025/2.md",
              "articles/year/2025/3.md",
              "articles/year/2024.md",
              "articles/2025.md");
      assertThat(pages.get("articles/year/2025/2.md").body())
          .contains(
              "Page 2 of 3.",
              "[Page before](../../../articles/year/2025.md)",
              "[Next page](../../../articles/year/2025/3.md)");
      assertThat(pages.get("articles/year/2025/2.md").header())
          .containsEntry("distinction", "2025, page 2");
    }

    @Test
    void names_every_article_on_one_page_of_a_year_and_no_more_than_fit() {
      List<List<String>> named =
          pages.values().stream()
              .filter(page -> page.header().containsKey("articles"))
              .map(page -> named(page.header().get("articles")))
              .toList();

      assertThat(named).extracting(List::size).containsExactlyInAnyOrder(200, 200, 1, 1);
      assertThat(named.stream().flatMap(List::stream))
          .doesNotHaveDuplicates()
          .hasSize(402)
          .contains("articles/2025.html", "articles/news-0.html", "articles/news-400.html");
    }
  }

  @Nested
  class The_year_of_an_article {
    @Test
    void is_that_of_its_date_however_vague() {
      ToldDossier told = dated(200, "2025-05-04");
      told.article("war", "194X", "It ended.").article("week", "2021-W01", "It began.");

      assertThat(index(told.told()))
          .containsKeys("articles/year/194x.md", "articles/year/2021.md")
          .extractingByKey("articles/year/194x.md")
          .satisfies(page -> assertThat(page.header()).containsEntry("year", "The 1940s"));
    }

    @Test
    void of_a_withheld_one_is_not_told() {
      ToldDossier told = dated(200, "2025-05-04").publish(PublishLevel.WITHHELD);

      Map<String, Page> pages = index(told.article("secret", "1999-01-01", "Hush.").told());

      assertThat(pages).containsKey("articles/year/unknown.md");
      assertThat(pages).doesNotContainKey("articles/year/1999.md");
      assertThat(pages.get(FIRST).body()).contains("[Date unknown](../articles/year/unknown.md)");
    }
  }

  private static List<String> named(@Nullable Object header) {
    return header instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private static ToldDossier dated(int count, String day) {
    ToldDossier told = new ToldDossier();
    IntStream.range(0, count).forEach(i -> told.article("news-" + i, day, "It rained."));
    return told;
  }

  /** The index with the page of an article that has a year as its slug. */
  private static Map<String, Page> index(Dossier dossier) {
    Stream<Page> pages =
        new PageWriter(ShippedWords.english())
            .write(dossier).value().stream().map(StreamedPage::page);
    return pages
        .filter(
            page ->
                "articles".equals(page.header().get("type"))
                    || page.path().equals("articles/2025.md"))
        .collect(Collectors.toMap(Page::path, Function.identity()));
  }
}
