package news.dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Tokenized;
import news.dossier.text.Tokenizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Names in made-up articles. */
class MentionReaderTest {
  private static final Tokenizer TOKENIZER = new Tokenizer();
  private static final MentionReader READER = new MentionReader();

  private static List<Mention> read(String text) {
    return READER.read(TOKENIZER.tokenize(text));
  }

  private static List<String> names(String text, EntityType type) {
    return read(text).stream().filter(m -> m.type() == type).map(Mention::text).toList();
  }

  private static List<String> people(String text) {
    return names(text, EntityType.PERSON);
  }

  private static Optional<String> role(String text, String name) {
    return read(text).stream()
        .filter(mention -> mention.text().equals(name))
        .findFirst()
        .flatMap(Mention::role)
        .map(Mention.Role::text);
  }

  @Nested
  class What_is_a_name {
    @Test
    void what_ends_in_an_organisation_is_no_person() {
      assertThat(read("Clinton Foundation"))
          .extracting(Mention::text, Mention::type, Mention::rule)
          .containsExactly(
              tuple("Clinton Foundation", EntityType.ORGANIZATION, "organization-head"));
      assertThat(people("Clinton")).containsExactly("Clinton");
    }

    @Test
    void people_organisations_and_places_are_told_apart() {
      String text = "Angela Merkel met officials of the United Nations in Geneva on Monday.";
      assertThat(people(text)).containsExactly("Angela Merkel");
      assertThat(names(text, EntityType.ORGANIZATION)).containsExactly("United Nations");
      assertThat(names(text, EntityType.PLACE)).containsExactly("Geneva");
    }

    @Test
    void a_possessive_is_no_part_of_it() {
      assertThat(people("Reporters asked about Angela Merkel's visit to Poland."))
          .containsExactly("Angela Merkel");
    }

    @Test
    void a_hyphen_and_a_particle_are() {
      assertThat(people("Ursula von der Leyen spoke with Jean-Luc Picard-Moreau in Brussels."))
          .containsExactly("Ursula von der Leyen", "Jean-Luc Picard-Moreau");
    }

    @Test
    void a_verb_of_saying_is_not_even_with_a_capital() {
      String text =
          "“The dam holds,” said Chinese reporter Li Wenhao Written for the harbour magazine"
              + " before the vote.";
      assertThat(people(text)).containsExactly("Li Wenhao");
    }

    @Test
    void a_people_is_no_place() {
      assertThat(names("The French and German ministers talked.", EntityType.PLACE)).isEmpty();
    }

    @Test
    void a_form_of_address_alone_is_nobody() {
      assertThat(people("The envelope said only Mr on its front.")).isEmpty();
    }
  }

  @Nested
  class What_the_rest_of_the_article_tells {
    @Test
    void capitals_amid_small_letters_are_the_person_named_in_full() {
      String text =
          "Chinese President Xi Jinping arrived in Moscow.\n\nLater XI hugged his hosts and left.";
      assertThat(people(text)).containsExactly("Xi Jinping", "XI");
    }

    @Test
    void a_numeral_behind_a_name_is_not() {
      String text = "President Xi Jinping read about Pope Pius XI in the library.";
      assertThat(people(text)).doesNotContain("XI");
    }
  }

  @Nested
  class Roles_beside_a_name {
    @Test
    void stand_before_it() {
      assertThat(role("Chinese President Xi Jinping spoke in Beijing.", "Xi Jinping"))
          .contains("Chinese President");
      assertThat(role("He met the North Korean leader Kim Jong Un there.", "Kim Jong Un"))
          .contains("North Korean leader");
    }

    @Test
    void stand_behind_it_between_commas() {
      String text = "Hong Lei, assistant foreign minister of China, said the talks went well.";
      assertThat(role(text, "Hong Lei")).contains("assistant foreign minister of China");
    }

    @Test
    void may_begin_with_somebody_else() {
      String text = "Vladimir Putin smiled. Yuri Ushakov, Putin's presidential assistant, did not.";
      assertThat(role(text, "Yuri Ushakov")).contains("Putin's presidential assistant");
    }

    @Test
    void may_be_a_form_of_address() {
      assertThat(role("For how long Mr Kim will stay is not known.", "Kim")).contains("Mr");
    }

    @Test
    void are_absent_where_none_is_printed() {
      assertThat(role("Yesterday Angela Merkel went home.", "Angela Merkel")).isEmpty();
    }
  }

  @Nested
  class Hostile_text {
    @Test
    void without_a_sentence_end_is_read_all_the_same() {
      assertSound("Angela Merkel and ".repeat(1_500));
    }

    @Test
    void of_one_huge_word_or_of_digits_has_no_names() {
      assertThat(read("x".repeat(1_000_000))).isEmpty();
      assertThat(read("1234567890 ".repeat(500))).isEmpty();
    }

    @Test
    void with_broken_characters_keeps_exact_spans() {
      assertSound("\uD83D Xi Jinping \uDE00 \u202Eשלום\u202C and \u0007 Kim \uD83D\uDE00 met.");
    }
  }

  /** Spans are exact, in order, without overlaps. */
  static void assertSound(String text) {
    Tokenized article = TOKENIZER.tokenize(text);
    List<Mention> mentions = READER.read(article);
    int end = 0;
    for (Mention mention : mentions) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.text()).isEqualTo(mention.span().in(article.text()));
      mention.role().ifPresent(r -> assertThat(r.text()).isEqualTo(r.span().in(article.text())));
      end = mention.span().end();
    }
  }
}
