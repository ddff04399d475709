package news.dossier.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import news.dossier.model.EntityType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the curator states wins, is asked for once, and is reported when it has lost its object. */
class DecisionsOfTheCuratorTest {

  @Nested
  class A_decision {
    @Test
    void gives_a_form_to_somebody() {
      Clippings arafat =
          Clippings.of("<Yasser Arafat> spoke. <Abu Ammar> smiled.")
              .stating(Statement.at(3, "Yasser Arafat").also("Abu Ammar").make());
      assertThat(arafat.who()).containsExactly("yasser-arafat: Abu Ammar, Yasser Arafat");
      assertThat(arafat.why("yasser-arafat", "Abu Ammar"))
          .containsExactly("stated: seeds/curation/people.yaml:3");
      assertThat(arafat.entities().all().get(0).isConfirmed()).isTrue();
    }

    @Test
    void about_a_short_form_yields_to_a_fuller_name_in_the_article() {
      assertThat(
              Clippings.of(
                      "<Kim Jong Un> spoke.", "<Kim> left.", "<Kim Basinger> came. <Kim> left.")
                  .stating(Statement.at(1, "Kim Jong Un").also("Kim").make())
                  .who())
          .containsExactly("kim-basinger: Kim, Kim Basinger", "kim-jong-un: Kim, Kim Jong Un");
    }

    @Test
    void chooses_among_two_of_an_article() {
      assertThat(
              Clippings.of("<George Bush> spoke.\n<Jeb Bush> spoke.\nThen <Bush> left.")
                  .stating(Statement.at(1, "Jeb Bush").also("Bush").make())
                  .who())
          .containsExactly("george-bush: George Bush", "jeb-bush: Bush, Jeb Bush");
    }

    @Test
    void makes_a_surname_sure_that_two_spellings_in_one_article_share() {
      assertThat(
              Clippings.of("<Kim Jong one> spoke.\n<Kim Jong Un> left.\nThen <Kim> slept.")
                  .stating(Statement.at(1, "Kim Jong Un").also("Kim Jong one").make())
                  .who())
          .containsExactly("kim-jong-un: Kim, Kim Jong Un, Kim Jong one");
    }

    @Test
    void keeps_a_name_away() {
      assertThat(
              Clippings.of("<Harriet B. Oduya> spoke.", "<Harriet Oduya> left.")
                  .stating(Statement.at(1, "Harriet B. Oduya").not("Harriet Oduya").make())
                  .who())
          .containsExactly("harriet-b-oduya: Harriet B. Oduya", "harriet-oduya: Harriet Oduya");
    }

    @Test
    void keeps_a_name_away_even_within_an_article() {
      assertThat(
              Clippings.of("<George Bush> spoke. <Bush> left.")
                  .stating(Statement.at(1, "George Bush").not("Bush").make())
                  .who())
          .containsExactly("bush: Bush", "george-bush: George Bush");
    }

    @Test
    void merges_two_entities() {
      assertThat(
              Clippings.of("<Jan Petersson> spoke.", "<Jan Pettersson> left.")
                  .stating(Statement.at(1, "Jan Petersson").merge("Jan Pettersson").make())
                  .who())
          .containsExactly("jan-petersson: Jan Petersson, Jan Pettersson");
    }

    @Test
    void takes_a_form_out_of_one_article() {
      Clippings split =
          Clippings.of("<George Bush> spoke. <Bush> left.", "<George Bush> slept. <Bush> snored.")
              .stating(Statement.at(1, "Reggie Bush").split("Bush", "seeds/2.txt").make());
      assertThat(split.who())
          .containsExactly("george-bush: Bush, George Bush", "reggie-bush: Bush");
    }

    @Test
    void may_name_an_article_by_its_address() {
      assertThat(
              Clippings.of("<George Bush> spoke. <Bush> left.")
                  .stating(Statement.at(1, "Reggie Bush").split("Bush", "a-headline").make())
                  .knowing(new KnownEntities(Map.of(), Map.of("a-headline", "seeds/1.txt")))
                  .who())
          .containsExactly("george-bush: George Bush", "reggie-bush: Bush");
    }

    @Test
    void says_that_a_name_is_no_person() {
      assertThat(
              Clippings.of("<Big Ben> rang. <Ann Lee> heard it.")
                  .stating(Statement.at(1, "Big Ben").none())
                  .who())
          .containsExactly("ann-lee: Ann Lee");
    }

    @Test
    void sets_name_and_address() {
      assertThat(
              Clippings.of("<Ronaldo> scored.")
                  .stating(
                      Statement.at(1, "Ronaldo Nazário").also("Ronaldo").slug("the-first").make())
                  .entities()
                  .all())
          .extracting(e -> e.id() + " " + e.name())
          .containsExactly("the-first Ronaldo Nazário");
    }

    @Test
    void is_not_asked_for_again() {
      Clippings asked = Clippings.of("<Jan Petersson> spoke.", "<Jan Pettersson> left.");
      assertThat(asked.questions()).hasSize(1);
      asked.stating(Statement.at(1, "Jan Petersson").not("Jan Pettersson").make());
      assertThat(asked.questions()).isEmpty();
    }

    @Test
    void may_stand_in_two_entries_of_one_name() {
      Clippings twice =
          Clippings.of("<Jan Petersson> spoke.", "<Jan Pettersson> left.")
              .stating(
                  Statement.at(1, "Jan Petersson").hidden().make(),
                  Statement.at(9, "Jan Petersson").merge("Jan Pettersson").make());
      assertThat(twice.problems()).isEmpty();
      assertThat(twice.entities().all())
          .singleElement()
          .satisfies(e -> assertThat(e.curated().orElseThrow().hidden()).isTrue());
    }

    @Test
    void hides_whom_it_merges() {
      Clippings hidden =
          Clippings.of("<Jan Petersson> spoke.", "<Ib Olsen> left.")
              .stating(
                  Statement.at(1, "Jan Petersson").merge("Ib Olsen").make(),
                  Statement.at(9, "Ib Olsen").hidden().make());
      assertThat(hidden.entities().all())
          .singleElement()
          .satisfies(e -> assertThat(e.curated().orElseThrow().hidden()).isTrue());
    }
  }

  @Nested
  class A_problem {
    @Test
    void is_a_name_that_two_claim() {
      assertThat(
              Clippings.of("<Ann Lee>, <Bo Lee>, <Lee>")
                  .stating(
                      Statement.at(1, "Ann Lee").also("Lee").make(),
                      Statement.at(5, "Bo Lee").also("Lee").make())
                  .problems())
          .singleElement()
          .asString()
          .startsWith(
              "seeds/curation/people.yaml:5: error: \"Lee\" is claimed twice: by \"Ann Lee\""
                  + " (seeds/curation/people.yaml:1) and by \"Bo Lee\".");
    }

    @Test
    void is_a_circle_of_merges() {
      assertThat(
              Clippings.of("<Ann Lee>, <Bo Lund>, <Cy Moe>")
                  .stating(
                      Statement.at(1, "Ann Lee").merge("Bo Lund").make(),
                      Statement.at(3, "Bo Lund").merge("Cy Moe").make(),
                      Statement.at(5, "Cy Moe").merge("Ann Lee").make())
                  .problems())
          .singleElement()
          .asString()
          .startsWith("seeds/curation/people.yaml:5: error: Merging \"Ann Lee\" into \"Cy Moe\"");
    }

    @Test
    void is_a_merge_with_itself() {
      assertThat(
              Clippings.of("<Ann Lee> spoke.")
                  .stating(Statement.at(1, "Ann Lee").merge("Ann Lee").make())
                  .problems())
          .hasSize(1);
    }

    @Test
    void is_a_decision_about_nobody() {
      assertThat(
              Clippings.of("<Ann Lee> spoke.")
                  .stating(
                      Statement.at(1, "Gone Away").make(),
                      Statement.at(2, "Ann Lee").also("A. Lee").make(),
                      Statement.at(4, "Clock Tower").none())
                  .problems())
          .containsExactly(
              "seeds/curation/people.yaml:1: warning: No article names \"Gone Away\" any more, nor"
                  + " any other form stated for it. Delete the entry, or correct the name.",
              "seeds/curation/people.yaml:2: notice: For \"Ann Lee\" names are stated that no"
                  + " article has: A. Lee. Delete them, or correct them.",
              "seeds/curation/people.yaml:4: warning: No article names \"Clock Tower\" any more, nor"
                  + " any other form stated for it. Delete the entry, or correct the name.");
    }

    @Test
    void is_not_a_decision_by_which_a_name_is_no_longer_read() {
      assertThat(
              Clippings.of("Big Ben rang. <Ann Lee> heard it.")
                  .stating(Statement.at(1, "Big Ben").none())
                  .problems())
          .isEmpty();
    }

    @Test
    void is_an_address_that_cannot_be() {
      assertThat(
              Clippings.of("<@Oslo> is far.")
                  .stating(Statement.at(1, "Oslo").of(EntityType.PLACE).slug("index").make())
                  .problems())
          .singleElement()
          .asString()
          .startsWith("seeds/curation/places.yaml:1: error: \"index\" cannot be an address.");
    }
  }
}
