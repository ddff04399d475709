package news.dossier.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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
      Pattern.compile(
          "(?:^|[\\s_-]|[a-z])(?:[Bb]yline|[Aa]uthors?|[Cc]ontributor)(?:$|[\\s_-]|[A-Z])");

  private static final Pattern BY_LINE =
      Pattern.compile("(?i)^(?:written |words |story )?by\\b:?\\s*(.*)");

  private static final Pattern AUTHOR_PATH =
      Pattern.compile(
          "(?i)/(?:authors?|writers?|by|byline|contributors?|staff|reporters?|journalists?|profiles?"
              + "|columnists?|autore?n?|auteurs?|autor(?:es)?)/[^/?#]{2}");

  private static final Pattern JOINING = Pattern.compile("(?i),|&|and|,? and|und|et|y|e|with");

  /** More pieces of text than this between two names, and the second is another article's. */
  private static final int LONGEST_GAP = 4;

  /** Only the name of a class vouches for these. */
  private static final Provenance MARKED_AS_BYLINE =
      Provenance.inferred("element called byline or author");

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
    evidence.addAll(page.linked("creator"));
    around.ifPresent(a -> evidence.addAll(printed(a)));
    return firstWithNames(evidence)
        .map(found -> around.map(a -> asPrinted(found, a)).orElse(found));
  }

  /** Spelt as the page prints it, and without those whom it prints as editors or reviewers. */
  private static Sourced<List<String>> asPrinted(Sourced<List<String>> found, Surroundings around) {
    PrintedNames printed = new PrintedNames(around);
    List<String> authors =
        found.value().stream().filter(name -> !printed.isHelper(name)).map(printed::spell).toList();
    return authors.isEmpty() ? found : new Sourced<>(authors, found.provenance());
  }

  /** The names of the first source that yields any; people before houses. */
  private Optional<Sourced<List<String>>> firstWithNames(List<Sourced<String>> evidence) {
    Map<Provenance, List<String>> bySource = new LinkedHashMap<>();
    for (Sourced<String> each : evidence) {
      bySource.computeIfAbsent(each.provenance(), k -> new ArrayList<>()).add(each.value());
    }
    Optional<Sourced<List<String>>> houses = Optional.empty();
    for (Map.Entry<Provenance, List<String>> source : bySource.entrySet()) {
      boolean isGuess = source.getKey().equals(MARKED_AS_BYLINE);
      List<String> found =
          names.of(source.getValue()).stream()
              .filter(name -> !isGuess || AuthorNames.looksLikeAPerson(name))
              .toList();
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

  /** What stands near the headline, in falling order of trust. */
  private static List<Sourced<String>> printed(Surroundings around) {
    List<Sourced<String>> found =
        new ArrayList<>(
            group(
                around,
                piece -> piece.element().closest("[rel~=author]") != null,
                Provenance.read("rel=author")));
    for (String name : byLine(around)) {
      found.add(new Sourced<>(name, Provenance.inferred("byline near the headline")));
    }
    found.addAll(
        group(
            around,
            AuthorReader::isInAuthorLink,
            Provenance.inferred("link to an author's page near the headline")));
    found.addAll(group(around, piece -> isMarkedAsByline(piece.element()), MARKED_AS_BYLINE));
    return found;
  }

  /** The first "By …" with the names behind it, if need be in the next pieces. */
  private static List<String> byLine(Surroundings around) {
    for (List<Surroundings.Piece> pieces : around.notesBelowThenAbove()) {
      for (int i = 0; i < pieces.size(); i++) {
        Matcher by = BY_LINE.matcher(pieces.get(i).text());
        if (by.matches()) {
          List<String> names = new ArrayList<>(List.of(by.group(1)));
          if (by.group(1).isBlank()) {
            addFollowing(pieces.subList(i + 1, pieces.size()), names);
          }
          return names;
        }
      }
    }
    return List.of();
  }

  /** The next piece, and those that a comma or an "and" joins to it. */
  private static void addFollowing(List<Surroundings.Piece> pieces, List<String> names) {
    for (int i = 0; i < pieces.size(); i += 2) {
      names.add(pieces.get(i).text());
      if (i + 1 >= pieces.size() || !JOINING.matcher(pieces.get(i + 1).text()).matches()) {
        return;
      }
    }
  }

  /** The texts of the first pieces that pass, up to where a gap shows that others begin. */
  private static List<Sourced<String>> group(
      Surroundings around, Predicate<Surroundings.Piece> test, Provenance provenance) {
    List<Sourced<String>> found = new ArrayList<>();
    for (List<Surroundings.Piece> pieces : around.notesBelowThenAbove()) {
      int gap = 0;
      for (Surroundings.Piece piece : pieces) {
        if (test.test(piece)) {
          found.add(new Sourced<>(piece.text(), provenance));
          gap = 0;
        } else if (!found.isEmpty() && ++gap > LONGEST_GAP) {
          break;
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  private static boolean isInAuthorLink(Surroundings.Piece piece) {
    Element link = piece.element().closest("a[href]");
    return link != null && AUTHOR_PATH.matcher(link.attr("href")).find();
  }

  private static boolean isMarkedAsByline(Element element) {
    Element at = element;
    for (int up = 0; at != null && up < 3; up++, at = at.parent()) {
      if (BYLINE_CLASS.matcher(at.className() + ' ' + at.attr("data-testid")).find()) {
        return true;
      }
    }
    return false;
  }
}
