package news.dossier.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Evidence;
import news.dossier.model.Question;
import news.dossier.model.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is who, told by invented articles. */
class ResolverTest {

  @Nested
  class One_person {
    @Test
    void goes_by_surname_title_role_and_capitals_in_one_article() {
      Clippings kim =
          Clippings.of(
              "<KIM> ARRIVES\n<Kim Jong Un> came. <Mr:Kim> stayed. "
                  + "<North Korean leader:Kim> left, and <Kim Jong> one was gone.");
      assertThat(kim.who()).containsExactly("kim-jong-un: KIM, Kim, Kim Jong, Kim Jong Un");
      assertThat(kim.why("kim-jong-un", "Kim")).containsExactly("inferred: surname-in-article");
      assertThat(kim.why("kim-jong-un", "Kim Jong")).containsExactly("inferred: shortened-name");
    }

    @Test
    void is_known_in_another_article_by_the_office_printed_beside_the_surname() {
      Clippings xi =
          Clippings.of(
              "<Chinese President:Xi Jinping> spoke.", "Later <President:XI> of China was asked.");
      assertThat(xi.who()).containsExactly("xi-jinping: XI, Xi Jinping");
      assertThat(xi.why("xi-jinping", "XI")).containsExactly("inferred: same-role");
    }

    @Test
    void is_known_in_another_article_by_the_company_the_name_keeps() {
      Clippings varga =
          Clippings.of(
              "<Ilka Varga> met <Tomas Brandt>.",
              "<Tomas Brandt> wrote to <Varga>.",
              "Nothing here.");
      assertThat(varga.why("ilka-varga", "Varga")).containsExactly("inferred: same-circle");
    }

    @Test
    void is_spelled_in_two_transcriptions() {
      assertThat(Clippings.of("<Volodymyr Zelenskyy> spoke.", "<Volodymyr Zelensky> left.").who())
          .hasSize(1);
    }

    @Test
    void is_misspelled_beside_the_same_office() {
      Clippings two =
          Clippings.of(
              "<Ukrainian president:Volodyr Zelenskyy> spoke.",
              "<President:Volodymyr Zelensky> left.",
              "<President of Belarus:Aleksandr Lukashenko> spoke.",
              "<President:Alyaksandr Lukashenka> left.");
      assertThat(two.who())
          .containsExactly(
              "aleksandr-lukashenko: Aleksandr Lukashenko, Alyaksandr Lukashenka",
              "volodymyr-zelensky: Volodymyr Zelensky, Volodyr Zelenskyy");
      assertThat(two.why("aleksandr-lukashenko", "Aleksandr Lukashenko"))
          .contains("inferred: spelling-and-role");
    }

    @Test
    void has_the_surname_first_or_last() {
      Clippings orban =
          Clippings.of("<Viktor Orbán> spoke.", "<Orbán Viktor> left. <Orbán> slept.");
      assertThat(orban.who()).containsExactly("viktor-orban: Orbán, Orbán Viktor, Viktor Orbán");
      assertThat(orban.why("viktor-orban", "Orbán Viktor")).contains("inferred: name-order");
    }

    @Test
    void has_a_middle_initial_now_and_then() {
      assertThat(Clippings.of("<Harriet B. Oduya> spoke.", "<Harriet Oduya> left.").who())
          .containsExactly("harriet-b-oduya: Harriet B. Oduya, Harriet Oduya");
    }

    @Test
    void keeps_a_reason_for_every_form() {
      Clippings kim =
          Clippings.of("<Kim Jong Un> came. <Mr:Kim> stayed.", "<KIM JONG UN> left. <Kim> slept.");
      Entity entity = kim.entities().byId("kim-jong-un").orElseThrow();
      for (Entity.Form form : entity.forms()) {
        assertThat(kim.why(entity.id(), form.text())).as(form.text()).isNotEmpty();
      }
    }
  }

  @Nested
  class Two_people {
    @Test
    void of_one_surname_in_one_article_share_no_mention() {
      Clippings bush =
          Clippings.of(
              "<George Bush> spoke first.\n<Jeb Bush> spoke second.\nThen <Bush> and all left.");
      assertThat(bush.who()).containsExactly("george-bush: George Bush", "jeb-bush: Jeb Bush");
    }

    @Test
    void are_asked_about_when_the_surname_alone_may_be_either() {
      Clippings bush =
          Clippings.of(
              "<George Bush> spoke first.\n<Jeb Bush> spoke second.\nThen <Bush> and all left.");
      Question question = bush.questions().get(0);
      assertThat(question.ask())
          .isEqualTo("Who is \"Bush\": George Bush, Jeb Bush, or somebody else?");
      assertThat(question.answers().get(1).yaml())
          .isEqualTo(
              "- name: Jeb Bush\n  split:\n    - name: Bush\n      in:\n        - seeds/1.txt\n");
    }

    @Test
    void are_shown_by_as_many_places_as_somebody_reads() {
      List<String> names =
          List.of("Ada", "Bea", "Cora", "Dora", "Edna", "Fay", "Gina", "Hope", "Ida", "Zoe");
      String all =
          names.stream()
              .map(name -> ("<" + name + " Bush> came.\n").repeat(5))
              .collect(Collectors.joining());
      Question question = Clippings.of(all + "Then <Bush> left.").questions().get(0);

      assertThat(question.answers())
          .hasSize(9)
          .last()
          .extracting("label")
          .isEqualTo("Somebody else");
      List<String> shown = question.evidence().stream().map(Evidence::exact).toList();
      assertThat(shown)
          .as("who is not offered as an answer")
          .doesNotContain("Ida Bush", "Zoe Bush");
      assertThat(shown).contains("Bush", "Ada Bush", "Hope Bush");
      assertThat(shown).as("three of each, and the one in doubt").hasSize(8 * 3 + 1);
    }

    @Test
    void are_told_apart_by_office_paragraph_or_form_of_address() {
      Clippings three =
          Clippings.of(
              "<Mayor:Ann Roth> met <Senator:Paul Roth>.\nAt noon <Mayor:Roth> spoke.",
              "<Ann Lund> was there.\n<Eric Lund> came. <Lund> smiled.",
              "<Mary Holm> met <Peter Holm>.\nAt noon <Mrs:Holm> spoke.");
      assertThat(three.why("ann-roth", "Roth")).containsExactly("inferred: same-role");
      assertThat(three.why("eric-lund", "Lund")).containsExactly("inferred: same-paragraph");
      assertThat(three.why("mary-holm", "Holm")).containsExactly("inferred: form-of-address");
    }

    @Test
    void are_father_and_son() {
      assertThat(
              Clippings.of(
                      "<Otto Graf> founded it. <Otto Graf Jr.> sold it.", "<Otto Graf Jr> sued.")
                  .who())
          .containsExactly("otto-graf: Otto Graf", "otto-graf-jr: Otto Graf Jr, Otto Graf Jr.");
    }

    @Test
    void whose_names_differ_by_a_middle_initial_share_a_short_form_that_is_neither_s() {
      Clippings bushes =
          Clippings.of(
              "<George W. Bush> spoke.", "<George H. W. Bush> spoke.", "<George Bush> left.");
      assertThat(bushes.who()).hasSize(3);
      assertThat(bushes.questions()).hasSize(1);
    }

    @Test
    void in_one_sentence_are_never_one() {
      assertThat(Clippings.of("<Olga Petrova> and <Olga B. Petrova> met.").who()).hasSize(2);
    }

    @Test
    void are_brother_and_sister_with_nearly_the_same_name() {
      Clippings rossi = Clippings.of("<Mario Rossi> spoke.", "<Maria Rossi> left.");
      assertThat(rossi.who()).hasSize(2);
      assertThat(rossi.questions()).isEmpty();
    }

    @Test
    void may_be_one_when_the_names_are_nearly_the_same() {
      Clippings doubtful = Clippings.of("<Jan Pettersen> spoke.", "<Jan Pedersen> left.");
      Clippings near = Clippings.of("<Jan Pettersson> spoke.", "<Jan Petersson> left.");
      assertThat(doubtful.who()).hasSize(2);
      assertThat(near.who()).hasSize(2);
      assertThat(near.questions().get(0).ask())
          .isEqualTo("Are \"Jan Petersson\" and \"Jan Pettersson\" one person?");
      assertThat(near.questions().get(0).answers())
          .extracting(Question.Answer::yaml)
          .containsExactly(
              "- name: Jan Petersson\n  merge: [Jan Pettersson]\n",
              "- name: Jan Petersson\n  not: [Jan Pettersson]\n");
    }

    @Test
    void of_one_surname_in_the_dossier_leave_a_bare_surname_to_the_curator() {
      Clippings miller =
          Clippings.of("<Ann Miller> spoke.", "<Tom Miller> spoke.", "<Miller> was silent.");
      assertThat(miller.who()).hasSize(3);
      assertThat(miller.questions()).hasSize(1);
    }

    @Test
    void hold_two_offices() {
      assertThat(Clippings.of("<striker:Moreno> scored.", "<Senator:Moreno> voted.").who())
          .containsExactly("moreno: Moreno", "moreno-2: Moreno");
    }

    @Test
    void are_a_town_and_a_man() {
      assertThat(
              Clippings.of("<Denzel Washington> spoke in <@Washington>. <Washington> left.").who())
          .containsExactly(
              "denzel-washington: Denzel Washington, Washington", "washington: Washington");
    }
  }

  @Nested
  class A_surname_before_any_full_name {
    @Test
    void is_not_the_next_bearer_s_when_the_dossier_knows_another() {
      Clippings wife =
          Clippings.of(
              "<Boris Orlin> spoke. <Orlin> left.",
              "<Boris Orlin> slept.",
              "Trouble ahead\n<Orlin> is ill. So said his wife, <Naina Orlin>.\n<Orlin> rests.");
      assertThat(wife.who())
          .containsExactly(
              "boris-orlin: Boris Orlin, Orlin", "naina-orlin: Naina Orlin", "orlin: Orlin");
    }

    @Test
    void is_the_only_bearer_s() {
      Clippings only = Clippings.of("Trouble\n<Orlin> is ill. <Naina Orlin> lies in bed.");
      assertThat(only.who()).containsExactly("naina-orlin: Naina Orlin, Orlin");
      assertThat(only.why("naina-orlin", "Orlin")).containsExactly("inferred: surname-in-article");
    }
  }

  @Nested
  class Organisations_and_places {
    @Test
    void go_by_names_listed_for_a_country() {
      Clippings states =
          Clippings.of(
              "<@US> and <@U.S.> and <@USA>", "<@United States>, <@United States of America>");
      assertThat(states.who())
          .containsExactly("united-states: U.S., US, USA, United States, United States of America");
      assertThat(states.why("united-states", "USA")).containsExactly("inferred: country-name");
    }

    @Test
    void go_by_initials_and_two_spellings() {
      Clippings body =
          Clippings.of(
              "<+River Cooperation Organisation> (<+RCO>) met.",
              "<+River Cooperation Organization> met.",
              "<+RCO> met.");
      assertThat(body.who())
          .containsExactly(
              "river-cooperation-organisation: RCO, River Cooperation Organisation, River Cooperation Organization");
      assertThat(body.why("river-cooperation-organisation", "RCO"))
          .contains("inferred: acronym-in-parentheses");
    }

    @Test
    void share_initials_and_are_two() {
      assertThat(
              Clippings.of(
                      "<+River Trade Union> (<+RTU>) met.", "<+Rural Teachers Union> (<+RTU>) met.")
                  .who())
          .hasSize(3);
    }

    @Test
    void are_companies_with_and_without_their_legal_form() {
      assertThat(Clippings.of("<+Acme Inc.> grew.", "<+Acme> shrank.").who())
          .containsExactly("acme: Acme, Acme Inc.");
    }
  }

  @Nested
  class Ids {
    @Test
    void stay_when_the_name_grows() {
      KnownEntities known =
          new KnownEntities(
              Map.of(
                  EntityType.PERSON,
                  Map.of("Otto Graf", List.of(new KnownEntities.Known("otto-graf", Set.of())))),
              Map.of());
      assertThat(Clippings.of("<Otto Emil Graf> spoke. <Otto Graf> left.").knowing(known).who())
          .containsExactly("otto-graf: Otto Emil Graf, Otto Graf");
    }

    @Test
    void stay_with_those_of_one_name_whose_articles_their_pages_tell_of() {
      Map<String, List<KnownEntities.Known>> pages =
          Map.of(
              "Haverkamp",
              List.of(
                  new KnownEntities.Known("haverkamp", Set.of("second")),
                  new KnownEntities.Known("haverkamp-2", Set.of("third")),
                  new KnownEntities.Known("haverkamp-4", Set.of("first"))));
      KnownEntities known =
          new KnownEntities(
              Map.of(EntityType.PERSON, pages),
              Map.of("first", "seeds/1.txt", "second", "seeds/2.txt", "third", "seeds/3.txt"));
      List<Entity> namesakes =
          Stream.of("1", "2", "3", "4").map(n -> haverkamp("seeds/" + n + ".txt")).toList();

      assertThat(new EntityIds(known).assign(namesakes))
          .containsExactly("haverkamp-4", "haverkamp", "haverkamp-2", "haverkamp-3");
    }

    private Entity haverkamp(String seed) {
      return new Entity(
          "",
          EntityType.PERSON,
          "Haverkamp",
          List.of(new Entity.Form("Haverkamp", 1)),
          List.of(new Evidence(seed, new Span(0, 9), "Haverkamp")),
          Optional.empty(),
          List.of());
    }

    @Test
    void are_safe_for_any_name() {
      Clippings odd =
          Clippings.of(
              "<null>, <constructor>, <Index>, <../../etc>, <محمد علي>, <习近平>, <😀>, <-->");
      assertThat(odd.entities().all())
          .allSatisfy(e -> assertThat(e.id()).matches("[a-z0-9]+(-[a-z0-9]+)*"))
          .extracting(Entity::id)
          .doesNotHaveDuplicates()
          .doesNotContain("null", "constructor", "index");
    }

    @Test
    void tell_types_apart() {
      assertThat(Clippings.of("<Jordan> spoke.", "<@Jordan> is far.").entities().all())
          .extracting(Entity::id)
          .containsExactlyInAnyOrder("jordan", "jordan-place");
    }
  }

  @Nested
  class Hostile_input {
    /** Twenty times as many as are ever compared with one another. */
    @Test
    void names_two_thousand_people_of_one_surname() {
      StringBuilder article = new StringBuilder();
      for (int i = 0; i < 2_000; i++) {
        article.append("<Ann").append(i).append(" Lee> and <Lee> ");
      }
      Clippings lee = Clippings.of(article.toString());
      assertThat(lee.entities().all()).hasSize(2_000);
    }

    @Test
    void may_name_nobody() {
      assertThat(Clippings.of("Nothing at all.").who()).isEmpty();
      assertThat(new Clippings().who()).isEmpty();
    }

    @Test
    void puts_what_is_no_plain_word_into_yaml_safely() {
      Clippings odd = Clippings.of("<Jan \"[Petersson>", "<Jan \"[Pettersson>");
      assertThat(odd.questions())
          .flatExtracting(Question::answers)
          .extracting(Question.Answer::yaml)
          .contains("- name: \"Jan \\\"[Petersson\"\n  merge: [\"Jan \\\"[Pettersson\"]\n");
    }
  }
}
