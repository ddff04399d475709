package news.dossier.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;
import org.jsoup.nodes.Element;

/** Finds who wrote a saved page. */
final class AuthorReader {
  private static final List<String> META =
      List.of(
          "author",
          "parsely-author",
          "sailthru.author",
          "citation_author",
          "dc.creator",
          "dcterms.creator",
          "dc.creator.name",
          "article:author",
          "article:author_name",
          "og:author",
          "cxenseparse:author",
          "byl",
          "byline",
          "authors",
          "article_author",
          "twitter:data1");

  private static final Pattern BYLINE_CLASS =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:byline|author|authors|contributor)(?:$|[\\s_-])");

  private static final Pattern BY_LINE =
      Pattern.compile("(?i)^(?:written |words |story )?by\\b:?\\s*(.*)");

  private final SavedPage page;
  private final AuthorNames names;

  AuthorReader(SavedPage page) {
    this.page = page;
    this.names = new AuthorNames(page.siteNames());
  }

  Optional<Sourced<List<String>>> read(Optional<Surroundings> around) {
    List<Sourced<String>> evidence = new ArrayList<>(page.linked("author"));
    evidence.addAll(page.meta().all(META));
    for (String value : page.microdata().values("author")) {
      evidence.add(new Sourced<>(value, Provenance.read("itemprop author")));
    }
    around.ifPresent(a -> evidence.addAll(relAuthor(a)));
    evidence.addAll(page.linked("creator"));
    around.ifPresent(a -> evidence.addAll(printed(a)));
    return firstWithNames(evidence);
  }

  /** The names of the first source that yields any; people before houses. */
  private Optional<Sourced<List<String>>> firstWithNames(List<Sourced<String>> evidence) {
    Map<Provenance, List<String>> bySource = new LinkedHashMap<>();
    for (Sourced<String> each : evidence) {
      bySource.computeIfAbsent(each.provenance(), k -> new ArrayList<>()).add(each.value());
    }
    Optional<Sourced<List<String>>> houses = Optional.empty();
    for (Map.Entry<Provenance, List<String>> source : bySource.entrySet()) {
      List<String> found = names.of(source.getValue());
      Sourced<List<String>> sourced = new Sourced<>(found, source.getKey());
      if (!found.isEmpty() && !found.stream().allMatch(AuthorNames::isAgency)) {
        return Optional.of(sourced);
      }
      if (!found.isEmpty() && houses.isEmpty()) {
        houses = Optional.of(sourced);
      }
    }
    return houses;
  }

  private static List<Sourced<String>> relAuthor(Surroundings around) {
    return around.pieces().stream()
        .filter(piece -> piece.element().closest("[rel~=author]") != null)
        .map(piece -> new Sourced<>(piece.text(), Provenance.read("rel=author")))
        .toList();
  }

  private static List<Sourced<String>> printed(Surroundings around) {
    List<Sourced<String>> found = new ArrayList<>();
    List<Surroundings.Piece> pieces = around.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      String text = pieces.get(i).text();
      var by = BY_LINE.matcher(text);
      if (by.matches()) {
        String name =
            by.group(1).isBlank() && i + 1 < pieces.size() ? pieces.get(i + 1).text() : by.group(1);
        found.add(new Sourced<>(name, Provenance.inferred("byline near the headline")));
      }
    }
    for (Surroundings.Piece piece : pieces) {
      if (isMarkedAsByline(piece.element())) {
        found.add(
            new Sourced<>(piece.text(), Provenance.inferred("element called byline or author")));
      }
    }
    return found;
  }

  private static boolean isMarkedAsByline(Element element) {
    Element at = element;
    for (int up = 0; at != null && up < 3; up++, at = at.parent()) {
      if (BYLINE_CLASS.matcher(at.className()).find()) {
        return true;
      }
    }
    return false;
  }
}
