package news.dossier.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.dossier.model.CuratedEvent;
import news.dossier.model.CuratedEvent.Quoted;
import news.dossier.model.EventKind;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;
import news.dossier.problem.Problem;
import news.dossier.text.Nearest;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads an entry of {@code timeline.yaml}. */
final class TimelineReader {
  static final String FILE = "timeline.yaml";

  /** In the order of the reference. */
  static final List<String> KEYS =
      List.of(
          "event",
          "date",
          "text",
          "kind",
          "slug",
          "hide",
          "pin",
          "note",
          "people",
          "places",
          "organizations",
          "evidence",
          "merge",
          "split",
          "same",
          "different");

  static final List<String> WORDS_KEYS = List.of("article", "words");

  /** Keys that only an entry of the site can have. */
  private static final List<String> ON_AN_ENTRY = List.of("hide", "merge", "split");

  private final StatedMapping entry;
  private final KeyReader reader;
  private final List<Problem> problems;
  private final int before;

  private TimelineReader(StatedMapping entry, List<Problem> problems) {
    this.entry = entry;
    this.problems = problems;
    this.before = problems.size();
    this.reader = new KeyReader(entry.keys(), KEYS, problems);
  }

  /** The decision; empty, with a Problem, if it does not say on what. */
  static Optional<CuratedEvent> read(StatedMapping entry, List<Problem> problems) {
    return new TimelineReader(entry, problems).read();
  }

  private Optional<CuratedEvent> read() {
    CuratedEvent stated =
        new CuratedEvent(
            entry.path() + ":" + entry.line() + ":" + entry.column(),
            reader.placed("event", Values::slug).map(TimelineReader::sourced),
            reader.value("slug", Values::slug),
            reader.value("date", Dates::edtf),
            reader.value("text", KeyReader::oneLine),
            reader.value("kind", TimelineReader::kind),
            flag("hide"),
            flag("pin"),
            reader.text("note"),
            names("people"),
            names("places"),
            names("organizations"),
            quoted("evidence"),
            texts(reader.texts("merge", Values::slug)),
            quoted("split"),
            figures("same"),
            figures("different"));
    if (problems.size() > before) {
      return Optional.empty();
    }
    return stated.isAddition() ? addition(stated) : change(stated);
  }

  private Optional<CuratedEvent> addition(CuratedEvent stated) {
    for (StatedKey key : reader.keys()) {
      if (ON_AN_ENTRY.contains(key.name())) {
        problems.add(
            key.error(
                "Here event is missing: the entry that this is about.",
                "Write event: and the last part of the entry's address."));
        return Optional.empty();
      }
    }
    List<String> missing = new ArrayList<>();
    if (stated.date().isEmpty()) {
      missing.add("date");
    }
    if (stated.text().isEmpty()) {
      missing.add("text");
    }
    if (stated.evidence().isEmpty()) {
      missing.add("evidence");
    }
    if (missing.isEmpty()) {
      return Optional.of(stated);
    }
    problems.add(
        entry.error(
            "An entry of your own needs date, text and evidence; here "
                + String.join(" and ", missing)
                + (missing.size() == 1 ? " is" : " are")
                + " missing.",
            "Add what is missing, or name the entry of the site that you mean with event:."));
    return Optional.empty();
  }

  private Optional<CuratedEvent> change(CuratedEvent stated) {
    if (stated.hidden() && stated.pinned()) {
      problems.add(
          entry.error("An entry that is hidden cannot be pinned.", "Remove one of the two."));
      return Optional.empty();
    }
    for (StatedKey key : reader.keys()) {
      if (key.name().equals("slug")) {
        problems.add(
            key.error(
                "Only an entry of your own has a slug; this one keeps its address.",
                "Remove this line."));
        return Optional.empty();
      }
    }
    if (reader.keys().stream().allMatch(key -> key.name().equals("event"))) {
      problems.add(
          entry.warning(
              "This decides nothing.", "State what is to be changed, or remove the entry."));
    }
    return Optional.of(stated);
  }

  private boolean flag(String key) {
    return reader.value(key, Values::flag).orElse(false);
  }

  /** The names; an empty list, which says that there are none, is stated as well. */
  private Optional<List<Sourced<String>>> names(String key) {
    List<Sourced<String>> names = texts(reader.texts(key, Values::name));
    boolean isStated =
        reader.keys().stream()
            .filter(stated -> stated.name().equals(key))
            .anyMatch(stated -> stated.value() instanceof SequenceNode);
    return names.isEmpty() && !isStated ? Optional.empty() : Optional.of(names);
  }

  private List<String> figures(String key) {
    List<StatedText> figures = reader.texts(key, KeyReader::oneLine);
    if (figures.size() == 1) {
      problems.add(
          figures
              .get(0)
              .error("Here is one figure, and nothing to compare it with.", "State both figures."));
    }
    return figures.stream().map(StatedText::text).toList();
  }

  private List<Quoted> quoted(String key) {
    return reader.mappings(key).stream().flatMap(group -> quoted(group).stream()).toList();
  }

  private Optional<Quoted> quoted(StatedMapping group) {
    KeyReader keys = new KeyReader(group.keys(), WORDS_KEYS, problems);
    Optional<StatedText> article = keys.required(group, "article", KeyReader::oneLine);
    Optional<StatedText> words = keys.required(group, "words", KeyReader::oneLine);
    return article.flatMap(
        a -> words.map(w -> new Quoted(a.text(), w.text(), sourced(w).provenance().source())));
  }

  private static EventKind kind(String text) throws UnusableValue {
    for (EventKind kind : EventKind.values()) {
      if (kind.label().equalsIgnoreCase(text)) {
        return kind;
      }
    }
    List<String> labels = Arrays.stream(EventKind.values()).map(EventKind::label).toList();
    throw new UnusableValue(
        Values.quoted(text) + " does not say whether it happened.",
        Nearest.to(text, labels).map(near -> "Did you mean " + near + "? ").orElse("")
            + "Write happened, reported or expected.");
  }

  private static List<Sourced<String>> texts(List<StatedText> stated) {
    return stated.stream().map(TimelineReader::sourced).toList();
  }

  /** The text with its place. */
  private static Sourced<String> sourced(StatedText stated) {
    Mark mark = stated.node().getStartMark();
    String where = stated.key().path() + ":" + stated.line() + ":" + (mark.getColumn() + 1);
    return new Sourced<>(stated.text(), Provenance.stated(where));
  }
}
