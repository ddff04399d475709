package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.bake.Baker;
import news.dossier.bake.ContentFolder;
import news.dossier.bake.DeskBaker;
import news.dossier.check.SiteChecker;
import news.dossier.export.DataFiles;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Dossier;
import news.dossier.model.EntityType;
import news.dossier.model.Evidence;
import news.dossier.model.PublishLevel;
import news.dossier.model.Question;
import news.dossier.model.Span;
import news.dossier.model.StreamedPage;
import news.dossier.model.ToldDossier;
import news.dossier.page.DeskWriter;
import news.dossier.page.PageWriter;
import news.dossier.problem.Problem;
import news.dossier.text.ShippedWords;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People, quotations and questions as the finished site and the desk show them. */
class EntitySiteTest {
  @TempDir Path folder;

  private static ToldDossier fire() {
    return new ToldDossier()
        .person("ann-weir", "Ann Weir")
        .place("quayside", "Quayside")
        .article(
            "help-comes",
            "2025-05-05",
            "“We will help,”{ann-weir} said Mayor [Weir](ann-weir) in [Quayside](quayside).",
            "[Weir](ann-weir) left [Quayside](quayside) on <2025-05-03|Saturday>.")
        .publish(PublishLevel.EXCERPT)
        .article("later", "2025-05-04", "[Ann Weir](ann-weir) came. “Who knows?”")
        .publish(PublishLevel.LINK)
        .article("elsewhere", "2025", "[Ann Weir](ann-weir) was there.")
        .publish(PublishLevel.WITHHELD)
        .article("secret", "2025-05-04", "[Ann Weir](ann-weir) hid.");
  }

  private static CuratedEntity weir() {
    return new CuratedEntity(
        EntityType.PERSON,
        "seeds/curation/people.yaml:1",
        "Ann Weir",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(new CuratedEntity.HeldRole("Mayor", Optional.empty(), Optional.empty())),
        Optional.of("Q1"),
        List.of("https://example.org/weir?a=1&b=2"),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        List.of(),
        List.of(),
        false);
  }

  @Nested
  class A_site {
    @Test
    void with_every_kind_of_page_passes_its_own_check() throws IOException {
      assertThat(bakeAndCheck(fire().told())).isEmpty();
      assertThat(output("people/ann-weir.xml")).contains("<feed", "help-comes.html#s1");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"</title><script>alert(1)</script>", "null", "محمود عباس", "习近平", "${7*7}"})
    void holds_any_name(String name) throws IOException {
      Dossier dossier =
          new ToldDossier()
              .person("who", name)
              .article("a", "2025-05-04", "“Yes,”{who} said [X](who).", "[X](who) left.")
              .told();

      assertThat(bakeAndCheck(dossier)).isEmpty();
      assertThat(html("people/who.html").select("h1").text()).isEqualTo(name);
      assertThat(html("quotes/index.html").select("h2").text()).isEqualTo(name);
      assertThat(html("articles/a.html").select("q").attr("title")).isEqualTo(name + " (inferred)");
    }

    @Test
    void of_thousands_of_mentions_stays_within_its_budgets() throws IOException {
      String[] sentences = new String[1200];
      for (int i = 0; i < sentences.length; i++) {
        sentences[i] =
            "[Weir](ann-weir) said “the words of number "
                + i * 7919 % 1201
                + " are these”{ann-weir}.";
      }
      Dossier dossier =
          new ToldDossier()
              .person("ann-weir", "Ann Weir")
              .publish(PublishLevel.FULL)
              .article("long", "2025-05-04", sentences)
              .told();

      assertThat(bakeAndCheck(dossier)).isEmpty();
      assertThat(folder.resolve("output/people/ann-weir/12.html")).exists();
    }
  }

  @Nested
  class A_page {
    @Test
    void tells_the_confirmed_from_the_inferred_in_words() throws IOException {
      bakeAndCheck(fire().confirmed(weir(), "ann-weir").told());

      assertThat(html("people/ann-weir.html").select(".story-rail").text())
          .contains("Confirmed by the curator");
      assertThat(html("places/quayside.html").select(".story-rail").text()).contains("Inferred");
    }

    @Test
    void of_a_person_whom_nobody_confirmed_is_kept_from_search_engines() throws IOException {
      bakeAndCheck(fire().told());
      assertThat(html("people/ann-weir.html").select("meta[name=robots]").attr("content"))
          .isEqualTo("noindex");
      assertThat(html("places/quayside.html").select("meta[name=robots]")).isEmpty();

      bakeAndCheck(fire().confirmed(weir(), "ann-weir").told());
      assertThat(html("people/ann-weir.html").select("meta[name=robots]")).isEmpty();
    }

    @Test
    void says_to_programs_who_it_is() throws IOException {
      bakeAndCheck(fire().confirmed(weir(), "ann-weir").told());

      assertThat(html("people/ann-weir.html").select("script[type=application/ld+json]").html())
          .contains("\"@type\":\"Person\"", "\"name\":\"Ann Weir\"", "\"alternateName\":[\"Weir\"]")
          .contains("https://www.wikidata.org/entity/Q1", "\"jobTitle\":\"Mayor\"");
      assertThat(html("places/quayside.html").select("script[type=application/ld+json]").html())
          .contains("\"@type\":\"Place\"")
          .doesNotContain("sameAs");
    }

    @Test
    void is_in_the_menu_and_on_the_front_page() throws IOException {
      bakeAndCheck(fire().told());

      assertThat(html("articles/help-comes.html").select(".menu a").eachText())
          .containsExactly(
              "Articles",
              "People",
              "Places",
              "Quotes",
              "Network",
              "Coverage",
              "About this dossier",
              "Search");
      assertThat(html("index.html").select(".front-people li").eachText())
          .first(InstanceOfAssertFactories.STRING)
          .startsWith("Ann Weir Inferred");
    }
  }

  @Nested
  class The_desk {
    private final Question question =
        new Question(
            "weir",
            "similar-spelling",
            "Are \"Ann Weir\" and \"Anne <Wier>\" one person?",
            "Their names differ in two letters.",
            List.of(
                new Evidence("seeds/help-comes.txt", new Span(27, 31), "Weir"),
                new Evidence("seeds/secret.txt", new Span(0, 8), "Ann Weir")),
            7,
            List.of(
                new Question.Answer(
                    "They are one person",
                    "seeds/curation/people.yaml",
                    "- name: \"Ann Weir\"\n\n  merge: [\"Anne <Wier>\"]\n")));

    @Test
    void shows_each_question_with_its_evidence_and_its_answers() throws IOException {
      bakeDesk(fire().ask(question).told());
      Document desk = Jsoup.parse(Files.readString(folder.resolve("target/desk/index.html")));

      assertThat(desk.select("h2").text())
          .isEqualTo("Are \"Ann Weir\" and \"Anne <Wier>\" one person?");
      assertThat(desk.select("mark").eachText()).containsExactly("Weir", "Ann Weir");
      assertThat(desk.select(".source a").eachAttr("href"))
          .containsExactly(
              "../../output/articles/help-comes.html#s1", "../../output/articles/secret.html");
      assertThat(desk.select("pre[data-copy]").first().wholeText())
          .isEqualTo("- name: \"Ann Weir\"\n\n  merge: [\"Anne <Wier>\"]");
      assertThat(desk.select(".source em").text()).isEqualTo("similar-spelling");
    }

    @Test
    void says_when_there_is_nothing_to_decide() throws IOException {
      bakeDesk(fire().told());

      assertThat(Files.readString(folder.resolve("target/desk/index.html")))
          .contains("Nothing to decide");
    }

    @Test
    void lies_beside_the_site_with_all_that_it_needs() throws IOException {
      bakeAndCheck(fire().ask(question).told());
      bakeDesk(fire().ask(question).told());

      assertThat(folder.resolve("target/desk/css/dossier.css")).isNotEmptyFile();
      assertThat(folder.resolve("target/desk/js/dossier.js")).isNotEmptyFile();
      assertThat(folder.resolve("output/desk")).doesNotExist();
    }

    @Test
    void is_left_by_every_build() throws IOException {
      Files.createDirectories(folder.resolve("seeds"));
      Files.writeString(folder.resolve("seeds/a.txt"), "The fire broke out at night.\n");

      Report report = new Compiler(folder, folder.resolve("output"), Progress.SILENT).build();

      assertThat(report.failed()).isFalse();
      assertThat(folder.resolve("target/desk/index.html")).isNotEmptyFile();
    }

    private void bakeDesk(Dossier dossier) {
      assertThat(
              new DeskBaker()
                  .bake(
                      folder,
                      new DeskWriter(ShippedWords.english()).write(dossier, "../../output/"))
                  .problems())
          .isEmpty();
    }
  }

  private List<Problem> bakeAndCheck(Dossier dossier) {
    DataFiles data = new DataFiles(dossier, ShippedWords.english());
    List<StreamedPage> pages =
        new ArrayList<>(new PageWriter(ShippedWords.english()).write(dossier).value());
    pages.add(StreamedPage.of(data.page()));
    new ContentFolder(folder.resolve("content")).write(pages);
    assertThat(
            new Baker().bake(folder, folder.resolve("output"), data.files(), done -> {}).problems())
        .isEmpty();
    return new SiteChecker().check(folder, folder.resolve("output"));
  }

  private Document html(String path) throws IOException {
    return Jsoup.parse(output(path));
  }

  private String output(String path) throws IOException {
    return Files.readString(folder.resolve("output").resolve(path));
  }
}
