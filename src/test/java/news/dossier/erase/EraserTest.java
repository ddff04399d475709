package news.dossier.erase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import news.dossier.model.Annotations;
import news.dossier.model.EventReport;
import news.dossier.model.HiddenForm;
import news.dossier.model.Mention;
import news.dossier.model.OwnPage;
import news.dossier.model.Quotation;
import news.dossier.model.ReadSeed;
import news.dossier.model.Settings;
import news.dossier.model.Sourced;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whom the curator hides is gone from everything that is made of the dossier. */
class EraserTest {
  private static final String TEXT =
      "\"No,\" said Ann Example on Monday. Bob Other thanked Ms Example.";

  @Nested
  class TheText {
    @Test
    void loses_the_name_in_every_form_in_print() {
      assertThat(erased(HiddenStory.of(TEXT).hide("Ann Example", "Example")).cleaned().text())
          .isEqualTo("\"No,\" said █████ on Monday. Bob Other thanked Ms █████.");
    }

    @Test
    void loses_the_name_where_nobody_read_it_as_one() {
      HiddenStory story = HiddenStory.of("ANN EXAMPLE SPEAKS OUT. Ann Example spoke.");

      assertThat(erased(story.hide("Ann Example")).cleaned().text())
          .isEqualTo("█████ SPEAKS OUT. █████ spoke.");
    }

    @Test
    void keeps_the_name_if_the_curator_says_so_but_says_no_more_of_it() {
      ReadSeed left = erased(HiddenStory.of(TEXT).keepInText("Ann Example", "Example"));

      assertThat(left.cleaned().text()).isEqualTo(TEXT);
      assertThat(left.annotations().mentions()).extracting(Mention::text).containsOnly("Bob Other");
      assertThat(left.annotations().quotations().get(0).attribution()).isEmpty();
    }
  }

  @Nested
  class AReportOfAnEvent {
    @Test
    void moves_with_its_words_and_tells_the_name_nowhere() {
      ReadSeed left = erased(HiddenStory.of(TEXT).hide("Ann Example", "Example"));
      EventReport report = left.annotations().reports().get(0);

      assertThat(report.statement().in(left.cleaned().text()))
          .isEqualTo("\"No,\" said █████ on Monday.");
      assertThat(report.words()).contains("monday", "said").doesNotContain("ann", "example");
    }

    @Test
    void has_no_words_of_a_name_that_stays_in_the_text() {
      ReadSeed left = erased(HiddenStory.of(TEXT).keepInText("Ann Example", "Example"));

      assertThat(left.annotations().reports().get(0).words()).doesNotContain("ann", "example");
    }
  }

  @Nested
  class ADecisionOnTheTimeline {
    @Test
    void that_tells_the_name_in_the_curators_words_is_an_error_at_its_place() {
      HiddenStory story = HiddenStory.of(TEXT).hide("Ann Example", "Example");

      assertThat(run(story.decide("Ann Example says no", "said Ann Example")).problems())
          .extracting(Problem::toString)
          .singleElement()
          .asString()
          .startsWith(
              "seeds/curation/timeline.yaml:7:3: error: What is stated here tells a name that is to"
                  + " be hidden.");
    }

    @Test
    void quotes_the_words_as_they_stand_in_the_article_without_the_name() {
      HiddenStory story = HiddenStory.of(TEXT).hide("Ann Example", "Example");
      Checked<Erased> erased = run(story.decide("Somebody says no", "thanked Ms Example."));

      assertThat(erased.problems()).isEmpty();
      assertThat(erased.value().decisions().get(0).evidence().get(0).words())
          .isEqualTo("thanked Ms █████.");
    }
  }

  @Nested
  class WhatWasRead {
    private final Annotations left =
        erased(HiddenStory.of(TEXT).hide("Ann Example", "Example")).annotations();

    @Test
    void keeps_the_words_and_forgets_who_said_them() {
      assertThat(left.quotations()).extracting(Quotation::text).containsExactly("\"No,\"");
      assertThat(left.quotations().get(0).attribution()).isEmpty();
    }

    @Test
    void still_stands_where_its_words_stand() {
      String text = erased(HiddenStory.of(TEXT).hide("Ann Example", "Example")).cleaned().text();

      assertThat(left.mentions())
          .isNotEmpty()
          .allSatisfy(m -> assertThat(m.span().in(text)).isEqualTo(m.text()));
      assertThat(left.timexes())
          .isNotEmpty()
          .allSatisfy(t -> assertThat(t.span().in(text)).isEqualTo(t.text()));
    }
  }

  @Nested
  class EverythingElse {
    @Test
    void headline_authors_note_and_address_lose_it_too() {
      ReadSeed left =
          erased(
              HiddenStory.of(TEXT)
                  .headline("Ann Example says no")
                  .author("Ann Example")
                  .url("https://news.invalid/2025/ann-example-says-no")
                  .note("Ann Example asked for this.")
                  .hide("Ann Example", "Example"));

      assertThat(left.metadata().headline().map(Sourced::value)).contains("█████ says no");
      assertThat(left.metadata().authors()).isEmpty();
      assertThat(left.metadata().url()).isEmpty();
      assertThat(left.seed().stated().note()).contains("█████ asked for this.");
    }

    @Test
    void the_entity_is_gone_and_so_is_what_is_named_after_it() {
      Erased left =
          run(HiddenStory.of("Ann Example leads the Ann Example Fund of Bob Other.")
                  .organization("Ann Example Fund")
                  .hide("Ann Example"))
              .value();

      assertThat(left.entities().all()).extracting(e -> e.name()).containsExactly("Bob Other");
    }

    @Test
    void no_question_is_asked_about_it() {
      Erased left =
          run(HiddenStory.of(TEXT)
                  .ask("Are \"A. Example\" and \"Ann Example\" one?")
                  .hide("Ann Example"))
              .value();

      assertThat(left.questions()).isEmpty();
    }

    @Test
    void nothing_changes_where_nobody_is_hidden() {
      HiddenStory story = HiddenStory.of(TEXT);

      assertThat(run(story).value().articles()).containsExactly(story.read());
      assertThat(run(story).value().forms()).isEmpty();
    }
  }

  @Nested
  class NamesThatOthersBear {
    @Test
    void a_namesake_keeps_the_name_and_the_curator_is_told() {
      HiddenStory story =
          HiddenStory.of("Ann Example and Carl Example met. Example left.")
              .person("Carl Example")
              .hide("Ann Example", "Example");

      Checked<Erased> result = run(story);

      assertThat(result.value().articles().get(0).cleaned().text())
          .startsWith("█████ and Carl Example met.");
      assertThat(result.problems())
          .extracting(Problem::severity, Problem::what)
          .anySatisfy(
              p ->
                  assertThat(p.toString())
                      .contains("WARNING")
                      .contains("\"Example\" is hidden only"));
    }

    @Test
    void a_word_that_is_also_an_ordinary_one_stays_an_ordinary_one() {
      HiddenStory story =
          HiddenStory.of("Ann May spoke. It may rain in May. May left.").hide("Ann May", "May");

      assertThat(run(story).value().articles().get(0).cleaned().text())
          .startsWith("█████ spoke. It may rain");
      assertThat(run(story).value().forms())
          .extracting(HiddenForm::text)
          .containsExactly("Ann May");
    }
  }

  @Nested
  class TheCuratorsOwnWords {
    @Test
    void are_not_changed_but_are_an_error_that_names_the_place() {
      OwnPage page = new OwnPage("seeds/pages/who.md", "who", "Who", "# Who\n\nann example");

      Checked<Erased> result = run(HiddenStory.of(TEXT).hide("Ann Example"), List.of(page));

      assertThat(result.problems())
          .anySatisfy(
              p -> {
                assertThat(p.severity()).isEqualTo(Severity.ERROR);
                assertThat(p.path()).isEqualTo("seeds/pages/who.md");
              });
    }

    @Test
    void a_file_named_after_the_hidden_one_must_be_renamed() {
      HiddenStory story = HiddenStory.at("seeds/ann-example.txt", TEXT).hide("Ann Example");

      assertThat(run(story).problems()).extracting(Problem::path).contains("seeds/ann-example.txt");
    }
  }

  @Property(tries = 200)
  void no_form_is_left_in_any_text(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String noise,
      @ForAll @IntRange(max = 4) int times) {
    String text = ("Zed Ypsilon " + noise + " ").repeat(times) + "Zed Ypsilon" + noise + "' and x.";

    Erased left = run(HiddenStory.of(text).hide("Zed Ypsilon", "Ypsilon")).value();

    assertThat(left.forms()).isNotEmpty();
    assertThat(left.articles().get(0).cleaned().text() + " ").doesNotContain("Zed Ypsilon ");
  }

  private static ReadSeed erased(HiddenStory story) {
    return run(story).value().articles().get(0);
  }

  private static Checked<Erased> run(HiddenStory story) {
    return run(story, List.of());
  }

  private static Checked<Erased> run(HiddenStory story, List<OwnPage> pages) {
    return new Eraser()
        .erase(
            List.of(story.read()),
            story.entities(),
            story.questions(),
            story.decisions(),
            Settings.unstated(),
            pages);
  }
}
