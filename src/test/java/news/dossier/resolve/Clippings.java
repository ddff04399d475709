package news.dossier.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Annotations;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Curation;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Metadata;
import news.dossier.model.Question;
import news.dossier.model.ReadSeed;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Span;
import news.dossier.model.Stated;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

/**
 * Articles in which names are marked: {@code <Kim Jong Un>} a person, {@code <Mr:Kim>} with a role,
 * {@code <+SCO>} an organisation, {@code <@Kursk>} a place; {@code <Kim#un>} says who is meant.
 * Paragraphs end at a line's end, sentences at a full stop.
 */
final class Clippings {
  private static final Pattern NAME =
      Pattern.compile("<([+@]?)(?:([^:<>]*):)?([^<>#]*)(?:#(\\w+))?>");

  private final List<ReadSeed> articles = new ArrayList<>();
  private final Map<String, Map<Span, String>> gold = new TreeMap<>();
  private final List<CuratedEntity> stated = new ArrayList<>();
  private KnownEntities known = KnownEntities.NONE;

  static Clippings of(String... marked) {
    Clippings clippings = new Clippings();
    for (String article : marked) {
      clippings.add(article);
    }
    return clippings;
  }

  /** One more article, {@code seeds/1.txt} being the first. */
  Clippings add(String marked) {
    String path = "seeds/" + (articles.size() + 1) + ".txt";
    articles.add(read(path, marked));
    return this;
  }

  Clippings stating(CuratedEntity... entities) {
    stated.addAll(List.of(entities));
    return this;
  }

  Clippings knowing(KnownEntities newKnown) {
    known = newKnown;
    return this;
  }

  List<ReadSeed> articles() {
    return articles;
  }

  Checked<Resolution> checked() {
    return new Resolver().resolve(articles, new Curation(stated, List.of()), known);
  }

  Entities entities() {
    return checked().value().entities();
  }

  List<Question> questions() {
    return checked().value().questions();
  }

  List<String> problems() {
    return checked().problems().stream().map(Problem::toString).toList();
  }

  /** Each entity as its id and its forms: {@code kim-jong-un: Kim, Kim Jong Un}. */
  List<String> who() {
    return entities().all().stream()
        .map(
            e ->
                e.id()
                    + ": "
                    + String.join(
                        ", ", e.forms().stream().map(Entity.Form::text).sorted().toList()))
        .toList();
  }

  /** Why a form belongs to its entity: names of rules and places of statements. */
  List<String> why(String id, String form) {
    return entities().byId(id).orElseThrow().decisions().stream()
        .filter(d -> d.form().equals(form))
        .map(d -> d.by().toString())
        .distinct()
        .toList();
  }

  /** Who is meant by each mention that is marked with it, by seed and place. */
  Map<String, Map<Span, String>> gold() {
    return gold;
  }

  private ReadSeed read(String path, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (String line : marked.split("\n")) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      Matcher name = NAME.matcher(line);
      int at = 0;
      while (name.find()) {
        text.append(line, at, name.start());
        mention(path, name, text, mentions);
        at = name.end();
      }
      text.append(line.substring(at));
      blocks.add(Block.paragraph(text.substring(start)));
    }
    Annotations annotations =
        new Annotations(sentences(text.toString()), mentions, List.of(), List.of(), List.of());
    return new ReadSeed(seed(path), new Cleaned(blocks, List.of()), nothing(), annotations);
  }

  private void mention(String path, Matcher name, StringBuilder text, List<Mention> mentions) {
    Optional<Mention.Role> role = Optional.empty();
    if (name.group(2) != null) {
      int start = text.length();
      text.append(name.group(2)).append(' ');
      role = Optional.of(new Mention.Role(new Span(start, text.length() - 1), name.group(2)));
    }
    Span span = new Span(text.length(), text.length() + name.group(3).length());
    text.append(name.group(3));
    EntityType type =
        switch (name.group(1)) {
          case "+" -> EntityType.ORGANIZATION;
          case "@" -> EntityType.PLACE;
          default -> EntityType.PERSON;
        };
    mentions.add(new Mention(span, name.group(3), type, role, "given by the test"));
    if (name.group(4) != null) {
      gold.computeIfAbsent(path, p -> new LinkedHashMap<>()).put(span, name.group(4));
    }
  }

  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = Pattern.compile("[^.\n][^\n]*?(?:\\.(?=\\s|$)|(?=\n)|$)").matcher(text);
    while (end.find()) {
      if (end.end() > end.start()) {
        sentences.add(new Span(end.start(), end.end()));
      }
    }
    return sentences;
  }

  private static Seed seed(String path) {
    return new Seed(
        path, SeedFormat.TEXT, "0".repeat(64), "UTF-8", "as received", Stated.nothing(path));
  }

  private static Metadata nothing() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
