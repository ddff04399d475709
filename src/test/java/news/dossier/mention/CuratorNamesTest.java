package news.dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.dossier.model.Block;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Curation;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.PackedText;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;
import news.dossier.model.Tokenized;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The curator has the last word on names; made of words and tags, without a model. */
class CuratorNamesTest {
  private static final String READ = NameRule.NEWS_MODEL.ruleName();

  /** Words after a slash are tags; without one, a word with a capital is a proper noun. */
  private static Tokenized article(String words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ")) {
      String[] parts = word.split("/");
      String tag =
          parts.length > 1 ? parts[1] : Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
      text.append(text.isEmpty() ? "" : " ");
      Span span = new Span(text.length(), text.length() + parts[0].length());
      tokens.add(new Token(span, parts[0], tag, parts[0]));
      text.append(parts[0]);
    }
    return new Tokenized(
        text.toString(),
        List.of(Block.paragraph(text.toString())),
        List.of(new Sentence(0, tokens)));
  }

  private static Mention read(Tokenized in, String name, EntityType type) {
    int start = in.text().indexOf(name);
    return new Mention(new Span(start, start + name.length()), name, type, Optional.empty(), READ);
  }

  private static CuratedEntity entity(
      EntityType type, boolean none, List<String> not, String name, String... also) {
    return new CuratedEntity(
        type,
        "seeds/curation/people.yaml:1",
        name,
        Optional.empty(),
        Arrays.asList(also),
        not,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        List.of(),
        List.of(),
        none);
  }

  private static CuratedEntity person(String name, String... also) {
    return entity(EntityType.PERSON, false, List.of(), name, also);
  }

  private static CuratedEntity none(EntityType type, String name) {
    return entity(type, true, List.of(), name);
  }

  private static List<Mention> settled(
      Tokenized article, List<Mention> mentions, CuratedEntity... stated) {
    return new CorpusNames()
        .settle(
            List.of(PackedText.of(article)),
            List.of(mentions),
            new Curation(Arrays.asList(stated), List.of()))
        .get(0);
  }

  private static List<String> found(String words, CuratedEntity... stated) {
    return settled(article(words), List.of(), stated).stream()
        .peek(mention -> assertThat(mention.isStated()).isTrue())
        .map(Mention::text)
        .toList();
  }

  @Nested
  class AStatedName {
    @Test
    void is_found_where_no_model_found_it() {
      assertThat(settled(article("then Olu Adey spoke"), List.of(), person("Olu Adey")))
          .containsExactly(
              new Mention(
                  new Span(5, 13), "Olu Adey", EntityType.PERSON, Optional.empty(), "curator"));
    }

    @Test
    void is_found_by_each_of_its_forms() {
      assertThat(found("then Adey met O. A. and Olu Adey", person("Olu Adey", "Adey", "O. A.")))
          .containsExactly("Adey", "O. A.", "Olu Adey");
    }

    @Test
    void is_found_as_written_and_in_capitals_but_in_no_other_case() {
      assertThat(found("OLU ADEY met olu adey and Olu ADEY", person("Olu Adey")))
          .containsExactly("OLU ADEY");
    }

    @Test
    void with_a_slip_of_a_translation_is_found_as_it_stands() {
      assertThat(found("the leader Olu Adey one/CD while", person("Olu Adeyone", "Olu Adey one")))
          .containsExactly("Olu Adey one");
    }

    @Test
    void in_another_script_is_found() {
      assertThat(found("the name is 习近平/NN in full", person("Xi Jinping", "习近平")))
          .containsExactly("习近平");
    }

    @Test
    void with_another_apostrophe_is_the_same() {
      assertThat(found("then Una O’Neill spoke", person("Una O'Neill")))
          .containsExactly("Una O’Neill");
    }

    @Test
    void is_no_part_of_a_word() {
      assertThat(found("then Olu Adeyemi spoke", person("Olu Adey"))).isEmpty();
    }

    @Test
    void takes_the_type_that_the_curator_states_whatever_was_read() {
      Tokenized article = article("then Olu Adey spoke");

      assertThat(
              settled(
                  article,
                  List.of(read(article, "Olu Adey", EntityType.PLACE)),
                  person("Olu Adey")))
          .extracting(Mention::type, Mention::isStated)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(EntityType.PERSON, true));
    }

    @Test
    void replaces_a_shorter_name_that_was_read_in_it() {
      Tokenized article = article("then Olu Adey one/CD spoke");

      assertThat(
              settled(
                  article,
                  List.of(read(article, "Olu Adey", EntityType.PLACE)),
                  person("Olu Adeyone", "Olu Adey one")))
          .extracting(Mention::text)
          .containsExactly("Olu Adey one");
    }

    @Test
    void of_two_types_keeps_the_type_that_was_read() {
      Tokenized article = article("then Quay spoke of Quay");

      assertThat(
              settled(
                  article,
                  List.of(read(article, "Quay", EntityType.PLACE)),
                  person("Quay"),
                  entity(EntityType.PLACE, false, List.of(), "Quay")))
          .extracting(Mention::text, Mention::rule)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("Quay", READ));
    }
  }

  @Nested
  class AnAliasOfOneWord {
    @Test
    void leaves_a_longer_name_that_was_read_whole() {
      Tokenized article = article("then Xi Mingze met Xi");

      assertThat(
              settled(
                  article,
                  List.of(read(article, "Xi Mingze", EntityType.PERSON)),
                  person("Xi Jinping", "Xi")))
          .extracting(Mention::text, Mention::rule)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("Xi Mingze", READ),
              org.assertj.core.groups.Tuple.tuple("Xi", "curator"));
    }

    @Test
    void leaves_a_longer_name_alone_that_the_curator_tells_apart() {
      CuratedEntity xi = entity(EntityType.PERSON, false, List.of("Xi of Wei"), "Xi Jinping", "Xi");

      assertThat(found("once Xi of Wei lived and now Xi does", xi)).containsExactly("Xi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Will/MD he go", "he will/MD go", "a will/NN is read"})
    void is_no_ordinary_word(String words) {
      assertThat(found(words, person("Will Moss", "Will"))).isEmpty();
    }

    @Test
    void in_small_letters_makes_no_names_of_words() {
      assertThat(found("the xi/NN and xi/NNP letters", person("Xi Jinping", "xi"))).isEmpty();
    }

    @Test
    void is_no_part_of_a_longer_name_that_was_not_read() {
      assertThat(found("he entered Trump Tower yesterday", person("Donald Trump", "Trump")))
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "later XI hugged his hosts,XI",
      "later President XI of China spoke,XI",
      "the scenes of XI and others,XI",
      "Trump Targets Beijing Parade Guests,Trump"
    })
    void is_found_in_prose_behind_a_title_and_in_a_headline(String words, String name) {
      assertThat(found(words, person("Xi Jinping", "Xi"), person("Donald Trump", "Trump")))
          .containsExactly(name);
    }

    @Test
    void is_no_numeral() {
      assertThat(found("the Congress XI opened with Louis XI absent", person("Xi Jinping", "XI")))
          .isEmpty();
    }
  }

  @Nested
  class ANameStatedToBeNone {
    @Test
    void is_dropped_where_it_was_read_as_that_type_alone() {
      Tokenized article = article("then Golden Gate spoke");

      assertThat(
              settled(
                  article,
                  List.of(read(article, "Golden Gate", EntityType.PERSON)),
                  none(EntityType.PERSON, "Golden Gate")))
          .isEmpty();
      assertThat(
              settled(
                  article,
                  List.of(read(article, "Golden Gate", EntityType.PLACE)),
                  none(EntityType.PERSON, "Golden Gate")))
          .hasSize(1);
    }

    @Test
    void gets_the_type_that_another_file_gives_it() {
      Tokenized article = article("then Gate/NN spoke");

      assertThat(
              settled(
                  article,
                  List.of(read(article, "Gate", EntityType.PERSON)),
                  none(EntityType.PERSON, "Gate"),
                  entity(EntityType.PLACE, false, List.of(), "Gate")))
          .extracting(Mention::type, Mention::rule)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(EntityType.PLACE, "curator"));
    }

    @Test
    void sets_free_the_name_inside_it() {
      Tokenized article = article("said Olu Adey Written for a paper");

      assertThat(
              settled(
                  article,
                  List.of(read(article, "Olu Adey Written", EntityType.PERSON)),
                  none(EntityType.PERSON, "Olu Adey Written"),
                  person("Olu Adey")))
          .extracting(Mention::text)
          .containsExactly("Olu Adey");
    }
  }

  @Test
  void nothing_stated_changes_nothing() {
    Tokenized article = article("then Olu Adey spoke");
    List<Mention> read = List.of(read(article, "Olu Adey", EntityType.PLACE));

    assertThat(settled(article, read)).isEqualTo(read);
  }

  @Test
  void many_names_that_begin_alike_are_no_burden() {
    CuratedEntity[] many =
        IntStream.range(0, 50_000)
            .mapToObj(i -> person("Olu Adey" + i))
            .toArray(CuratedEntity[]::new);

    assertThat(found("then " + "Olu Adey7 and ".repeat(5_000) + "left", many)).hasSize(5_000);
  }
}
