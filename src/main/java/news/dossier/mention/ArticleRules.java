package news.dossier.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;
import org.jspecify.annotations.Nullable;

/** What the models get wrong for want of a convention or of a look at the rest of the article. */
final class ArticleRules {
  /** Tokens of a person's name; a double surname is three. */
  private static final int LONGEST_PERSON = 5;

  /** What an organisation is, as the last word of its name; none is a surname as well. */
  private static final Set<String> ORGANIZATION_HEADS =
      Set.of(
          "academy",
          "agency",
          "association",
          "center",
          "centre",
          "commission",
          "committee",
          "company",
          "corporation",
          "council",
          "federation",
          "foundation",
          "group",
          "institute",
          "institution",
          "ministry",
          "museum",
          "party",
          "society",
          "university");

  private final ArticleNames names;
  private final Gazetteer gazetteer;

  private ArticleRules(ArticleNames names, Gazetteer gazetteer) {
    this.names = names;
    this.gazetteer = gazetteer;
  }

  /** Applies each rule once. */
  static void apply(ArticleNames names, Gazetteer gazetteer) {
    ArticleRules rules = new ArticleRules(names, gazetteer);
    for (Sentence sentence : names.article().sentences()) {
      rules.trimTitles(sentence);
      rules.findOrganizations(sentence);
    }
    Map<String, EntityType> known = names.fullNames();
    Set<String> people = names.wordsOfPeople();
    for (Sentence sentence : names.article().sentences()) {
      rules.findPeopleInside(sentence, known);
      rules.findNamesakes(sentence, people);
    }
  }

  /** "Mr Lei" is Lei, and "Mr" alone is nobody; "Deng Yuwen Written" ends before the verb. */
  private void trimTitles(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (Segment segment : names.segments(sentence)) {
      Mention mention = at(tokens.get(segment.from()));
      if (mention == null || mention.type() != EntityType.PERSON) {
        continue;
      }
      int from = segment.from();
      int to = segment.to();
      while (from < to && TitleWords.isNeverName(tokens.get(from))) {
        from++;
      }
      while (to - 2 > from && TitleWords.isVerbBehindName(tokens.get(to - 1))) {
        to--;
      }
      if (from == to) {
        names.remove(mention);
      } else if (to - from < segment.length()) {
        names.remove(mention);
        names.put(span(tokens, from, to), EntityType.PERSON, NameRule.TITLE_TRIMMED);
      }
    }
  }

  /** "Roe Foundation" is no member of the Roe family. */
  private void findOrganizations(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (Segment segment : names.segments(sentence)) {
      Mention mention = at(tokens.get(segment.from()));
      if (mention != null
          && mention.type() == EntityType.PERSON
          && segment.length() > 1
          && ORGANIZATION_HEADS.contains(Words.lower(tokens.get(segment.to() - 1).text()))) {
        names.put(mention.span(), EntityType.ORGANIZATION, NameRule.ORGANIZATION_HEAD);
      }
    }
  }

  /** An organisation or place that ends in somebody's full name is that person. */
  private void findPeopleInside(Sentence sentence, Map<String, EntityType> known) {
    List<Token> tokens = sentence.tokens();
    for (Segment segment : names.segments(sentence)) {
      Mention mention = at(tokens.get(segment.from()));
      if (mention == null
          || mention.type() == EntityType.PERSON
          || mention.rule().equals(NameRule.MODELS_AGREE.ruleName())) {
        continue;
      }
      for (int from = segment.from() + 1; from + 1 < segment.to(); from++) {
        if (known.get(Words.form(tokens, from, segment.to())) == EntityType.PERSON
            || isSomebodysBehindOf(tokens, from, segment.to())) {
          names.put(span(tokens, from, segment.to()), EntityType.PERSON, NameRule.PERSON_INSIDE);
          break;
        }
      }
    }
  }

  /** "TV Channel of Natalia Petrenko": what stands behind "of" begins with a given name. */
  private boolean isSomebodysBehindOf(List<Token> tokens, int from, int to) {
    return tokens.get(from - 1).text().equals("of")
        && to - from <= LONGEST_PERSON
        && gazetteer.isFirstName(Words.lower(tokens.get(from).text()))
        && tokens.subList(from, to).stream()
            .allMatch(t -> t.isProperNoun() || t.text().equals("-"));
  }

  /**
   * A word in capitals amid small letters that is part of a person's name elsewhere in the article:
   * "XI hugged" after "Xi Jinping". Not a numeral behind a name: "Pius XI", "Congress XI".
   */
  private void findNamesakes(Sentence sentence, Set<String> people) {
    List<Token> tokens = sentence.tokens();
    if (tokens.stream().noneMatch(t -> t.text().codePoints().anyMatch(Character::isLowerCase))) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!Words.isAllCaps(token.text()) || !people.contains(Words.lower(token.text()))) {
        continue;
      }
      List<Mention> there = names.overlapping(token.span());
      boolean free = there.isEmpty() || isWrongAlone(there, token);
      boolean numeral =
          i > 0
              && Words.isCapitalized(tokens.get(i - 1).text())
              && i > 1
              && !TitleWords.isTitle(tokens.get(i - 1));
      if (free && !numeral) {
        names.put(token.span(), EntityType.PERSON, NameRule.NAMESAKE);
      }
    }
  }

  private static boolean isWrongAlone(List<Mention> there, Token token) {
    return there.size() == 1
        && there.get(0).span().equals(token.span())
        && !there.get(0).rule().equals(NameRule.MODELS_AGREE.ruleName());
  }

  private @Nullable Mention at(Token token) {
    List<Mention> there = names.overlapping(token.span());
    return there.isEmpty() ? null : there.get(0);
  }

  private static Span span(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
