package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Attribution;
import news.dossier.model.Dossier;
import news.dossier.model.Mention;
import news.dossier.model.Page;
import news.dossier.model.Quotation;
import news.dossier.model.Span;
import news.dossier.model.StreamedPage;
import news.dossier.model.ToldDossier;
import news.dossier.text.ShippedWords;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuotesPageTest {
  private static ToldDossier people() {
    return new ToldDossier().person("ann-weir", "Ann Weir").person("bo-lind", "Bo Lind");
  }

  @Test
  void speakers_stand_in_alphabetical_order_and_the_unattributed_at_the_end() {
    String body =
        body(
            people()
                .article(
                    "b",
                    "2025-05-05",
                    "“Late news.” “Nobody said this.”",
                    "“No.”{bo-lind} [Lind](bo-lind)")
                .article("a", "2025-05-04", "“Yes.”{ann-weir} [Weir](ann-weir)"));

    assertThat(body)
        .containsSubsequence(
            "[Ann Weir](../people/ann-weir.md)",
            "“Yes.”",
            "[Bo Lind](../people/bo-lind.md)",
            "“No.”",
            "## Speaker not known",
            "“Late news.”",
            "“Nobody said this.”");
  }

  /** Names are settled after quotations were read: "Weir" may have become "Ann Weir" since. */
  @Test
  void a_speaker_is_known_by_a_part_of_the_name() {
    Dossier told =
        people().article("a", "2025-05-04", "“Yes.”{ann-weir} [Ann Weir](ann-weir)").told();
    Article article = told.articles().get(0);
    Annotations read = article.annotations();
    Quotation quotation = read.quotations().get(0);
    Mention name = read.mentions().get(0);
    Span surname = new Span(name.span().start() + "Ann ".length(), name.span().end());
    Attribution early =
        new Attribution(surname, "Weir", Optional.empty(), Optional.empty(), "told");
    Article narrow =
        new Article(
            article.seed(),
            article.slug(),
            article.publish(),
            article.metadata(),
            article.cleaned(),
            new Annotations(
                read.sentences(),
                read.mentions(),
                read.timexes(),
                List.of(new Quotation(quotation.span(), quotation.text(), Optional.of(early))),
                read.reports()),
            article.note());

    assertThat(
            new PageWriter(ShippedWords.english())
                .write(
                    new Dossier(
                        told.settings(),
                        List.of(narrow),
                        told.entities(),
                        told.timeline(),
                        List.of(),
                        List.of()))
                .value())
        .filteredOn(page -> page.path().equals("quotes/index.md"))
        .singleElement()
        .satisfies(page -> assertThat(page.page().body()).doesNotContain("Speaker not known"));
  }

  @Nested
  class The_same_words {
    @Test
    void in_two_articles_are_one_quotation_with_two_sources() {
      String body =
          body(
              people()
                  .article("b", "2025-05-05", "“We  will HELP”{ann-weir} [Weir](ann-weir)")
                  .article("a", "2025-05-04", "“We will help,”{ann-weir} [Weir](ann-weir)"));

      assertThat(body.split("<q>")).hasSize(2);
      assertThat(body).contains("(../articles/b.md#q1)", "(../articles/a.md#q1)");
    }

    @Test
    void of_two_speakers_are_two_quotations() {
      assertThat(
              body(people()
                      .article("b", "2025-05-05", "“We will help.”{bo-lind} [Lind](bo-lind)")
                      .article("a", "2025-05-04", "“We will help.”{ann-weir} [Weir](ann-weir)"))
                  .split("<q>"))
          .hasSize(3);
    }

    @Test
    void shortened_are_the_longer_quotation() {
      String body =
          body(
              people()
                  .article(
                      "b", "2025-05-05", "“help all who lost homes”{ann-weir} [Weir](ann-weir)")
                  .article(
                      "a",
                      "2025-05-04",
                      "“We will help all who lost homes, and soon.”{ann-weir} [Weir](ann-weir)"));

      assertThat(body.split("<q>")).hasSize(2);
      assertThat(body).contains("<q>“We will help all who lost homes, and soon.”</q>");
    }

    @Test
    void that_are_few_are_not_taken_for_part_of_others() {
      assertThat(
              body(people()
                      .article("b", "2025-05-05", "“help all”{ann-weir} [Weir](ann-weir)")
                      .article(
                          "a",
                          "2025-05-04",
                          "“We will help all who lost homes.”{ann-weir} [Weir](ann-weir)"))
                  .split("<q>"))
          .hasSize(3);
    }

    @Test
    void without_a_speaker_are_his_who_alone_is_known_to_have_said_them() {
      String body =
          body(
              people()
                  .article("b", "2025-05-05", "“We will help all who lost homes.”")
                  .article(
                      "a",
                      "2025-05-04",
                      "“We will help all who lost homes.”{ann-weir} [Weir](ann-weir)"));

      assertThat(body).doesNotContain("Speaker not known").contains("no speaker named there");
      assertThat(body.split("<q>")).hasSize(2);
    }

    @Test
    void without_a_speaker_stay_so_where_two_are_known_to_have_said_them() {
      assertThat(
              body(
                  people()
                      .article("c", "2025-05-06", "“We will help all who lost homes.”")
                      .article(
                          "b",
                          "2025-05-05",
                          "“We will help all who lost homes.”{bo-lind} [Lind](bo-lind)")
                      .article(
                          "a",
                          "2025-05-04",
                          "“We will help all who lost homes.”{ann-weir} [Weir](ann-weir)")))
          .contains("Speaker not known");
    }

    @Test
    void that_are_few_and_without_a_speaker_stay_apart() {
      assertThat(
              body(people()
                      .article("b", "2025-05-05", "“Yes.”")
                      .article("a", "2025-05-04", "“Yes.”"))
                  .split("<q>"))
          .hasSize(3);
    }
  }

  private static String body(ToldDossier told) {
    Map<String, Page> pages =
        new PageWriter(ShippedWords.english())
            .write(told.told()).value().stream()
                .map(StreamedPage::page)
                .collect(Collectors.toMap(Page::path, p -> p));
    return pages.get("quotes/index.md").body();
  }
}
