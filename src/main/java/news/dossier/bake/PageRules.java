package news.dossier.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dossier.model.Edtf;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/** What a page must have to be baked, where JBake would drop or spoil it in silence. */
final class PageRules {
  static final String PUBLISHED = "published";
  static final String DRAFT = "draft";

  private static final List<String> DATES = List.of("date", "published", "updated");

  /** Set by the bake, so that a value in the header would be lost. */
  private static final Set<String> TAKEN =
      Set.of(
          "body",
          "heading",
          "uri",
          "rootpath",
          "file",
          "sourceuri",
          "sha1",
          "cached",
          "rendered",
          "noExtensionUri",
          "newer",
          "older");

  private PageRules() {}

  /**
   * All that keeps the page from being baked.
   *
   * @param types for which there is a template
   */
  static List<Problem> check(PageText page, Set<String> types) {
    List<Problem> problems = new ArrayList<>(page.problems());
    if (problems.isEmpty()) {
      type(page, types).ifPresent(problems::add);
      status(page).ifPresent(problems::add);
      dates(page, problems);
      taken(page, problems);
      body(page).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Problem> type(PageText page, Set<String> types) {
    String known = String.join(", ", new TreeSet<>(types));
    String remedy = "Write one of these: " + known + ".";
    Optional<String> type = page.text("type");
    if (type.isEmpty()) {
      String what = "The header does not say of which type the page is.";
      return Optional.of(
          page.error("type", what, "Add a line \"type=…\" with one of: " + known + "."));
    }
    if (types.contains(type.get())) {
      return Optional.empty();
    }
    String what = "There is no template for pages of the type \"" + type.get() + "\".";
    return Optional.of(page.error("type", what, remedy));
  }

  private static Optional<Problem> status(PageText page) {
    Optional<String> status = page.text("status");
    if (status.isEmpty()) {
      String what = "The header does not say whether the page is published.";
      String remedy = "Add a line \"status=published\" or \"status=draft\".";
      return Optional.of(page.error("status", what, remedy));
    }
    if (status.get().equals(PUBLISHED) || status.get().equals(DRAFT)) {
      return Optional.empty();
    }
    String what = "\"" + status.get() + "\" is not a status.";
    return Optional.of(page.error("status", what, "Write \"published\" or \"draft\"."));
  }

  private static void dates(PageText page, List<Problem> problems) {
    for (String key : DATES) {
      Optional<String> date = page.text(key);
      if (date.isPresent() && Edtf.parse(date.get()).isEmpty()) {
        String what = "\"" + date.get() + "\" is not a date.";
        problems.add(page.error(key, what, "Write it as 2025-06-30, 2025-06 or 2025."));
      }
    }
  }

  private static void taken(PageText page, List<Problem> problems) {
    for (String key : page.header().keySet()) {
      if (TAKEN.contains(key)) {
        String what = "The key \"" + key + "\" is set by the build itself.";
        problems.add(page.error(key, what, "Use another name for it."));
      }
    }
  }

  private static Optional<Problem> body(PageText page) {
    if (!page.body().isBlank()) {
      return Optional.empty();
    }
    String what = "The page has a header and no text.";
    String remedy = "Write its text below the line \"-->\", or remove the page.";
    return Optional.of(new Problem(Severity.ERROR, page.path(), page.bodyLine(), 0, what, remedy));
  }
}
