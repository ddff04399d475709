package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dossier.model.Dossier;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.StreamedPage;
import news.dossier.model.ToldDossier;
import news.dossier.text.ShippedWords;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much was published, when, by whom and of whom. */
class CoveragePageTest {
  private static ToldDossier quay() {
    return new ToldDossier()
        .person("ann-weir", "Ann Weir")
        .publisher("The Quay")
        .article("fire", "2025-05-04", "A fire broke out.")
        .article(
            "visit", "2025-05-05", "[Ann Weir](ann-weir) came.", "[Weir](ann-weir) left again.")
        .article("late", "2025-05-05", "It burnt on.")
        .publisher("Harbour Post")
        .article("post", "2025-05-06", "[Weir](ann-weir) spoke.");
  }

  @Nested
  class The_bars {
    @Test
    void count_the_articles_of_each_day_and_lead_to_the_first_of_them_in_the_index() {
      assertThat(bars(coverage(quay().told()), "words"))
          .containsExactly("4 May 2025", "5 May 2025", "6 May 2025");
      assertThat(bars(coverage(quay().told()), "count")).containsExactly(1, 2, 1);
      assertThat(bars(coverage(quay().told()), "href"))
          .containsExactly(
              "articles/index.html#fire", "articles/index.html#late", "articles/index.html#post");
    }

    @ParameterizedTest
    @CsvSource({"20, day", "100, week", "500, month", "3000, year"})
    void stand_for_longer_the_longer_the_dossier_runs(int days, String unit) {
      ToldDossier dossier = new ToldDossier();
      LocalDate first = LocalDate.of(2015, 1, 1);
      for (int i = 0; i < days; i += 2) {
        dossier.article("a" + i, first.plusDays(i).toString(), "It burnt on.");
      }

      Page page = coverage(dossier.told());

      assertThat(page.header()).containsEntry("unit", unit);
      assertThat(bars(page, "count").stream().mapToInt(c -> (int) c).sum())
          .isEqualTo((days + 1) / 2);
    }

    @Test
    void of_weeks_begin_on_Monday() {
      ToldDossier dossier = new ToldDossier();
      for (int i = 0; i < 70; i++) {
        dossier.article("a" + i, LocalDate.of(2024, 12, 1).plusDays(i).toString(), "It burnt on.");
      }

      assertThat(bars(coverage(dossier.told()), "words"))
          .startsWith("the week of 25 November 2024", "the week of 2 December 2024")
          .contains("the week of 30 December 2024", "the week of 6 January 2025");
      assertThat(bars(coverage(dossier.told()), "count")).startsWith(1, 7).contains(7, 7);
    }
  }

  @Nested
  class Small_pictures {
    @Test
    void show_each_publisher_on_the_same_axis_and_lead_to_its_articles() {
      Page page = coverage(quay().told());

      assertThat(rows(page, "sources", "name")).containsExactly("The Quay", "Harbour Post");
      assertThat(rows(page, "sources", "bars")).containsExactly(List.of(1, 2, 0), List.of(0, 0, 1));
      assertThat(rows(page, "sources", "at"))
          .allSatisfy(at -> assertThat(page.body()).contains("<span id=\"" + at + "\">"));
      assertThat(page.body())
          .containsSubsequence(
              "[The Quay](../sources/the-quay.md)</span>",
              "[late](../articles/late.md)",
              "[fire](../articles/fire.md)");
    }

    @Test
    void show_how_many_sentences_name_a_person_by_the_dates_of_the_articles() {
      Page page = coverage(quay().told());

      assertThat(rows(page, "people", "name")).containsExactly("Ann Weir");
      assertThat(rows(page, "people", "uri")).containsExactly("people/ann-weir.html");
      assertThat(rows(page, "people", "bars")).containsExactly(List.of(0, 2, 1));
    }

    @Test
    void of_publishers_whose_names_give_one_address_have_two() {
      Dossier dossier =
          new ToldDossier()
              .publisher("The Quay")
              .article("a", "2025-05-04", "It burnt on.")
              .publisher("The Quay!")
              .article("b", "2025-05-04", "It burnt on.")
              .publisher("???")
              .article("c", "2025-05-04", "It burnt on.")
              .told();

      assertThat(rows(coverage(dossier), "sources", "at")).doesNotHaveDuplicates().hasSize(3);
    }
  }

  @Nested
  class What_is_not_known {
    @Test
    void is_counted_and_not_made_up() {
      Dossier dossier =
          new ToldDossier()
              .article("undated", "", "It burnt on.")
              .article("month", "2025-05", "It burnt on.")
              .article("day", "2025-05-04", "It burnt on.")
              .article("day-2", "2025-05-05", "It burnt on.")
              .article("day-3", "2025-05-06", "It burnt on.")
              .told();

      Page page = coverage(dossier);

      assertThat(page.header())
          .containsEntry("undated", 1)
          .containsEntry("unknown", 5)
          .containsEntry("unit", "day");
      assertThat(strip(page).get("unplaced")).isEqualTo(1);
      assertThat(page.body()).contains("The publisher of no article is known.");
    }

    @Test
    void is_how_many_are_withheld_and_nothing_else_of_them() {
      Dossier dossier =
          quay()
              .publish(PublishLevel.WITHHELD)
              .publisher("Secret Gazette")
              .article("secret", "2024-01-01", "[Ann Weir](ann-weir) did it.")
              .told();

      Page page = coverage(dossier);

      assertThat(page.header()).containsEntry("withheld", 1).containsEntry("articles", 4);
      assertThat(page.toString()).doesNotContain("Secret", "secret", "2024");
    }
  }

  @Test
  void a_dossier_without_articles_has_a_page_without_pictures() {
    Page page = coverage(new ToldDossier().told());

    assertThat(page.header()).containsEntry("articles", 0).doesNotContainKey("strip");
    assertThat(page.body()).startsWith("# Coverage");
  }

  @Test
  void a_publisher_of_very_many_articles_is_told_by_its_newest() {
    ToldDossier dossier = new ToldDossier().publisher("The Quay");
    for (int i = 0; i < 3_000; i++) {
      dossier.article("a" + i, LocalDate.of(2020, 1, 1).plusDays(i).toString(), "It burnt on.");
    }

    Page page = coverage(dossier.told());

    assertThat(page.body()).contains("and 2,990 more").hasSizeLessThan(2_000);
  }

  private static Map<?, ?> strip(Page page) {
    return Objects.requireNonNull((Map<?, ?>) page.header().get("strip"));
  }

  private static List<Object> bars(Page page, String key) {
    return ((List<?>) Objects.requireNonNull(strip(page).get("bars")))
        .stream().map(bar -> (Object) ((Map<?, ?>) bar).get(key)).filter(Objects::nonNull).toList();
  }

  private static List<Object> rows(Page page, String list, String key) {
    return ((List<?>) Objects.requireNonNull(page.header().get(list)))
        .stream().map(row -> (Object) ((Map<?, ?>) row).get(key)).toList();
  }

  private static Page coverage(Dossier dossier) {
    return new PageWriter(ShippedWords.english())
        .write(dossier).value().stream()
            .map(StreamedPage::page)
            .filter(page -> page.path().equals("coverage/index.md"))
            .findFirst()
            .orElseThrow();
  }
}
