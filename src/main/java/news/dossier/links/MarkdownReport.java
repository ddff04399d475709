package news.dossier.links;

import java.util.List;

/**
 * A report as Markdown. Addresses and file names come from seeds: an address holds nothing but what
 * may stand between {@code <} and {@code >}, and names stand in code.
 */
final class MarkdownReport {
  /** An issue on GitHub holds 65,536 characters; a workflow adds a line. */
  private static final int LONGEST = 60_000;

  /** Longer addresses are shown by their beginning. */
  private static final int LONGEST_ADDRESS = 1_000;

  private static final int HOLDERS = 5;

  private final LinkReport report;
  private final StringBuilder out = new StringBuilder();
  private int untold;

  MarkdownReport(LinkReport report) {
    this.report = report;
  }

  String text() {
    out.append("Of the addresses that the dossier links to, asked one by one: ");
    out.append(report.summary()).append('\n');
    section(Verdict.BROKEN);
    section(Verdict.MOVED);
    section(Verdict.UNSURE);
    section(Verdict.NOT_ASKED);
    if (untold > 0) {
      out.append("\nThis is not all: ").append(untold).append(" more do not fit in here. ");
      out.append("`java @target/dossier links` tells them all.\n");
    }
    return out.toString();
  }

  private void section(Verdict verdict) {
    List<CheckedLink> links = report.of(verdict);
    if (links.isEmpty()) {
      return;
    }
    out.append("\n## ").append(verdict.title()).append("\n\n");
    out.append(verdict.meaning()).append("\n\n");
    for (CheckedLink link : links) {
      String entry = entry(link);
      if (untold == 0 && out.length() + entry.length() <= LONGEST) {
        out.append(entry);
      } else {
        untold++;
      }
    }
  }

  private static String entry(CheckedLink checked) {
    OutboundLink link = checked.link();
    StringBuilder entry = new StringBuilder("- ").append(address(link.address())).append(' ');
    entry.append(clause(checked)).append(".\n");
    link.holders().stream()
        .limit(HOLDERS)
        .forEach(holder -> entry.append("  - ").append(holder(holder)).append('\n'));
    int more = link.holders().size() - HOLDERS;
    if (more > 0) {
      entry.append("  - and ").append(more).append(" more\n");
    }
    if (checked.outcome().isBroken()) {
      link.archived()
          .ifPresent(
              copy -> entry.append("  - archived copy: ").append(address(copy)).append('\n'));
      if (link.archived().isEmpty() && link.isWorthArchiving()) {
        entry.append("  - look for archived copies: ").append(address(link.lookUp())).append('\n');
      }
    }
    return entry.toString();
  }

  private static String holder(Holder holder) {
    String where = holder.use().words() + " on " + code(holder.page());
    return holder.file().equals(holder.page())
        ? where
        : where + ", stated in " + code(holder.file());
  }

  /** What another server said of itself is no text of ours: each address in it is marked. */
  private static String clause(CheckedLink checked) {
    StringBuilder out = new StringBuilder();
    for (String word : Verdict.clause(checked).split(" ")) {
      String bare = word.replaceFirst(",$", "");
      boolean link = bare.startsWith("http://") || bare.startsWith("https://");
      out.append(out.isEmpty() ? "" : " ");
      out.append(link ? address(bare) + word.substring(bare.length()) : word);
    }
    return out.toString();
  }

  private static String address(String address) {
    return address.length() <= LONGEST_ADDRESS
        ? "<" + address + ">"
        : "`" + address.substring(0, LONGEST_ADDRESS) + "…`";
  }

  /** A code span that holds any text of one line. */
  private static String code(String text) {
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + space + text.replaceAll("\\p{Cntrl}", "?") + space + fence;
  }
}
