package news.dossier.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/** No script asks a third party for anything, or runs text as code. Scripts of data run nothing. */
final class Scripts implements SiteRule {
  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\b(?:fetch|import|importScripts|Worker|SharedWorker|EventSource|WebSocket|sendBeacon"
              + "|open|from)\\s{0,9}\\(?\\s{0,9}[^;\\n]{0,20}?[\"'`](?:(?:https?|wss?):)?//");
  private static final Pattern EVAL =
      Pattern.compile("\\beval\\s{0,9}\\(|\\bnew\\s{1,9}Function\\b");

  private static final int ENOUGH = 25;

  @Override
  public Stream<Problem> check(Site site) {
    return site.stream()
        .filter(file -> file.is("js", "mjs") && !file.isData())
        .flatMap(Scripts::check);
  }

  private static Stream<Problem> check(SiteFile file) {
    String script = file.text();
    Stream<Problem> foreign =
        FOREIGN
            .matcher(script)
            .results()
            .limit(ENOUGH)
            .map(
                found ->
                    error(
                        file,
                        script,
                        found,
                        "The script asks a third party.",
                        "Let it read a file of the site."));
    Stream<Problem> evals =
        EVAL.matcher(script)
            .results()
            .limit(ENOUGH)
            .map(
                found ->
                    error(
                        file,
                        script,
                        found,
                        "The script runs text as code, which the Content Security Policy forbids.",
                        "Write the code itself."));
    return Stream.concat(foreign, evals);
  }

  private static Problem error(
      SiteFile file, String script, MatchResult found, String what, String remedy) {
    Place place = Place.of(script, found.start());
    return Problem.error(file.name(), what, remedy).at(place.line(), place.column());
  }
}
