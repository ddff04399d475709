package news.dossier.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Edtf;
import news.dossier.model.Stated;
import news.dossier.problem.Problem;

/** Reads what the curator states of one article: the keys of a sidecar and of front matter. */
final class StatedReader {
  /** In the order of the reference. */
  static final List<String> KEYS =
      List.of(
          "title",
          "published",
          "updated",
          "authors",
          "publisher",
          "url",
          "archived",
          "language",
          "rights",
          "publish",
          "slug",
          "note",
          "corrected");

  private StatedReader() {}

  /**
   * @param seedPath of the seed that the keys are about
   * @param frontMatter keys in the seed itself
   * @param sidecar keys in the file beside it
   */
  static Stated read(
      String seedPath,
      List<StatedKey> frontMatter,
      List<StatedKey> sidecar,
      List<Problem> problems) {
    List<StatedKey> keys = merge(frontMatter, sidecar, problems);
    KeyReader reader = new KeyReader(keys, KEYS, problems);
    Stated stated =
        new Stated(
            where(seedPath, keys),
            reader.line("title"),
            reader.value("published", Dates::edtf),
            reader.value("updated", Dates::edtf),
            reader.lines("authors"),
            reader.line("publisher"),
            reader.value("url", WebAddress::of),
            reader.value("archived", WebAddress::of),
            reader.value("language", Languages::tag),
            reader.text("rights"),
            reader.value("publish", Values::publish),
            reader.value("slug", Values::slug),
            reader.text("note"),
            reader.texts("corrected", text -> Dates.edtf(text).value()).stream()
                .map(date -> new Edtf(date.text()))
                .toList());
    checkOrder(keys, stated, problems);
    return stated;
  }

  private static List<StatedKey> merge(
      List<StatedKey> frontMatter, List<StatedKey> sidecar, List<Problem> problems) {
    Map<String, StatedKey> keys = new LinkedHashMap<>();
    frontMatter.forEach(key -> keys.put(key.name(), key));
    for (StatedKey key : sidecar) {
      StatedKey first = keys.putIfAbsent(key.name(), key);
      if (first != null) {
        problems.add(
            key.error(
                Values.quoted(key.name())
                    + " is also stated in the front matter of "
                    + first.path()
                    + ", line "
                    + first.line()
                    + ".",
                "Keep one of the two."));
      }
    }
    return new ArrayList<>(keys.values());
  }

  /** The files that state something; the seed itself when none does. */
  private static String where(String seedPath, List<StatedKey> keys) {
    List<String> files = keys.stream().map(StatedKey::path).distinct().toList();
    return files.isEmpty() ? seedPath : String.join(" and ", files);
  }

  private static void checkOrder(List<StatedKey> keys, Stated stated, List<Problem> problems) {
    Optional<LocalDate> published = stated.published().flatMap(Edtf::day);
    Optional<LocalDate> updated = stated.updated().flatMap(Edtf::day);
    if (published.isPresent() && updated.isPresent() && updated.get().isBefore(published.get())) {
      keys.stream()
          .filter(key -> key.name().equals("updated"))
          .map(
              key ->
                  key.error(
                      "The article cannot have been updated before it was published.",
                      "Correct one of the two dates, or remove it."))
          .forEach(problems::add);
    }
  }
}
