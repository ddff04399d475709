package news.dossier.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dossier.model.Attribution;
import news.dossier.model.Quotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReaderTest {

  /** The speakers of a text about Ann Weir, Tom Brook and the Harbour Trust. */
  private static List<String> said(String text) {
    return Story.of(text)
        .people("Ann Weir", "Weir", "Tom Brook", "Brook")
        .organizations("Harbour Trust")
        .places("Alton")
        .said();
  }

  private static String speaker(String text) {
    List<String> said = said(text);
    assertThat(said).hasSize(1);
    return said.get(0).substring(said.get(0).lastIndexOf(" <- ") + 4);
  }

  @Nested
  class The_speaker {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "“We will rebuild the pier,” said Weir.",
          "“We will rebuild the pier,” Weir said.",
          "“We will rebuild the pier,” Weir told reporters on Monday.",
          "“Will we rebuild the pier?” Weir asked.",
          "Weir said: “We will rebuild the pier.”",
          "Weir said on Monday that the council would “rebuild the pier”.",
          "“We will rebuild the pier,” according to Weir.",
          "According to Weir, “we will rebuild the pier”.",
          "The council will “rebuild the pier” by May, Weir said.",
          "Weir called the plan “a gift to the whole town”.",
          "In a letter to the council, Weir wrote: “We will rebuild the pier.”",
          "Weir went on television, saying “we will rebuild the pier”.",
          "Weir promised to “rebuild the pier whatever it takes”.",
          "The plan was described by Weir as “a gift to the whole town”.",
          "Weir, who was elected in May, said: “We will rebuild the pier.”",
          "Weir, the mayor of Alton, said: “We will rebuild the pier.”",
          "“We will rebuild the pier,” Weir, a doctor who grew up in Alton, said.",
          "Asked about the storm, Weir said: “We will rebuild the pier.”",
          "The paper quoted Weir as saying “we will rebuild the pier”.",
          "“We will rebuild the pier.” — Weir",
          "Weir: “We will rebuild the pier.”",
          "Weir: Town will ‘rebuild the pier’ by May",
          "Weir scolded them: “We will rebuild the pier,” she said.",
          "The council will “rebuild the pier”, as Weir put it.",
          "Weir went on about “how the pier is ours”.",
          "Weir said that the town got what she called “a gift to us all”.",
          "Weir asked the crowd to welcome “my new best friend”.",
          "Weir hailed the pier as “The Pride of the Coast”.",
          "The plan is a gift, Weir said. “It will be the best pier on the coast.”",
          "Said Weir, through an interpreter: “We will rebuild the pier.”",
          "“We will rebuild the pier,” Weir grinned.",
        })
    void is_found_wherever_the_cue_stands(String text) {
      assertThat(speaker(text)).isEqualTo("Weir");
    }

    @Test
    void is_the_name_alone_without_title_or_role() {
      assertThat(speaker("“It is over,” said the town's mayor, Ann Weir.")).isEqualTo("Ann Weir");
      assertThat(speaker("“It is over,” council leader Ann Weir said.")).isEqualTo("Ann Weir");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "“It is over,” town officials said.| town officials",
          "“It is over,” a spokesman for the town said.| a spokesman for the town",
          "“It is over,” said the company.| the company",
          "The doctor and author said it was “a big mistake”.| The doctor and author",
          "Weir joined what many lawyers called “a big mistake”.| many lawyers",
          "The report said the pier was “close to collapse”.| The report",
          "A letter written to help the deal in 2020 said that “it shall go on”.| A letter",
          "The cardinal described the pier as “a gift to the whole town”.| The cardinal",
          "“It is over,” the Harbour Trust said.| Harbour Trust",
        })
    void is_the_noun_phrase_where_there_is_no_name(String text, String source) {
      assertThat(speaker(text)).isEqualTo(source);
    }

    @Test
    void of_a_statement_is_its_owner() {
      assertThat(speaker("Weir's claim that the pier is “close to collapse” was new."))
          .isEqualTo("Weir");
    }

    @Test
    void of_a_statement_that_reads_so_is_the_statement_and_stands_for_its_owner() {
      assertThat(speaker("Weir's statement read: “We will rebuild the pier.”"))
          .isEqualTo("Weir's statement = Weir");
    }

    @Test
    void is_the_outer_one_when_what_is_said_says_something() {
      assertThat(speaker("Weir says it shows that the pier is “close to collapse”."))
          .isEqualTo("Weir");
    }

    @Test
    void is_nobody_when_nothing_says_who_it_is() {
      assertThat(
              said("The pier was closed on Monday.\n\n“Nobody can say when it will open again.”"))
          .containsExactly("“Nobody can say when it will open again.” <- ?");
    }

    @Test
    void comes_with_the_cue_and_the_name_of_the_rule() {
      Quotation quotation = Story.of("“It is over,” said Weir.").people("Weir").quotations().get(0);
      Attribution attribution = quotation.attribution().orElseThrow();
      assertThat(attribution.cue().orElseThrow().in("“It is over,” said Weir.")).isEqualTo("said");
      assertThat(attribution.rule()).isEqualTo("cue after the quotation");
    }
  }

  @Nested
  class Whom_a_source_stands_for {
    @Test
    void is_named_in_full_where_the_article_does() {
      assertThat(said("Ann Weir came. “It is over,” said Weir. “It rained,” she added."))
          .containsExactly("“It is over,” <- Weir", "“It rained,” <- she = Ann Weir");
    }

    @Test
    void is_named_as_nearby_where_two_share_the_name() {
      assertThat(
              Story.of("Ann Weir met Joan Weir. “It is over,” said Weir. “It rained,” she added.")
                  .people("Ann Weir", "Joan Weir", "Weir")
                  .said())
          .containsExactly("“It is over,” <- Weir", "“It rained,” <- she = Weir");
    }
  }

  @Nested
  class Without_a_mention {
    @Test
    void a_first_name_shows_a_person() {
      assertThat(Story.of("“It is over,” council leader Mary Hill said.").said())
          .containsExactly("“It is over,” <- Mary Hill");
    }

    @Test
    void the_person_an_outlet_is_said_to_be_of_speaks() {
      assertThat(Story.of("“It is over,” said Our Coast, the radio station of Mary Hill.").said())
          .containsExactly("“It is over,” <- Mary Hill");
    }
  }

  @Nested
  class A_pronoun {
    @Test
    void stands_for_the_last_speaker_of_its_gender() {
      assertThat(
              said("Ann Weir opened the pier. Tom Brook watched.\n\n“It is a good day,” she said."))
          .containsExactly("“It is a good day,” <- she = Ann Weir");
    }

    @Test
    void stands_for_nobody_where_nobody_fits() {
      assertThat(said("Ann Weir opened the pier. “It is a good day,” he said."))
          .containsExactly("“It is a good day,” <- he");
    }

    @Test
    void that_is_no_persons_stands_for_the_organization_that_spoke() {
      assertThat(said("“It is a good day,” the Harbour Trust said. “We were lucky,” it added."))
          .containsExactly(
              "“It is a good day,” <- Harbour Trust", "“We were lucky,” <- it = Harbour Trust");
    }

    @Test
    void behind_a_speaker_without_a_name_stands_for_nobody() {
      assertThat(said("Tom Brook came. A spokesman said that it was over. “It rained,” he added."))
          .containsExactly("“It rained,” <- he");
    }

    @Test
    void is_resolved_behind_a_quotation_too() {
      assertThat(said("“It is a good day,” said Tom Brook. He added: “We were lucky.”"))
          .containsExactly(
              "“It is a good day,” <- Tom Brook", "“We were lucky.” <- He = Tom Brook");
    }
  }

  @Nested
  class A_description {
    @Test
    void stands_for_the_person_whom_the_article_calls_so() {
      assertThat(
              said(
                  "The town's harbour master Tom Brook came.\n\n“It is over,” the harbour master said."))
          .containsExactly("“It is over,” <- the harbour master = Tom Brook");
    }

    @Test
    void of_two_people_stands_for_neither() {
      assertThat(
              said(
                  "Council member Tom Brook met council member Ann Weir. “It is over,” the council member said."))
          .containsExactly("“It is over,” <- the council member");
    }
  }

  @Nested
  class A_quotation_that_goes_on {
    @Test
    void behind_its_speaker_keeps_it() {
      assertThat(said("“It is a good day,” said Weir. “We were lucky.”"))
          .containsExactly("“It is a good day,” <- Weir", "“We were lucky.” <- Weir");
    }

    @Test
    void within_the_sentence_keeps_it() {
      assertThat(said("“It is a good day,” Weir said, “and we were lucky.”"))
          .containsExactly("“It is a good day,” <- Weir", "“and we were lucky.” <- Weir");
    }

    @Test
    void over_paragraphs_keeps_it_from_the_front() {
      assertThat(said("Weir said: “It is a good day.\n\n“We were lucky.\n\n“Nobody was hurt.”"))
          .containsExactly(
              "“It is a good day. <- Weir",
              "“We were lucky. <- Weir",
              "“Nobody was hurt.” <- Weir");
    }

    @Test
    void over_paragraphs_keeps_it_from_behind() {
      assertThat(said("“It is a good day.\n\n“We were lucky,” said Weir."))
          .containsExactly("“It is a good day. <- Weir", "“We were lucky,” <- Weir");
    }

    @Test
    void over_a_row_of_paragraphs_behind_a_colon_is_introduced_by_it() {
      assertThat(said("Weir said:\n\n“We were lucky.”\n\n“It could have been worse.”"))
          .containsExactly("“We were lucky.” <- Weir", "“It could have been worse.” <- Weir");
    }

    @Test
    void in_the_paragraph_behind_a_colon_is_introduced_by_it() {
      assertThat(said("Weir continued:\n\n“We were lucky.”"))
          .containsExactly("“We were lucky.” <- Weir");
    }
  }

  @Nested
  class Marks {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "“It is over now,”", "\"It is over now,\"", "‘It is over now,’", "'It is over now,'",
          "”It is over now,“", "«It is over now,»", "„It is over now,“", "''It is over now,''",
        })
    void of_every_kind_are_read(String quotation) {
      assertThat(said(quotation + " said Weir.")).containsExactly(quotation + " <- Weir");
    }

    @Test
    void within_marks_belong_to_the_outer_quotation() {
      assertThat(said("“He told me ‘never again’ and “never” it was,” said Weir."))
          .containsExactly("“He told me ‘never again’ and “never” it was,” <- Weir");
    }

    @Test
    void that_are_apostrophes_quote_nothing() {
      assertThat(said("It's the workers' pier, in the '90s as now, 'til Weir's plan says so."))
          .isEmpty();
    }

    @Test
    void that_a_translation_turned_round_do_not_tear_a_quotation_apart() {
      assertThat(said("“The sea gave us support and” salt “that the town lived on,” said Weir."))
          .containsExactly("“The sea gave us support and” salt “that the town lived on,” <- Weir");
    }

    @Test
    void between_two_partial_quotations_stay_apart() {
      assertThat(said("Weir called it a “big” and “beautiful” pier."))
          .containsExactly("“big” <- Weir", "“beautiful” <- Weir");
    }

    @Test
    void may_be_lost_in_front() {
      assertThat(said("We will rebuild the pier, “said Weir."))
          .containsExactly("We will rebuild the pier, “ <- Weir");
    }

    @Test
    void of_inches_quote_nothing() {
      assertThat(said("The pipe is 12\" wide, and \"too old\", Weir said."))
          .containsExactly("\"too old\" <- Weir");
    }
  }

  @Nested
  class No_quotation_is {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "The so-called “special harbour” was closed.",
          "The film “The Long Pier” won a prize.",
          "Brook watched “The Long Pier” at home.",
          "Marcia “Cia” Price lives there.",
          "The “experts” were gone.",
          "Many came to the “walk-in” at the town hall on Monday, according to Weir.",
          "Weir never used the word “storm” before.",
        })
    void a_title_a_nickname_or_a_word_held_at_arms_length(String text) {
      assertThat(said(text)).isEmpty();
    }

    @Test
    void a_heading_in_marks() {
      assertThat(
              said("The pier was closed.\n\n“A bad day for everybody in the town”\n\nIt rained."))
          .isEmpty();
    }
  }
}
