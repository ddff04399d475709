package news.dossier.page;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.Page;
import news.dossier.model.StreamedPage;
import news.dossier.text.DateWords;

/**
 * The timeline: one page or, of a long dossier, one for each year behind a page that tells the
 * story in its weightiest entries.
 */
final class TimelinePages {
  /** The timeline's first page, without its ending. */
  static final String FIRST = "timeline/index";

  private static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

  /** Entries up to which the eye finds by itself what matters. */
  private static final int SHORT = 2 * Chronology.WEIGHTIEST;

  private final Chronology chronology;
  private final Register register;
  private final TimelineText text;

  private TimelinePages(Chronology chronology, Register register, TimelineText text) {
    this.chronology = chronology;
    this.register = register;
    this.text = text;
  }

  /** None where nothing is dated. */
  static List<StreamedPage> pages(Dossier dossier, Chronology chronology, Register register) {
    if (chronology.entries().isEmpty()) {
      return List.of();
    }
    TimelineText text = new TimelineText(chronology, register, CoverageGap.of(dossier.articles()));
    TimelinePages timeline = new TimelinePages(chronology, register, text);
    List<StreamedPage> pages = new ArrayList<>();
    if (timeline.isPaged()) {
      pages.add(new StreamedPage(FIRST + ".md", timeline::overview));
    }
    for (Chronology.Part part : chronology.parts()) {
      pages.add(new StreamedPage(part.path() + ".md", () -> timeline.page(part)));
    }
    return pages;
  }

  private String title() {
    return register.wording().plain("timeline.title");
  }

  private boolean isPaged() {
    return chronology.parts().get(0).year().isPresent();
  }

  private Page overview() {
    Map<String, Object> header = header(FIRST, chronology.entries(), Optional.empty());
    List<TimelineEntry> heaviest =
        Chronology.weightiest(chronology.entries(), Chronology.WEIGHTIEST);
    return new Page(
        FIRST + ".md",
        header,
        FramePages.heading(title()) + text.story(heaviest, FIRST) + text.years());
  }

  private Page page(Chronology.Part part) {
    Map<String, Object> header = header(part.path(), part.entries(), part.year());
    part.year().ifPresent(year -> header.put("distinction", distinction(year, part)));
    header.put("page", part.number());
    header.put("pages", part.of());
    header.put("filters", TimelineFilters.of(part.entries(), register));
    StringBuilder body = new StringBuilder(FramePages.heading(title()));
    List<TimelineEntry> all = part.entries();
    if (part.year().isEmpty() && all.size() > SHORT) {
      body.append(text.story(Chronology.weightiest(all, Chronology.WEIGHTIEST), part.path()));
    }
    body.append(text.entries(part));
    part.year()
        .ifPresent(
            year ->
                body.append(
                    Paging.links(
                        "timeline/" + year.year(), part.number(), part.of(), register.wording())));
    return new Page(part.path() + ".md", header, body.toString());
  }

  private String distinction(Period year, Chronology.Part part) {
    return part.number() == 1
        ? year.title()
        : register
            .wording()
            .plain("timeline.distinction", "year", year.title(), "page", part.number());
  }

  private Map<String, Object> header(
      String path, List<TimelineEntry> entries, Optional<Period> year) {
    Map<String, Object> header = FramePages.header("timeline", title());
    header.put("count", entries.size());
    header.put("unquoted", chronology.unquoted());
    year.ifPresent(y -> header.put("year", y.title()));
    strip(entries, Paging.root(path), path).ifPresent(strip -> header.put("strip", strip));
    return header;
  }

  private Optional<Map<String, Object>> strip(
      List<TimelineEntry> entries, String root, String path) {
    Function<TimelineEntry, String> address =
        e ->
            chronology.page(e).equals(path + ".md")
                ? anchor(e)
                : root + EventPage.html(chronology.page(e)) + anchor(e);
    return strip(entries, address, register.wording().dates());
  }

  /** The strip of the whole timeline, for the home page. */
  static Optional<Map<String, Object>> strip(Chronology chronology, DateWords words) {
    return strip(chronology.entries(), e -> EventPage.html(chronology.page(e)) + anchor(e), words);
  }

  private static Optional<Map<String, Object>> strip(
      List<TimelineEntry> entries, Function<TimelineEntry, String> address, DateWords words) {
    List<Edtf> dates = entries.stream().map(TimelinePages::date).toList();
    TimeAxis axis = TimeAxis.of(dates, UNITS);
    DensityStrip<TimelineEntry> strip = DensityStrip.of(axis, entries, TimelinePages::date);
    return strip.tells() ? Optional.of(strip.header(address, words)) : Optional.empty();
  }

  private static Edtf date(TimelineEntry entry) {
    return entry.event().date();
  }

  private static String anchor(TimelineEntry entry) {
    return "#"
        + entry
            .period()
            .month()
            .map(TimelineText::anchor)
            .orElse(TimelineText.anchor(entry.period()));
  }
}
