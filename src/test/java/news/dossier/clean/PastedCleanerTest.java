package news.dossier.clean;

import static news.dossier.clean.PastedSeeds.blocks;
import static news.dossier.clean.PastedSeeds.clean;
import static news.dossier.clean.PastedSeeds.cut;
import static news.dossier.clean.PastedSeeds.seed;
import static news.dossier.clean.PastedSeeds.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.CutReason;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedCleanerTest {

  private static final String FERRY =
      """
      The ferry between the two islands will run at night from next month, the harbour board said \
      on Tuesday.

      Residents had asked for a late crossing for years, because the last boat left before the \
      hospital's evening shift was over.

      "We listened, and we found two more captains," said Ida Holm, who chairs the board.

      Tickets will cost the same as by day, and bicycles travel free of charge until the spring.
      """;

  @Nested
  class AWholePageAroundTheArticle {

    private final Cleaned page = clean(shipped("003_b80fa45b18a1df07.txt"));

    @Test
    void keeps_the_article_and_nothing_else() {
      assertThat(page.blocks()).hasSize(7).allMatch(b -> b.kind() == Block.Kind.PARAGRAPH);
      assertThat(page.blocks().get(0).text()).startsWith("Kim Jong Un will join Xi Jinping");
      assertThat(page.blocks().get(6).text()).endsWith("they could reunite later this year..");
    }

    @Test
    void hands_the_headline_and_the_byline_on() {
      assertThat(cut(page, CutReason.HEADLINE))
          .containsExactly("Putin, Xi, and Kim set to unite at major military parade");
      assertThat(cut(page, CutReason.BYLINE)).contains("By - Tnews 28 Aug 2025 5 Mins Read");
    }

    @Test
    void names_what_each_piece_of_furniture_is() {
      assertThat(cut(page, CutReason.SHOP)).containsExactly("Shopping cart");
      assertThat(cut(page, CutReason.COOKIE_NOTICE))
          .hasSize(2)
          .anyMatch(text -> text.startsWith("We use cookies"));
      assertThat(cut(page, CutReason.NEWSLETTER))
          .contains("Subscribe to the Newsletter")
          .anyMatch(text -> text.startsWith("Join 10k+ people"));
      assertThat(cut(page, CutReason.COMMENTS)).containsExactly("Comments");
      assertThat(cut(page, CutReason.NAVIGATION)).contains("Search", "Prev Article");
      assertThat(cut(page, CutReason.RELATED))
          .contains("Related Post", "Tech Innovations Reshaping the Retail Landscape: AI Payments");
    }

    @Test
    void lists_the_cuts_in_the_order_of_the_seed() {
      String seed = shipped("003_b80fa45b18a1df07.txt");
      List<Integer> places = page.cuts().stream().map(c -> seed.indexOf(c.text())).toList();
      assertThat(places).isSorted().doesNotContain(-1);
    }

    @Test
    void cuts_a_paragraph_that_the_page_prints_twice_once() {
      String twice = FERRY + "\nShare\n\nComments\n\nLog in\n\n" + FERRY.lines().toList().get(0);
      assertThat(clean(twice).text()).isEqualTo(FERRY.strip());
    }
  }

  @Nested
  class APlainArticle {

    @Test
    void keeps_every_paragraph_and_its_sub_headings() {
      String seed = shipped("000_e622acf38945c714.txt");
      Cleaned article = clean(seed);
      assertThat(article.cuts()).isEmpty();
      assertThat(article.text())
          .isEqualTo(seed.strip().replaceAll("\n{2,}", "\n\n").replaceAll("[ \u00a0]+", " "));
      assertThat(blocks(article, Block.Kind.HEADING))
          .containsExactly(
              "Trump targets XI, Putin and Kim",
              "“A carefully orchestrated strategic communication act”");
    }

    @Test
    void gives_its_title_and_byline_to_the_metadata() {
      Cleaned article =
          clean("Night ferry returns after forty years\nBy Mara Lund\n3 March 2024\n\n" + FERRY);
      assertThat(cut(article, CutReason.HEADLINE))
          .containsExactly("Night ferry returns after forty years");
      assertThat(cut(article, CutReason.BYLINE)).containsExactly("By Mara Lund", "3 March 2024");
      assertThat(article.text()).isEqualTo(FERRY.strip());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "OSLO (AP) — The ferry between the islands will run at night, the harbour board said.",
          "MOSCOW 1996-08-30",
          "HELSINKI, Finland (AP) _",
          "The last boat left at noon."
        })
    void keeps_a_first_line_that_belongs_to_the_text(String first) {
      assertThat(clean(first + "\n\n" + FERRY).blocks().get(0).text()).isEqualTo(first);
    }

    @Test
    void keeps_a_table_of_results() {
      String table =
          "Results of the island regatta:\n\nHolm 2 Lund 1\n\nBerg 0 Dahl 0\n\nStrand 4 Vik 3";
      assertThat(clean(table).text()).isEqualTo(table);
    }

    @Test
    void loses_a_lone_button() {
      Cleaned article = clean(FERRY + "\nShare this article\n");
      assertThat(article.text()).isEqualTo(FERRY.strip());
      assertThat(cut(article, CutReason.SHARE)).containsExactly("Share this article");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Die Fähre fährt ab März auch nachts, teilte der Hafen am Dienstag mit.\n\n"
              + "Die Anwohner hatten seit Jahren darum gebeten.",
          "El transbordador navegará también de noche, dijo el martes la junta del puerto.",
          "Паром между островами будет ходить и ночью, сообщило во вторник управление порта.",
          "港务局周二表示，两岛之间的渡轮下月起夜间也将运行。\n\n居民多年来一直要求增加夜班船。",
          "ستعمل العبارة بين الجزيرتين ليلا أيضا، بحسب ما أعلنت هيئة الميناء يوم الثلاثاء."
        })
    void stays_whole_in_any_language(String text) {
      assertThat(clean(text).text()).isEqualTo(text);
      assertThat(clean(text).cuts()).isEmpty();
    }
  }

  @Nested
  class CleaningTwice {

    @ParameterizedTest
    @ValueSource(strings = {"000_e622acf38945c714.txt", "003_b80fa45b18a1df07.txt"})
    void changes_nothing(String name) {
      Cleaned once = clean(shipped(name));
      Cleaned twice = clean(once.text());
      assertThat(twice.text()).isEqualTo(once.text());
      assertThat(twice.cuts()).isEmpty();
    }
  }

  @Nested
  class LinesAndParagraphs {

    @Test
    void single_line_breaks_part_paragraphs() {
      assertThat(clean(FERRY.replace("\n\n", "\n")).text()).isEqualTo(FERRY.strip());
    }

    @Test
    void hard_wrapped_lines_are_joined() {
      String wrapped = wrap(FERRY, 72);
      assertThat(wrapped.lines().count()).isGreaterThan(8);
      assertThat(clean(wrapped).text()).isEqualTo(FERRY.strip());
    }

    @Test
    void bullets_become_list_items_and_numbers_stay() {
      Cleaned article =
          clean(FERRY + "\nWhat is new:\n\n- a late boat\n• free bicycles\n1. tickets");
      assertThat(blocks(article, Block.Kind.LIST_ITEM))
          .containsExactly("a late boat", "free bicycles", "1. tickets");
    }

    @Test
    void a_dash_that_opens_speech_is_no_bullet() {
      assertThat(clean("— Я подожду, — сказал капитан.").text())
          .isEqualTo("— Я подожду, — сказал капитан.");
    }

    @Test
    void white_space_and_control_characters_collapse() {
      assertThat(clean("The\u00a0 ferry\t\u0000runs\u200b at\u0007 night again.").text())
          .isEqualTo("The ferry runs at night again.");
    }

    private String wrap(String text, int width) {
      StringBuilder out = new StringBuilder();
      for (String paragraph : text.strip().split("\n\n")) {
        int column = 0;
        for (String word : paragraph.split(" ")) {
          boolean fits = column + 1 + word.length() <= width;
          out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
          column = column == 0 || !fits ? word.length() : column + 1 + word.length();
        }
        out.append("\n\n");
      }
      return out.toString();
    }
  }

  @Nested
  class BadInput {

    @Test
    void says_that_a_blank_file_has_no_text() {
      Checked<Cleaned> checked = new PastedCleaner().clean(seed("\n".repeat(1_000_000)));
      assertThat(checked.value().cuts()).isEmpty();
      assertThat(checked.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                assertThat(problem.what()).isEqualTo("The file has no text.");
              });
    }

    @Test
    void says_when_a_page_holds_no_article_and_keeps_all_of_it_in_the_cuts() {
      String menu = "Home\n\nWorld\n\nSport\n\nLog in\n\nShopping cart\n\nPrivacy policy";
      Checked<Cleaned> checked = new PastedCleaner().clean(seed(menu));
      assertThat(checked.value().blocks()).isEmpty();
      assertThat(checked.value().cuts()).hasSize(6);
      assertThat(checked.problems())
          .extracting(Problem::what)
          .containsExactly("No article was found in the pasted text; all of it was cut.");
    }

    @Test
    void refuses_more_than_an_article_can_be() {
      for (String huge : List.of("x".repeat(5_000_000), "word\n".repeat(20_001))) {
        Checked<Cleaned> checked =
            Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> new PastedCleaner().clean(seed(huge)));
        assertThat(checked.value().blocks()).isEmpty();
        assertThat(checked.value().cuts()).hasSize(1);
        assertThat(checked.problems())
            .singleElement()
            .satisfies(p -> assertThat(p.what()).contains("2,000,000").contains("20,000"));
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"Share\nThe word goes on and on \n", "7 \n", "A. ", "\"", "(((((", "— ", "Aa, "})
    void reads_a_large_hostile_text_in_bounded_time(String piece) {
      int lines = PastedCleaner.MOST_LINES / 4;
      int pieces = piece.contains("\n") ? lines : PastedCleaner.LONGEST / 4 / piece.length();
      String text = piece.repeat(pieces);
      Cleaned cleaned = Assertions.assertTimeout(Duration.ofSeconds(20), () -> clean(text));
      assertThat(cleaned.blocks().size() + cleaned.cuts().size()).isPositive();
    }
  }
}
