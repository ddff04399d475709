package news.dossier.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.ReadSeed;
import news.dossier.model.Span;
import org.junit.jupiter.api.Test;

/**
 * Invented dossiers in which two people, or a person and a place, bear one surname. In a template
 * {@code A} and {@code B} are given names of men, {@code F} of a woman, {@code S} the surname,
 * {@code X} and {@code Y} other people; {@code #a} and {@code #b} say who is meant.
 */
class NamesakesTest {
  private static final String[] SURNAMES = {
    "Falkner", "Ostrander", "Delacroix", "Kowalczyk", "Nakamura", "Abubakar", "Quintero"
  };
  private static final String[][] GIVEN = {
    {"Walter", "Martin", "Helen"}, {"Hugo", "Leon", "Clara"}, {"Andre", "Marcel", "Simone"},
    {"Tadeusz", "Marek", "Ewa"}, {"Kenji", "Takeshi", "Yuki"}, {"Musa", "Ibrahim", "Fatima"},
    {"Pablo", "Diego", "Elena"}
  };

  /** Articles of one dossier are parted by a bar. */
  private static final String[] TEMPLATES = {
    "<A S#a> opened it. <S#a> smiled.\n<B S#b> closed it. <S#b> frowned.",
    "<Mayor:A S#a> met <Senator:B S#b>.\nAt noon <Mayor:S#a> spoke. Then <Senator:S#b> left.",
    "<F S#a> met <A S#b>.\n<Mrs:S#a> spoke.\n<Mr:S#b> left.",
    "<A S#a> founded it. <A S Jr.#b> sold it.\nLater <A S Jr#b> sued.",
    "<A S#a> spoke. <S#a> left.|<B S#b> spoke. <S#b> left.",
    "<A S#a> spoke. <S#a> left.|<B S#b> spoke. <Mr:S#b> left.|<S#c> was asked.",
    "<Mayor:A S#a> spoke.|<Senator:B S#b> spoke.|<Mayor:S#a> left.|<Senator:S#b> left.",
    "<A S#a> met <X#x>.|<B S#b> met <Y#y>.|<S#a> wrote to <X#x>.|<S#b> wrote to <Y#y>.",
    "<A H. S#a> spoke. <S#a> left.|<A W. S#b> spoke. <S#b> left.|<A W. S#b> slept.",
    "<A S#a> spoke.|<F S#b> spoke.|<Mrs:S#b> left.",
    "<goalkeeper:S#a> fell.|<Senator:S#b> voted.|<goalkeeper:S#a> rose.",
    "<A S#a> came to <@S#p>. <S#a> liked it.|<@S#p> is far.",
    "<S#a> AT SEA\n<A S#a> sailed. <S#a> sank.|<B S#b> swam.|<A S#a> slept.",
    "News\n<S#b> is ill. So said his wife, <F S#a>.|<B S#b> slept. <S#b> woke.|<B S#b> left.",
    "<A S#a> and <B S#b> met.\nThe elder, <A S#a>, spoke. <S#a> coughed.|<B S#b> left.",
  };

  private final List<Tally> tallies = new ArrayList<>();

  @Test
  void at_least_sixty_cases_no_wrong_merge_and_most_true_ones() {
    for (int name = 0; name < SURNAMES.length; name++) {
      for (String template : TEMPLATES) {
        Clippings dossier = Clippings.of(filled(template, name, "").split("\\|"));
        tallies.add(Tally.of(dossier));
      }
    }
    assertThat(tallies).hasSizeGreaterThanOrEqualTo(60);
    assertWell();
  }

  /** All cases of one kind in one dossier, so that they may disturb one another. */
  @Test
  void nor_in_one_dossier_with_all_names() {
    for (String template : TEMPLATES) {
      Clippings dossier = new Clippings();
      for (int name = 0; name < SURNAMES.length; name++) {
        for (String article : filled(template, name, String.valueOf(name)).split("\\|")) {
          dossier.add(article);
        }
      }
      tallies.add(Tally.of(dossier));
    }
    assertWell();
  }

  private void assertWell() {
    assertThat(tallies).flatExtracting(Tally::wrong).isEmpty();
    int made = tallies.stream().mapToInt(Tally::made).sum();
    int all = tallies.stream().mapToInt(Tally::all).sum();
    assertThat(made)
        .as("true merges made of " + all)
        .isGreaterThanOrEqualTo((int) Math.ceil(0.8 * all));
  }

  private static String filled(String template, int name, String id) {
    return template
        .replace("#", "#id" + id)
        .replaceAll("\\bA\\b", GIVEN[name][0])
        .replaceAll("\\bB\\b", GIVEN[name][1])
        .replaceAll("\\bF\\b", GIVEN[name][2])
        .replaceAll("\\bS\\b", SURNAMES[name])
        .replaceAll("\\bX\\b", "Ottilie Brandvold" + name)
        .replaceAll("\\bY\\b", "Cyprian Haldorsen" + name);
  }

  /**
   * Pairs of mentions.
   *
   * @param wrong of different people in one entity
   * @param made of one person in one entity
   * @param all of one person
   */
  private record Tally(List<String> wrong, int made, int all) {
    static Tally of(Clippings dossier) {
      Map<String, Optional<String>> entities = new LinkedHashMap<>();
      Map<String, String> gold = new LinkedHashMap<>();
      Entities resolved = dossier.entities();
      for (ReadSeed article : dossier.articles()) {
        String seed = article.seed().path();
        Map<Span, String> marked = dossier.gold().getOrDefault(seed, Map.of());
        for (Mention mention : article.annotations().mentions()) {
          String gives = marked.get(mention.span());
          String at = seed + " " + mention.span().start() + " " + mention.text();
          gold.put(at, String.valueOf(gives));
          entities.put(at, resolved.of(seed, mention).map(Entity::id));
          assertThat(mention.type()).isNotEqualTo(EntityType.ORGANIZATION);
        }
      }
      return tally(List.copyOf(gold.keySet()), gold, entities);
    }

    private static Tally tally(
        List<String> mentions, Map<String, String> gold, Map<String, Optional<String>> entities) {
      List<String> wrong = new ArrayList<>();
      int made = 0;
      int all = 0;
      for (int i = 0; i < mentions.size(); i++) {
        for (int j = i + 1; j < mentions.size(); j++) {
          String one = mentions.get(i);
          String two = mentions.get(j);
          boolean isOne = gold.get(one).equals(gold.get(two));
          boolean joined =
              entities.get(one).isPresent() && entities.get(one).equals(entities.get(two));
          all += isOne ? 1 : 0;
          made += isOne && joined ? 1 : 0;
          if (joined && !isOne) {
            wrong.add(one + " = " + two);
          }
        }
      }
      return new Tally(wrong, made, all);
    }
  }
}
