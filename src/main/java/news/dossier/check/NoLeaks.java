package news.dossier.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/**
 * No file of the site tells of the machine that baked it: no {@code file:} address, no folder of a
 * user, and above all not the folder of this dossier.
 *
 * <p>A home folder that stands in the page's own Markdown is part of what an article reports.
 */
final class NoLeaks implements SiteRule {
  private static final Pattern HOME =
      Pattern.compile(
          "file:///?[A-Za-z0-9]|(?<![\\w./])/(?:home|Users)/[\\w.-]{1,99}+/[\\w.-]|[A-Z]:\\\\{1,2}Users\\\\");

  /** One of these is in all that the pattern finds; most texts have none. */
  private static final List<String> HOME_MARKS =
      List.of("file:/", "/home/", "/Users/", "\\Users\\");

  private static final int ENOUGH = 100;
  private static final String[] TEXTS = {
    "html",
    "htm",
    "css",
    "js",
    "mjs",
    "json",
    "xml",
    "txt",
    "csv",
    "svg",
    "webmanifest",
    "md",
    "geojson",
    "jsonld",
    "jsonl",
    "opml",
    "ics",
    "ris",
    "bib",
    "ttl",
    "gexf",
    "graphml"
  };

  @Override
  public Stream<Problem> check(Site site) {
    String root = site.dossier().toAbsolutePath().normalize().toString();
    return site.stream().filter(file -> file.is(TEXTS)).toList().parallelStream()
        .flatMap(file -> problem(site, file, root).stream());
  }

  private static Optional<Problem> problem(Site site, SiteFile file, String root) {
    String text = file.text();
    int own = isTelling(root) ? text.indexOf(root) : -1;
    if (own >= 0) {
      return Optional.of(error(file, text, own, root));
    }
    if (IndexFile.is(file) || HOME_MARKS.stream().noneMatch(text::contains)) {
      return Optional.empty(); // An index repeats what the pages of the articles say.
    }
    String authored = site.content().of(page(file)).map(ContentPage::body).orElse("");
    return HOME.matcher(text)
        .results()
        .limit(ENOUGH)
        .filter(found -> !authored.contains(found.group()))
        .findFirst()
        .map(found -> error(file, text, found.start(), found.group()));
  }

  /** The page that a file of data was made from; else the file itself. */
  private static String page(SiteFile file) {
    return file.isData() ? file.path().replaceFirst("\\.js$", ".html") : file.path();
  }

  /** Whether the folder's path is long enough not to be met by chance. */
  private static boolean isTelling(String root) {
    return Path.of(root).getNameCount() > 1;
  }

  private static Problem error(SiteFile file, String text, int offset, String found) {
    Place place = Place.of(text, offset);
    return Problem.error(
            file.name(),
            "The file tells of a folder on the machine that baked it (\"" + found + "\").",
            "Write the path relative to the dossier.")
        .at(place.line(), place.column());
  }
}
