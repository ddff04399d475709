package news.dossier.links;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/**
 * What was found of a dossier's links, for people.
 *
 * @param links in the order to be told
 */
public record LinkReport(List<CheckedLink> links) {
  public LinkReport {
    links = List.copyOf(links);
  }

  /** Whether readers who follow some link find nothing. */
  public boolean hasBroken() {
    return links.stream().anyMatch(link -> link.outcome().isBroken());
  }

  /** {@code 14 addresses: 11 work, 2 broken, 1 not sure.} */
  public String summary() {
    StringJoiner parts = new StringJoiner(", ", ": ", "");
    parts.setEmptyValue("");
    for (Verdict verdict : Verdict.values()) {
      long count = of(verdict).size();
      if (count > 0) {
        parts.add(count + " " + verdict.counted(count));
      }
    }
    return links.size() + (links.size() == 1 ? " address" : " addresses") + parts + ".";
  }

  /** A Problem for each place of each address that does not simply work, in their order. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (CheckedLink checked : links) {
      if (Verdict.of(checked.outcome()) != Verdict.WORKS) {
        checked.link().holders().forEach(holder -> problems.add(problem(checked, holder)));
      }
    }
    Collections.sort(problems);
    return problems;
  }

  /** The same as Markdown, of a length that fits into an issue. */
  public String markdown() {
    return new MarkdownReport(this).text();
  }

  List<CheckedLink> of(Verdict verdict) {
    return links.stream().filter(link -> Verdict.of(link.outcome()) == verdict).toList();
  }

  private static Problem problem(CheckedLink checked, Holder holder) {
    Severity severity = checked.outcome().isBroken() ? Severity.WARNING : Severity.NOTICE;
    String what = checked.link().address() + " " + Verdict.clause(checked) + ".";
    return new Problem(severity, "-", 0, 0, what, Verdict.remedy(checked, holder))
        .at(holder.file());
  }
}
