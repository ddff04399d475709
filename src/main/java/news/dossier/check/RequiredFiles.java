package news.dossier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/** The files without which a site is not complete, and what robots are told. */
final class RequiredFiles implements SiteRule {
  private static final List<String> REQUIRED =
      List.of("index.html", "404.html", "feed.xml", "robots.txt", ".nojekyll");

  @Override
  public Stream<Problem> check(Site site) {
    List<Problem> problems = new ArrayList<>();
    for (String path : REQUIRED) {
      if (!site.has(path)) {
        problems.add(
            Problem.error(
                site.name() + "/" + path,
                "The site has no " + path + ".",
                "Let the bake write it; see templates/ and assets/."));
      }
    }
    if (site.has("robots.txt")) {
      robots(site.file("robots.txt"), problems);
    }
    return problems.stream();
  }

  private static void robots(SiteFile file, List<Problem> problems) {
    List<String> lines = file.text().lines().map(String::strip).toList();
    if (file.size() > 0 && lines.stream().noneMatch(line -> starts(line, "user-agent:"))) {
      problems.add(
          Problem.error(
              file.name(), "The file addresses no robot.", "Begin it with \"User-agent: *\"."));
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String address = line.substring(line.indexOf(':') + 1).strip();
      if (starts(line, "sitemap:") && Address.scheme(address).isEmpty()) {
        problems.add(
            Problem.error(
                    file.name(),
                    "The sitemap's address \"" + address + "\" is not a full one.",
                    "Write it with https://, or leave the line out.")
                .at(i + 1, 0));
      }
    }
  }

  private static boolean starts(String line, String field) {
    return line.regionMatches(true, 0, field, 0, field.length());
  }
}
