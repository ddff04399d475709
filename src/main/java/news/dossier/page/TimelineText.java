package news.dossier.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import news.dossier.model.DayRange;

/** The entries of the timeline as Markdown: by year and month, with the gaps between them. */
final class TimelineText {
  private final Chronology chronology;
  private final Register register;
  private final TreeMap<YearMonth, List<CoverageGap>> gaps = new TreeMap<>();

  TimelineText(Chronology chronology, Register register, List<CoverageGap> gaps) {
    this.chronology = chronology;
    this.register = register;
    TreeMap<YearMonth, Boolean> months = new TreeMap<>();
    chronology.entries().forEach(e -> e.period().month().ifPresent(m -> months.put(m, true)));
    for (CoverageGap gap : gaps) {
      // In the month in which it begins or, where nothing happened in it, in the one before.
      YearMonth month = months.floorKey(YearMonth.from(gap.first()));
      if (month != null) {
        this.gaps.computeIfAbsent(month, m -> new ArrayList<>()).add(gap);
      }
    }
  }

  /** Where a month begins on its page. */
  static String anchor(YearMonth month) {
    return "month-" + month;
  }

  /** Where a year or decade begins on its page. */
  static String anchor(Period year) {
    return "year-" + year.year();
  }

  /** The entries of one page. */
  String entries(Chronology.Part part) {
    EntryText text = new EntryText(register, chronology, Paging.root(part.path()));
    StringBuilder out = new StringBuilder();
    String year = "";
    Optional<YearMonth> month = Optional.empty();
    for (int i = 0; i < part.entries().size(); i++) {
      TimelineEntry entry = part.entries().get(i);
      Period period = entry.period();
      boolean newYear = !period.year().equals(year);
      boolean newMonth = newYear || !period.month().equals(month);
      if (newYear) {
        out.append(heading("##", anchor(period), period.title()));
        year = period.year();
      }
      if (newMonth && period.month().isPresent()) {
        YearMonth named = period.month().get();
        out.append(heading("###", anchor(named), wording().dates().month(named)));
      }
      out.append(newMonth ? "\n" : "");
      month = period.month();
      month.ifPresent(m -> gapsBefore(entry, m, out));
      out.append(text.anchored(entry));
      boolean last =
          i + 1 == part.entries().size() || !part.entries().get(i + 1).period().equals(period);
      if (last) {
        month.ifPresent(m -> gapsLeft(m, out));
      }
    }
    return out.toString();
  }

  private static String heading(String level, String anchor, String title) {
    return "\n" + level + " <span id=\"" + anchor + "\">" + title + "</span>\n";
  }

  private void gapsBefore(TimelineEntry entry, YearMonth month, StringBuilder out) {
    Optional<LocalDate> first = DayRange.of(entry.event().date()).first();
    List<CoverageGap> open = gaps.getOrDefault(month, new ArrayList<>());
    while (!open.isEmpty() && first.filter(open.get(0).first()::isBefore).isPresent()) {
      out.append(gap(open.remove(0)));
    }
  }

  private void gapsLeft(YearMonth month, StringBuilder out) {
    gaps.getOrDefault(month, List.of()).forEach(gap -> out.append(gap(gap)));
    gaps.remove(month);
  }

  private String gap(CoverageGap gap) {
    return "1. <span class=\"gap\">" + gap.words(wording()) + "</span>\n";
  }

  /**
   * The story in a few entries.
   *
   * @param path of the page, without its ending
   */
  String story(List<TimelineEntry> entries, String path) {
    EntryText text = new EntryText(register, chronology, Paging.root(path));
    StringBuilder out = new StringBuilder("\n<section class=\"weightiest\">\n\n");
    out.append("## ").append(wording().say("timeline.weightiest", "count", entries.size()));
    out.append("\n\n");
    for (TimelineEntry entry : entries) {
      out.append(text.brief(entry, path));
    }
    return out.append("\n</section>\n").toString();
  }

  private Wording wording() {
    return register.wording();
  }

  /** Where each year is found. */
  String years() {
    StringBuilder out = new StringBuilder("\n## ");
    out.append(wording().say("timeline.by-year")).append("\n\n");
    for (Chronology.Part part : chronology.parts()) {
      if (part.number() == 1) {
        Period year = part.year().orElseThrow();
        out.append("- [").append(year.title()).append("](../").append(part.path()).append(".md) ");
        out.append("<span class=\"count\">")
            .append(wording().say("timeline.entries", "count", chronology.count(year)));
        out.append("</span>\n");
      }
    }
    return out.toString();
  }
}
