package news.dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Block;
import news.dossier.model.Curation;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.PackedText;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;
import news.dossier.model.Tokenized;
import org.junit.jupiter.api.Test;

/** What several articles know together; made of words and tags, without a model. */
class CorpusNamesTest {
  private static final String SURE = NameRule.MODELS_AGREE.ruleName();
  private static final String UNSURE = NameRule.NEWS_MODEL.ruleName();

  /** A sentence; a word with a capital is tagged as a proper noun. */
  private static Tokenized article(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ")) {
      String tag = Character.isUpperCase(word.charAt(0)) ? "NNP" : "VBD";
      tokens.add(new Token(new Span(start, start + word.length()), word, tag, word));
      start += word.length() + 1;
    }
    return new Tokenized(text, List.of(Block.paragraph(text)), List.of(new Sentence(0, tokens)));
  }

  private static Mention mention(Tokenized in, String name, EntityType type, String rule) {
    int start = in.text().indexOf(name);
    return new Mention(new Span(start, start + name.length()), name, type, Optional.empty(), rule);
  }

  private static List<Mention> settledLast(List<Tokenized> articles, List<List<Mention>> mentions) {
    return new CorpusNames()
        .settle(articles.stream().map(PackedText::of).toList(), mentions, Curation.NONE)
        .get(articles.size() - 1);
  }

  @Test
  void a_person_in_other_articles_is_one_where_nothing_was_found() {
    Tokenized known = article("yesterday Olu Adeyemi-Ray spoke");
    Tokenized open = article("then Olu Adeyemi-Ray left");
    List<Mention> sure = List.of(mention(known, "Olu Adeyemi-Ray", EntityType.PERSON, SURE));
    assertThat(
            settledLast(
                List.of(known, known, known, open), Arrays.asList(sure, sure, sure, List.of())))
        .extracting(Mention::text, Mention::type, Mention::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Olu Adeyemi-Ray", EntityType.PERSON, "corpus-evidence"));
  }

  @Test
  void an_unsure_type_gives_way_to_what_the_other_articles_say() {
    Tokenized known = article("yesterday Olu Adeyemi-Ray spoke");
    List<Mention> sure = List.of(mention(known, "Olu Adeyemi-Ray", EntityType.PERSON, SURE));
    List<Mention> unsure =
        List.of(mention(known, "Olu Adeyemi-Ray", EntityType.ORGANIZATION, UNSURE));
    List<Tokenized> articles = new ArrayList<>();
    List<List<Mention>> mentions = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      articles.add(known);
      mentions.add(sure);
    }
    articles.add(known);
    mentions.add(unsure);
    assertThat(settledLast(articles, mentions))
        .extracting(Mention::type)
        .containsExactly(EntityType.PERSON);
  }

  @Test
  void part_of_a_longer_name_is_left_alone() {
    Tokenized known = article("he left London early");
    Tokenized open = article("he watched London Irish play");
    List<Mention> sure = List.of(mention(known, "London", EntityType.PLACE, SURE));
    assertThat(
            settledLast(List.of(known, known, known, open), List.of(sure, sure, sure, List.of())))
        .isEmpty();
  }

  @Test
  void one_article_alone_stays_as_it_was() {
    Tokenized alone = article("Olu Adeyemi-Ray spoke");
    List<Mention> unsure = List.of(mention(alone, "Olu Adeyemi-Ray", EntityType.PLACE, UNSURE));
    assertThat(settledLast(List.of(alone), List.of(unsure))).isEqualTo(unsure);
  }
}
