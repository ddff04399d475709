package news.dossier.bake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;

/** Gathers what went wrong in templates: one Problem for each fault, however many pages it hit. */
final class FailedTemplates {
  private final List<Problem> problems;
  private final SortedMap<Problem, SortedSet<String>> pagesByFault = new TreeMap<>();

  FailedTemplates(List<Problem> problems) {
    this.problems = problems;
  }

  /** Notes a failed rendering. */
  synchronized void add(String page, RenderingException failure, String template) {
    Problem fault = fault(failure, failure.getCause(), template);
    pagesByFault.computeIfAbsent(fault, f -> new TreeSet<>()).add(page);
  }

  /** Notes anything else that kept a page from being written. */
  synchronized void add(Problem problem) {
    problems.add(problem);
  }

  /** Turns what was noted into Problems. */
  synchronized void report() {
    for (Map.Entry<Problem, SortedSet<String>> entry : pagesByFault.entrySet()) {
      Problem fault = entry.getKey();
      SortedSet<String> pages = entry.getValue();
      String others = pages.size() == 1 ? "" : " and " + (pages.size() - 1) + " more";
      String what = "On " + pages.first() + others + ": " + fault.what();
      problems.add(
          new Problem(
              Severity.ERROR, fault.path(), fault.line(), fault.column(), what, fault.remedy()));
    }
    pagesByFault.clear();
  }

  private static Problem fault(
      RenderingException failure, @Nullable Throwable cause, String template) {
    if (cause instanceof TemplateException e) {
      String name = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
      return fault(name, e.getLineNumber(), e.getColumnNumber(), e.getMessageWithoutStackTop());
    }
    if (cause instanceof ParseException e) {
      String name = e.getTemplateName() == null ? template : e.getTemplateName();
      return fault(name, e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
    }
    if (cause instanceof TemplateNotFoundException e) {
      return fault(template, 0, 0, "There is no template \"" + e.getTemplateName() + "\"");
    }
    return fault(template, 0, 0, String.valueOf(failure.getMessage()));
  }

  private static Problem fault(
      String template, @Nullable Integer line, @Nullable Integer column, @Nullable String message) {
    return new Problem(
        Severity.ERROR,
        "templates/" + template,
        line == null ? 0 : Math.max(line, 0),
        column == null ? 0 : Math.max(column, 0),
        sentence(String.valueOf(message)),
        "Correct the template, or the value that it uses.");
  }

  /** Freemarker explains at length; the part before its dashes says what is wrong. */
  private static String sentence(String message) {
    int dashes = message.indexOf("\n----");
    String text = (dashes < 0 ? message : message.substring(0, dashes)).replaceAll("\\s+", " ");
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped : stripped + ".";
  }
}
