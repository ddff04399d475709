package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Dossier;
import news.dossier.model.EntityType;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.StreamedPage;
import news.dossier.model.ToldDossier;
import news.dossier.text.ShippedWords;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is named with whom: the page of all, and the picture of one. */
class NetworkPageTest {
  private static ToldDossier quay() {
    return new ToldDossier()
        .person("ann-weir", "Ann Weir")
        .person("bo-lind", "Bo Lind")
        .person("cy-roe", "Cy Roe")
        .organization("harbour-board", "Harbour Board")
        .place("quayside", "Quayside")
        .article(
            "board-meets",
            "2025-05-05",
            "[Ann Weir](ann-weir) met [Bo Lind](bo-lind) of the [Harbour Board](harbour-board) at"
                + " [Quayside](quayside).",
            "[Weir](ann-weir) and [Lind](bo-lind) agreed.",
            "[Cy Roe](cy-roe) was away.");
  }

  @Nested
  class A_line {
    private final Page page = network(quay().told());

    @Test
    void joins_two_who_are_named_in_one_sentence_and_leads_to_its_evidence() {
      assertThat(edges(page))
          .containsExactly(
              "bo-lind--harbour-board", "ann-weir--harbour-board", "ann-weir--bo-lind");
      assertThat(row(page, "ann-weir--bo-lind"))
          .contains("| 2 |")
          .contains("<b>Weir</b> and <b>Lind</b> agreed.")
          .contains(
              "board meets [1](../articles/board-meets.md#s1), [2](../articles/board-meets.md#s2)");
    }

    @Test
    void is_the_wider_the_more_sentences_carry_it() {
      assertThat(values(page, "edges", "sentences")).containsExactly(1, 1, 2);
      assertThat(values(page, "edges", "width")).containsExactly(1.0, 1.0, 6.0);
    }

    @Test
    void joins_people_and_organisations_and_not_places() {
      assertThat(values(page, "nodes", "name"))
          .containsExactly("Ann Weir", "Bo Lind", "Harbour Board");
      assertThat(values(page, "nodes", "kind")).containsExactly("person", "person", "organization");
    }
  }

  @Nested
  class A_node {
    @Test
    void leads_to_its_page_and_says_who_confirmed_it() {
      Page page =
          network(
              quay()
                  .confirmed(stated("Bo Lind", false), "bo-lind")
                  .article("more", "2025-05-06", "[Ann](ann-weir) and [Bo](bo-lind).")
                  .told());

      assertThat(values(page, "nodes", "uri"))
          .containsExactly(
              "people/ann-weir.html",
              "people/bo-lind.html",
              "organizations/index.html#entry-harbour-board");
      assertThat(values(page, "nodes", "confirmed")).containsExactly(false, true, false);
    }
  }

  @Nested
  class Left_out {
    @Test
    void are_the_hidden() {
      Dossier dossier =
          new ToldDossier()
              .confirmed(stated("Cy Moor", true), "cy-moor")
              .person("ann-weir", "Ann Weir")
              .article("a", "2025-05-04", "[He](cy-moor) met [Ann Weir](ann-weir).")
              .told();

      assertThat(network(dossier).toString()).doesNotContain("Cy Moor", "cy-moor");
    }

    @Test
    void is_what_withheld_articles_say() {
      Page page = network(of(PublishLevel.WITHHELD));

      assertThat(page.header()).doesNotContainKey("network").containsEntry("unshown", 0);
      assertThat(page.body()).contains("names two people").doesNotContain("Ann", "secret");
    }

    @Test
    void are_sentences_that_are_not_shown_which_the_page_counts() {
      Page page = network(of(PublishLevel.LINK));

      assertThat(page.header()).doesNotContainKey("network").containsEntry("unshown", 1);
      assertThat(page.body()).doesNotContain("Ann");
    }

    private Dossier of(PublishLevel level) {
      return new ToldDossier()
          .person("ann-weir", "Ann Weir")
          .person("bo-lind", "Bo Lind")
          .publish(level)
          .article("secret", "2025-05-04", "[Ann Weir](ann-weir) met [Bo Lind](bo-lind).")
          .told();
    }

    @Test
    void are_lists_which_tell_nothing_of_two_in_them() {
      ToldDossier dossier = people(17);
      dossier.article("list", "2025-05-04", names(IntStream.range(0, 17)));

      Page page = network(dossier.told());

      assertThat(page.header()).doesNotContainKey("network").containsEntry("lists", 1);
    }

    @Test
    void are_more_than_a_picture_can_hold_and_the_page_says_how_many() {
      ToldDossier dossier = people(60);
      for (int i = 1; i < 60; i++) {
        dossier.article("a" + i, "2025-05-04", names(IntStream.of(0, i)));
      }

      Page page = network(dossier.told());

      assertThat(page.header()).containsEntry("members", 48).containsEntry("more_members", 12);
      assertThat(values(page, "nodes", "name")).hasSize(48).contains("Person Zero");
    }
  }

  @Nested
  class A_dossier {
    @Test
    void without_articles_has_a_page_that_says_why_there_is_no_picture() {
      Page page = network(new ToldDossier().told());

      assertThat(page.header()).doesNotContainKey("network");
      assertThat(page.body()).contains("No sentence that is shown here names two people");
    }

    @Test
    void that_names_each_alone_likewise() {
      Dossier dossier =
          people(2)
              .article("a", "2025-05-04", names(IntStream.of(0)), names(IntStream.of(1)))
              .told();

      assertThat(network(dossier).body())
          .contains("No sentence that is shown here names two people");
    }

    @Test
    void with_someone_named_five_thousand_times_has_a_short_page() {
      ToldDossier dossier = people(3);
      String[] sentences = new String[5_000];
      for (int i = 0; i < sentences.length; i++) {
        sentences[i] = names(IntStream.of(0, 1 + i % 2));
      }
      dossier.article("long", "2025-05-04", sentences);

      Page page = network(dossier.told());

      assertThat(row(page, "p0--p1")).contains("| 2500 |").contains("2,490 more");
      assertThat(page.body().length()).isLessThan(4_000);
    }
  }

  @Nested
  class The_picture_of_one {
    @Test
    void has_the_person_in_the_middle_and_lines_to_the_sentences_on_the_page() {
      ToldDossier dossier = people(4);
      dossier.article("a", "2025-05-04", names(IntStream.range(0, 4)), names(IntStream.of(0, 2)));

      Page page = pages(dossier.told()).get("people/p0.md");

      assertThat(page).isNotNull();
      assertThat(values(page, "nodes", "name").get(0)).isEqualTo("Person Zero");
      assertThat(edges(page)).containsExactlyInAnyOrder("with-p1", "with-p2", "with-p3");
      assertThat(edges(page))
          .allSatisfy(at -> assertThat(page.body()).contains("<span id=\"" + at + "\">"));
      assertThat(page.body())
          .contains(
              "<span id=\"with-p2\">[Person Two](../people/p2.md)</span>"
                  + " <span class=\"count\">2</span>"
                  + " <span class=\"source\">a [1](../articles/a.md#s1), [2](../articles/a.md#s2)");
    }

    @Test
    void is_not_drawn_of_two_or_three() {
      ToldDossier dossier = people(3);
      dossier.article("a", "2025-05-04", names(IntStream.range(0, 3)), names(IntStream.of(0)));

      assertThat(pages(dossier.told()).get("people/p0.md").header()).doesNotContainKey("network");
    }
  }

  private static final Pattern ROW =
      Pattern.compile(
          "\\| <span id=\"(p\\d)--(p\\d)\">.*\\| (\\d+) \\| (.*)(<span class=\"source\">.*) \\|");
  private static final Pattern SENTENCE =
      Pattern.compile("\\]\\(\\.\\./articles/(a\\d)\\.md#s(\\d+)\\)");

  @Property(tries = 100)
  void each_line_leads_to_all_sentences_that_name_both_and_are_shown(
      @ForAll("articles") List<List<List<Integer>>> articles) {
    Page page = network(told(articles));

    for (int one = 0; one < 6; one++) {
      for (int other = one + 1; other < 6; other++) {
        List<String> expected = naming(articles, one, other);
        String row = row(page, "p" + one + "--p" + other);
        Matcher m = ROW.matcher(row);
        if (m.matches()) {
          assertThat(sentences(m.group(4))).hasSize(1).isSubsetOf(expected);
          assertThat(sentences(m.group(5))).isEqualTo(expected);
          assertThat(m.group(3)).isEqualTo(String.valueOf(expected.size()));
        } else {
          assertThat(expected).isEmpty();
        }
      }
    }
  }

  private static List<String> sentences(String markdown) {
    return SENTENCE.matcher(markdown).results().map(r -> r.group(1) + r.group(2)).toList();
  }

  /** Every second article is only linked, so that its sentences are not shown. */
  private static Dossier told(List<List<List<Integer>>> articles) {
    ToldDossier dossier = people(6);
    for (int i = 0; i < articles.size(); i++) {
      dossier.publish(i % 2 == 0 ? PublishLevel.FULL : PublishLevel.LINK);
      String[] sentences =
          articles.get(i).stream()
              .map(named -> names(named.stream().mapToInt(n -> n)))
              .toArray(String[]::new);
      dossier.article("a" + i, "2025-05-0" + (i + 1), sentences);
    }
    return dossier.told();
  }

  private static List<String> naming(List<List<List<Integer>>> articles, int one, int other) {
    List<String> naming = new ArrayList<>();
    for (int i = 0; i < articles.size(); i += 2) {
      for (int s = 0; s < articles.get(i).size(); s++) {
        if (articles.get(i).get(s).containsAll(List.of(one, other))) {
          naming.add("a" + i + (s + 1));
        }
      }
    }
    return naming;
  }

  @Provide
  Arbitrary<List<List<List<Integer>>>> articles() {
    return Arbitraries.integers()
        .between(0, 5)
        .list()
        .uniqueElements()
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMaxSize(3);
  }

  private static final List<String> NUMBERS =
      List.of("Zero", "One", "Two", "Three", "Four", "Five");

  private static ToldDossier people(int count) {
    ToldDossier dossier = new ToldDossier();
    for (int i = 0; i < count; i++) {
      dossier.person("p" + i, "Person " + (i < NUMBERS.size() ? NUMBERS.get(i) : "N" + i));
    }
    return dossier;
  }

  private static String names(IntStream people) {
    return people
        .mapToObj(i -> "[Person](p" + i + ")")
        .collect(Collectors.joining(", ", "", " came."));
  }

  private static CuratedEntity stated(String name, boolean hidden) {
    return new CuratedEntity(
        EntityType.PERSON,
        "seeds/curation/people.yaml:1",
        name,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        hidden,
        hidden,
        List.of(),
        List.of(),
        false);
  }

  private static String row(Page page, String anchor) {
    return page.body()
        .lines()
        .filter(line -> line.contains("id=\"" + anchor + "\""))
        .findFirst()
        .orElse("");
  }

  private static List<String> edges(Page page) {
    return values(page, "edges", "at").stream().map(String::valueOf).toList();
  }

  private static List<Object> values(Page page, String list, String key) {
    Map<?, ?> picture = (Map<?, ?>) page.header().get("network");
    assertThat(picture).isNotNull();
    return ((List<?>) picture.get(list))
        .stream().map(entry -> (Object) ((Map<?, ?>) entry).get(key)).toList();
  }

  private static Page network(Dossier dossier) {
    Page page = pages(dossier).get("network/index.md");
    assertThat(page).isNotNull();
    return page;
  }

  private static Map<String, Page> pages(Dossier dossier) {
    return new PageWriter(ShippedWords.english())
        .write(dossier).value().stream()
            .map(StreamedPage::page)
            .collect(Collectors.toMap(Page::path, p -> p));
  }
}
