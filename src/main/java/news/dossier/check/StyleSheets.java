package news.dossier.check;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/** What a style sheet loads, with {@code url()} or {@code @import}, is a file of the site. */
final class StyleSheets implements SiteRule {
  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*+/");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)url\\(\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^)\"'\\s]*))\\s*\\)"
              + "|@import\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)')");

  @Override
  public Stream<Problem> check(Site site) {
    return site.stream().filter(file -> file.is("css")).flatMap(file -> check(site, file));
  }

  private static Stream<Problem> check(Site site, SiteFile file) {
    String css =
        COMMENT.matcher(file.text()).replaceAll(comment -> comment.group().replaceAll("\\S", " "));
    return ADDRESS
        .matcher(css)
        .results()
        .flatMap(found -> problem(site, file, css, found).stream());
  }

  private static Optional<Problem> problem(
      Site site, SiteFile file, String css, MatchResult found) {
    String url = address(found);
    Place place = Place.of(css, found.start());
    if (Address.isElsewhere(url)) {
      return Optional.of(
          Problem.error(
                  file.name(),
                  "The style sheet asks a third party for \"" + url + "\".",
                  "Put a copy into assets/, or leave it out.")
              .at(place.line(), place.column()));
    }
    boolean isThere =
        !Address.isLocal(url)
            || url.startsWith("#")
            || Address.resolved(file.path(), Address.path(url)).filter(site::has).isPresent();
    return isThere
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                    file.name(),
                    "The address \"" + url + "\" leads nowhere.",
                    "Correct it; it is read relative to the style sheet.")
                .at(place.line(), place.column()));
  }

  private static String address(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group).strip();
      }
    }
    return "";
  }
}
