package news.dossier.erase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.dossier.model.Annotations;
import news.dossier.model.Attribution;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.CuratedEntity;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Edtf;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.EventKind;
import news.dossier.model.EventReport;
import news.dossier.model.Evidence;
import news.dossier.model.Mention;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.Question;
import news.dossier.model.Quotation;
import news.dossier.model.ReadSeed;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.model.Stated;
import news.dossier.model.Timex;

/** One article, told in a sentence or two, with those named in it, some of whom are hidden. */
final class HiddenStory {
  private final String path;
  private final String text;
  private Optional<String> headline = Optional.empty();
  private List<String> authors = List.of();
  private Optional<String> url = Optional.empty();
  private Optional<String> note = Optional.empty();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<CuratedEvent> decisions = new ArrayList<>();

  private HiddenStory(String path, String text) {
    this.path = path;
    this.text = text;
    if (text.contains("Bob Other")) {
      person("Bob Other");
    }
  }

  static HiddenStory of(String text) {
    return at("seeds/a.txt", text);
  }

  static HiddenStory at(String path, String text) {
    return new HiddenStory(path, text);
  }

  HiddenStory headline(String words) {
    headline = Optional.of(words);
    return this;
  }

  HiddenStory author(String name) {
    authors = List.of(name);
    return this;
  }

  HiddenStory url(String address) {
    url = Optional.of(address);
    return this;
  }

  HiddenStory note(String words) {
    note = Optional.of(words);
    return this;
  }

  HiddenStory ask(String ask) {
    questions.add(new Question("q", "rule", ask, "They look alike.", List.of(), 1, List.of()));
    return this;
  }

  HiddenStory person(String name) {
    entities.add(entity(EntityType.PERSON, Optional.empty(), name));
    return this;
  }

  HiddenStory organization(String name) {
    entities.add(entity(EntityType.ORGANIZATION, Optional.empty(), name));
    return this;
  }

  HiddenStory hide(String name, String... forms) {
    return hide(name, false, forms);
  }

  HiddenStory keepInText(String name, String... forms) {
    return hide(name, true, forms);
  }

  private HiddenStory hide(String name, boolean kept, String... forms) {
    CuratedEntity curated =
        new CuratedEntity(
            EntityType.PERSON,
            "seeds/curation/people.yaml:1",
            name,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            true,
            kept,
            List.of(),
            List.of(),
            false);
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(List.of(forms));
    entities.add(0, entity(EntityType.PERSON, Optional.of(curated), all.toArray(String[]::new)));
    return this;
  }

  private Entity entity(EntityType type, Optional<CuratedEntity> curated, String... forms) {
    List<Evidence> appearances = new ArrayList<>();
    for (String form : forms) {
      Pattern.compile(Pattern.quote(form) + "\\b")
          .matcher(text)
          .results()
          .map(r -> new Evidence(path, new Span(r.start(), r.end()), r.group()))
          .filter(e -> taken().stream().noneMatch(e.span()::overlaps))
          .filter(e -> appearances.stream().noneMatch(o -> o.span().overlaps(e.span())))
          .forEach(appearances::add);
    }
    String id = forms[0].toLowerCase(Locale.ROOT).replace(' ', '-');
    return new Entity(
        id,
        type,
        forms[0],
        List.of(forms).stream().map(f -> new Entity.Form(f, 1)).toList(),
        appearances,
        curated,
        List.of());
  }

  private List<Span> taken() {
    return entities.stream().flatMap(e -> e.appearances().stream()).map(Evidence::span).toList();
  }

  Entities entities() {
    return Entities.of(entities.stream().sorted(Comparator.comparing(Entity::id)).toList());
  }

  List<Question> questions() {
    return questions;
  }

  /** The curator decides on an entry that these words tell of. */
  HiddenStory decide(String text, String words) {
    decisions.add(
        new CuratedEvent(
            "seeds/curation/timeline.yaml:7:3",
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Edtf("2025-05-12")),
            Optional.of(text),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new CuratedEvent.Quoted(path, words, "seeds/curation/timeline.yaml:9:12")),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
    return this;
  }

  List<CuratedEvent> decisions() {
    return decisions;
  }

  ReadSeed read() {
    Provenance by = Provenance.inferred("a rule");
    Stated n = Stated.nothing(path);
    Stated stated =
        new Stated(
            path,
            n.title(),
            n.published(),
            n.updated(),
            n.authors(),
            n.publisher(),
            n.url(),
            n.archived(),
            n.language(),
            n.rights(),
            n.publish(),
            n.slug(),
            note,
            n.corrected());
    Seed seed = new Seed(path, SeedFormat.TEXT, "0".repeat(64), "UTF-8", text, stated);
    Metadata metadata =
        new Metadata(
            headline.map(h -> new Sourced<>(h, by)),
            authors.isEmpty() ? Optional.empty() : Optional.of(new Sourced<>(authors, by)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            url.map(u -> new Sourced<>(u, by)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Cleaned cleaned = new Cleaned(List.of(Block.paragraph(text)), List.of());
    return new ReadSeed(seed, cleaned, metadata, annotations());
  }

  private Annotations annotations() {
    List<Mention> mentions =
        entities.stream()
            .flatMap(
                e ->
                    e.appearances().stream()
                        .map(
                            a -> new Mention(a.span(), a.exact(), e.type(), Optional.empty(), "r")))
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    return new Annotations(
        List.of(new Span(0, text.length())), mentions, timexes(), quotations(mentions), reports());
  }

  /** The first sentence tells of an event, in all of its words. */
  private List<EventReport> reports() {
    Span first = new Span(0, Math.max(1, text.indexOf('.') + 1));
    List<String> words =
        Pattern.compile("\\w+")
            .matcher(first.in(text).toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .sorted()
            .distinct()
            .toList();
    return List.of(
        new EventReport(
            first,
            first,
            Optional.empty(),
            new Edtf("2025-05-12"),
            EventKind.HAPPENED,
            "say",
            false,
            words,
            List.of(),
            "r"));
  }

  /** "Monday", and "in May". */
  private List<Timex> timexes() {
    return Pattern.compile("Monday|(?<=in )May")
        .matcher(text)
        .results()
        .map(
            r ->
                new Timex(new Span(r.start(), r.end()), r.group(), Timex.Type.DATE, "2025-05", "r"))
        .toList();
  }

  /** Words between straight marks, said by the first one named behind them. */
  private List<Quotation> quotations(List<Mention> mentions) {
    return Pattern.compile("\"[^\"]+\"")
        .matcher(text)
        .results()
        .map(
            r ->
                new Quotation(
                    new Span(r.start(), r.end()),
                    r.group(),
                    mentions.stream()
                        .filter(m -> m.span().start() > r.end())
                        .findFirst()
                        .map(
                            m ->
                                new Attribution(
                                    m.span(), m.text(), Optional.empty(), Optional.empty(), "r"))))
        .toList();
  }
}
