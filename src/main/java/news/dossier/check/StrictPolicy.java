package news.dossier.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.jsoup.nodes.Element;

/**
 * Every page has a strict Content Security Policy in a {@code <meta>}, before anything that it
 * governs: nothing is allowed but what is named, and only the site itself is named.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
final class StrictPolicy implements PageRule {
  private static final String META = "meta[http-equiv=Content-Security-Policy]";
  private static final Set<String> KEYWORDS = Set.of("'none'", "'self'");
  private static final Pattern HASH = Pattern.compile("'sha(256|384|512)-[A-Za-z0-9+/_-]+=*'");
  private static final Set<String> DATA_ALLOWED = Set.of("img-src", "font-src");

  /** What {@code default-src} does not cover. */
  private static final List<String> BESIDES = List.of("base-uri", "form-action");

  /** Directives whose value is no list of sources. */
  private static final Set<String> PLAIN =
      Set.of("upgrade-insecure-requests", "require-trusted-types-for", "trusted-types");

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    Element policy = page.html().head().selectFirst(META);
    if (policy == null) {
      return Stream.of(
          page.error(
              "The page has no Content Security Policy.",
              "Put <meta http-equiv=\"Content-Security-Policy\"> into the head of its template."));
    }
    List<Problem> problems = new ArrayList<>();
    for (String what : weaknesses(directives(policy.attr("content")))) {
      problems.add(page.error(policy, what, "Correct the policy in the page's template."));
    }
    early(page, policy).ifPresent(problems::add);
    return problems.stream();
  }

  private static Optional<Problem> early(HtmlPage page, Element policy) {
    return page.html().head().select("script, link, style, base, img, " + META).stream()
        .takeWhile(element -> !element.equals(policy))
        .findFirst()
        .map(
            element ->
                page.error(
                    element,
                    "The <" + element.normalName() + "> comes before the Content Security Policy.",
                    "Move the policy up, right after <meta charset>."));
  }

  private static Map<String, List<String>> directives(String policy) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";")) {
      List<String> words = Arrays.asList(directive.strip().split("\\s+"));
      String name = words.get(0).toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        directives.putIfAbsent(name, words.subList(1, words.size()));
      }
    }
    return directives;
  }

  private static List<String> weaknesses(Map<String, List<String>> directives) {
    List<String> found = new ArrayList<>();
    if (!List.of("'none'").equals(directives.get("default-src"))) {
      found.add("The Content Security Policy does not begin with default-src 'none'.");
    }
    for (String name : BESIDES) {
      if (!directives.containsKey(name)) {
        found.add("The Content Security Policy says nothing of " + name + ".");
      }
    }
    directives.forEach((name, sources) -> weaknesses(name, sources, found));
    return found;
  }

  private static void weaknesses(String name, List<String> sources, List<String> found) {
    for (String source : PLAIN.contains(name) ? List.<String>of() : sources) {
      String lower = source.toLowerCase(Locale.ROOT);
      boolean isData = lower.equals("data:") && DATA_ALLOWED.contains(name);
      if (!isData && !KEYWORDS.contains(lower) && !HASH.matcher(source).matches()) {
        found.add("The Content Security Policy allows " + source + " in " + name + ".");
      }
    }
  }
}
