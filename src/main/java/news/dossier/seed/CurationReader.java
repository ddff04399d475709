package news.dossier.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.CuratedEntity;
import news.dossier.model.CuratedEntity.HeldRole;
import news.dossier.model.CuratedEntity.Portrait;
import news.dossier.model.CuratedEntity.Split;
import news.dossier.model.Edtf;
import news.dossier.model.EntityType;
import news.dossier.problem.Problem;

/** Reads an entry of {@code people.yaml}, {@code organizations.yaml} or {@code places.yaml}. */
final class CurationReader {
  /** In the order of the reference; the last key is that of {@link #noneKey}. */
  static final List<String> KEYS =
      List.of(
          "name",
          "slug",
          "also",
          "not",
          "role",
          "wikidata",
          "links",
          "portrait",
          "note",
          "hide",
          "keep-in-text",
          "merge",
          "split");

  static final List<String> ROLE_KEYS = List.of("title", "from", "until");
  static final List<String> PORTRAIT_KEYS = List.of("file", "credit");
  static final List<String> SPLIT_KEYS = List.of("name", "in");

  /** The files of entities, and what those entities are. */
  static final Map<String, EntityType> TYPES =
      Map.of(
          "people.yaml",
          EntityType.PERSON,
          "organizations.yaml",
          EntityType.ORGANIZATION,
          "places.yaml",
          EntityType.PLACE);

  private final EntityType type;
  private final StatedMapping entry;
  private final KeyReader reader;
  private final List<Problem> problems;

  private CurationReader(EntityType type, StatedMapping entry, List<Problem> problems) {
    this.type = type;
    this.entry = entry;
    this.problems = problems;
    this.reader = new KeyReader(entry.keys(), keys(type), problems);
  }

  /** The keys that an entry of this type may state. */
  static List<String> keys(EntityType type) {
    List<String> keys = new ArrayList<>(KEYS);
    keys.add(noneKey(type));
    return keys;
  }

  /** The key by which the name is none of its type. */
  static String noneKey(EntityType type) {
    return switch (type) {
      case PERSON -> "not a person";
      case ORGANIZATION -> "not an organization";
      case PLACE -> "not a place";
    };
  }

  /** The entry; empty, with a Problem, if it has no name. */
  static Optional<StatedEntity> read(EntityType type, StatedMapping entry, List<Problem> problems) {
    return new CurationReader(type, entry, problems).read();
  }

  private Optional<StatedEntity> read() {
    Optional<StatedText> name = reader.required(entry, "name", Values::name);
    List<StatedText> also = reader.texts("also", Values::name);
    List<StatedText> merge = reader.texts("merge", Values::name);
    Optional<StatedText> slug = reader.placed("slug", Values::slug);
    Optional<StatedText> wikidata = reader.placed("wikidata", WikidataId::of);
    boolean hidden = flag("hide");
    boolean none = flag(noneKey(type));
    checkFlags(hidden, none);
    CuratedEntity entity =
        new CuratedEntity(
            type,
            entry.path() + ":" + entry.line(),
            name.map(StatedText::text).orElse(""),
            slug.map(StatedText::text),
            texts(also),
            texts(reader.texts("not", Values::name)),
            reader.mappings("role", "title").stream().flatMap(r -> role(r).stream()).toList(),
            wikidata.map(StatedText::text),
            texts(reader.texts("links", WebAddress::of)),
            reader.mapping("portrait").flatMap(this::portrait),
            reader.text("note"),
            hidden,
            flag("keep-in-text"),
            texts(merge),
            reader.mappings("split").stream().flatMap(s -> split(s).stream()).toList(),
            none);
    return name.map(text -> new StatedEntity(entity, text, also, merge, slug, wikidata));
  }

  private boolean flag(String key) {
    return reader.value(key, Values::flag).orElse(false);
  }

  private Optional<HeldRole> role(StatedMapping group) {
    KeyReader keys = new KeyReader(group.keys(), ROLE_KEYS, problems);
    Optional<StatedText> title = keys.required(group, "title", KeyReader::oneLine);
    Optional<Edtf> from = keys.value("from", Dates::edtf);
    Optional<Edtf> until = keys.value("until", Dates::edtf);
    if (from.isPresent() && until.isPresent() && Dates.isBefore(until.get(), from.get())) {
      problems.add(
          group.error(
              "This role ends in " + until.get() + ", before it begins in " + from.get() + ".",
              "Correct one of the two dates, or remove it."));
    }
    return title.map(text -> new HeldRole(text.text(), from, until));
  }

  private Optional<Portrait> portrait(StatedMapping group) {
    KeyReader keys = new KeyReader(group.keys(), PORTRAIT_KEYS, problems);
    Optional<StatedText> file = keys.required(group, "file", AssetPath::ofPicture);
    Optional<StatedText> credit = keys.required(group, "credit", KeyReader::oneLine);
    return file.flatMap(f -> credit.map(c -> new Portrait(f.text(), c.text())));
  }

  private Optional<Split> split(StatedMapping group) {
    KeyReader keys = new KeyReader(group.keys(), SPLIT_KEYS, problems);
    Optional<StatedText> name = keys.required(group, "name", Values::name);
    int before = problems.size();
    List<String> in = keys.lines("in");
    if (in.isEmpty() && problems.size() == before) {
      problems.add(
          group.error(
              "Here in is missing: the articles in which the name is this one.",
              "Write in: and the paths of their seeds, such as seeds/003.txt."));
    }
    return in.isEmpty() ? Optional.empty() : name.map(text -> new Split(text.text(), in));
  }

  private void checkFlags(boolean hidden, boolean none) {
    for (StatedKey key : reader.keys()) {
      if (key.name().equals("keep-in-text") && !hidden) {
        problems.add(
            key.warning(
                "This says nothing without hide: true.", "State hide: true, or remove this line."));
      }
      if (none && !List.of("name", "also", "note", noneKey(type)).contains(key.name())) {
        problems.add(
            key.error(
                "A name that is " + noneKey(type) + " has no " + key.name() + ".",
                "Remove this line, or the line " + noneKey(type) + "."));
      }
    }
  }

  private static List<String> texts(List<StatedText> stated) {
    return stated.stream().map(StatedText::text).distinct().toList();
  }
}
