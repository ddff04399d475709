package news.dossier.check;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/** What a style sheet loads, with {@code url()} or {@code @import}, is a file of the site. */
final class StyleSheets implements SiteRule {
  /** Quantifiers are bounded or possessive, so that no text takes more than linear time. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)url\\(\\s{0,99}+(?:\"([^\"\\n]{0,4096}+)\"|'([^'\\n]{0,4096}+)'"
              + "|([^()\"'\\s]{0,4096}+))\\s{0,99}+\\)"
              + "|@import\\s{1,99}+(?:\"([^\"\\n]{0,4096}+)\"|'([^'\\n]{0,4096}+)')");

  private static final int ENOUGH = 25;

  @Override
  public Stream<Problem> check(Site site) {
    return site.stream().filter(file -> file.is("css")).flatMap(file -> check(site, file));
  }

  private static Stream<Problem> check(Site site, SiteFile file) {
    String css = withoutComments(file.text());
    return ADDRESS
        .matcher(css)
        .results()
        .flatMap(found -> problem(site, file, css, found).stream())
        .limit(ENOUGH);
  }

  /** The same lines, with blanks where comments were. */
  private static String withoutComments(String css) {
    StringBuilder bare = new StringBuilder(css);
    int end = 0;
    for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", end)) {
      int close = css.indexOf("*/", start + 2);
      end = close < 0 ? css.length() : close + 2;
      for (int i = start; i < end; i++) {
        if (css.charAt(i) != '\n') {
          bare.setCharAt(i, ' ');
        }
      }
    }
    return bare.toString();
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
