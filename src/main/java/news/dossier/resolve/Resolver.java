package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.Block;
import news.dossier.model.Curation;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Question;
import news.dossier.model.ReadSeed;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

/**
 * Says who is who in a dossier: joins the mentions of its articles where a rule is sure or the
 * curator says so, and asks where neither is. The order of the articles changes nothing. Takes time
 * in proportion to n log n. Stateless and safe for use by several threads.
 */
public final class Resolver {
  private static final Comparator<Entity> PROMINENT_FIRST =
      Comparator.<Entity>comparingInt(e -> e.appearances().size())
          .reversed()
          .thenComparing(Entity::type)
          .thenComparing(Entity::name)
          .thenComparing(e -> e.appearances().get(0));

  /**
   * Resolves all mentions.
   *
   * @param known what earlier builds have given out, which stays
   * @return problems where decisions contradict one another or have lost their object
   */
  public Checked<Resolution> resolve(
      List<ReadSeed> articles, Curation curation, KnownEntities known) {
    List<ReadSeed> sorted =
        articles.stream().sorted(Comparator.comparing(a -> a.seed().path())).toList();
    Map<EntityType, List<List<Occurrence>>> mentions = occurrences(sorted);
    List<Problem> problems = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    List<String> texts = sorted.stream().map(a -> a.cleaned().text()).toList();
    Circles circles = new Circles(sorted.size());
    for (EntityType type : List.of(EntityType.ORGANIZATION, EntityType.PLACE, EntityType.PERSON)) {
      Claims claims = new Claims(curation, type, known);
      problems.addAll(claims.problems());
      List<List<Occurrence>> own = mentions.getOrDefault(type, List.of());
      problems.addAll(new Vanished(claims, own, texts).problems(known));
      Identity identity = new Identity(claims);
      if (type == EntityType.PERSON) {
        People people = new People(identity, claims);
        people.resolve(own, circles);
        Assembly assembly = new Assembly(identity, claims, people.groups());
        entities.addAll(assembly.entities());
        questions.addAll(new Questions(identity, claims, assembly).of(people.doubts()));
      } else {
        Things things = new Things(identity, claims, Aliases.of(type));
        things.resolve(own, texts);
        circles.addThings(things.groups(), identity);
        entities.addAll(new Assembly(identity, claims, things.groups()).entities());
      }
    }
    entities.sort(PROMINENT_FIRST);
    EntityIds ids = new EntityIds(known);
    List<Entity> named = named(entities, ids.assign(entities));
    problems.addAll(ids.problems());
    return new Checked<>(new Resolution(Entities.of(named), questions), problems);
  }

  private static List<Entity> named(List<Entity> entities, List<String> ids) {
    List<Entity> named = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      named.add(entities.get(i).withId(ids.get(i)));
    }
    named.sort(Comparator.comparing(Entity::id));
    return named;
  }

  private static Map<EntityType, List<List<Occurrence>>> occurrences(List<ReadSeed> articles) {
    Map<EntityType, List<List<Occurrence>>> byType = new EnumMap<>(EntityType.class);
    Map<EntityType, Map<String, String>> keys = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      byType.put(type, new ArrayList<>());
      keys.put(type, new HashMap<>());
    }
    for (int i = 0; i < articles.size(); i++) {
      byType.values().forEach(all -> all.add(new ArrayList<>()));
      ReadSeed article = articles.get(i);
      List<Integer> ends = blockEnds(article.cleaned().blocks());
      int block = 0;
      for (Mention mention : article.annotations().mentions()) {
        while (block < ends.size() - 1 && ends.get(block) <= mention.span().start()) {
          block++;
        }
        List<List<Occurrence>> all = byType.getOrDefault(mention.type(), new ArrayList<>());
        String key =
            keys.getOrDefault(mention.type(), new HashMap<>())
                .computeIfAbsent(mention.text(), text -> NameKey.of(mention.type(), text));
        all.get(i).add(occurrence(article, i, mention, key, block));
      }
    }
    return byType;
  }

  private static Occurrence occurrence(
      ReadSeed article, int index, Mention mention, String key, int block) {
    int sentence = article.annotations().sentenceAt(mention.span().start());
    return new Occurrence(index, article.seed().path(), mention, key, block, sentence);
  }

  /** Where each block ends in the article's text, the empty line behind it included. */
  private static List<Integer> blockEnds(List<Block> blocks) {
    List<Integer> ends = new ArrayList<>();
    int end = 0;
    for (Block block : blocks) {
      end += block.text().length() + 2;
      ends.add(end);
    }
    return ends;
  }
}
