package news.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dossier.model.Article;
import news.dossier.model.Change;
import news.dossier.model.Correction;
import news.dossier.model.Edtf;
import news.dossier.model.History;
import news.dossier.model.Page;
import news.dossier.model.StreamedPage;

/**
 * What was corrected: a page for each corrected article, whose header is also where its history is
 * kept from build to build, and one that lists them all and says how to ask for a correction.
 */
final class CorrectionPages {
  private static final String INDEX = "corrections/index.md";
  private static final int LISTED = 400;
  private static final int IN_FEED = 100;
  private static final int ON_ARTICLE = 10;

  /** Newest day first, then those of unknown day. */
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry e) -> e.day().map(Edtf::value).orElse(""))
          .thenComparing(Entry::number)
          .reversed()
          .thenComparing(e -> e.article().slug());

  private record Entry(Article article, Correction correction, int number, Optional<Edtf> day) {}

  private final Wording wording;
  private final CorrectionText text;
  private final Map<String, History> histories;
  private final Map<String, List<Entry>> bySlug = new TreeMap<>();

  /**
   * @param histories by the slug of the article
   */
  CorrectionPages(Register register, List<Article> articles, Map<String, History> histories) {
    this.wording = register.wording();
    this.text = new CorrectionText(wording);
    this.histories = histories;
    for (Article article : articles) {
      History history = histories.get(article.slug());
      if (history != null) {
        bySlug.put(article.slug(), entries(article, register, history));
      }
    }
  }

  private static List<Entry> entries(Article article, Register register, History history) {
    List<Edtf> days = article.seed().stated().corrected();
    List<Entry> entries = new ArrayList<>();
    for (Correction c : ShownHistory.of(article, register.shown(article), history)) {
      int at = entries.size();
      entries.add(
          new Entry(
              article, c, at + 1, at < days.size() ? Optional.of(days.get(at)) : Optional.empty()));
    }
    return entries;
  }

  /** The index first. */
  List<StreamedPage> pages(Optional<String> contact) {
    List<StreamedPage> pages = new ArrayList<>();
    pages.add(new StreamedPage(INDEX, () -> index(contact)));
    bySlug.forEach((slug, entries) -> pages.add(new StreamedPage(path(slug), () -> page(entries))));
    return pages;
  }

  private static String path(String slug) {
    return "corrections/" + slug + ".md";
  }

  /** The article's page with its last correction below the text. */
  Page noted(Article article, Page page) {
    List<Entry> entries = bySlug.getOrDefault(article.slug(), List.of());
    if (entries.isEmpty()) {
      return page;
    }
    Entry last = entries.get(entries.size() - 1);
    Map<String, Object> header = new LinkedHashMap<>(page.header());
    header.put("correction", text.plainWhen(last.day()));
    String note =
        wording.details(article, "read", text.when(last.day()))
            + text.changes(article, last.correction(), ON_ARTICLE)
            + "\n["
            + wording.say("correction.all", "count", entries.size())
            + "](../corrections/"
            + article.slug()
            + ".md)\n\n</details>\n";
    return new Page(page.path(), header, page.body() + note);
  }

  private Page page(List<Entry> entries) {
    Article article = entries.get(0).article();
    String title = wording.plain("correction.of", "title", wording.title(article));
    Map<String, Object> header = FramePages.header("correction", title);
    header.put("noindex", true);
    header.put("seed", article.seed().path());
    header.put("sha256", article.seed().sha256());
    header.put(
        "state", Optional.ofNullable(histories.get(article.slug())).map(History::state).orElse(""));
    header.put("corrections", entries.stream().map(CorrectionPages::kept).toList());
    StringBuilder body = new StringBuilder(FramePages.heading(title));
    body.append('\n').append(wording.link(article, "../articles/", article.slug() + ".md"));
    body.append('\n');
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      body.append("\n## <span id=\"c").append(entry.number()).append("\">");
      body.append(text.when(entry.day())).append("</span>\n\n");
      body.append(text.changes(article, entry.correction(), Integer.MAX_VALUE));
    }
    return new Page(path(article.slug()), header, body.toString());
  }

  private static Map<String, Object> kept(Entry entry) {
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("from", entry.correction().from());
    kept.put("changes", entry.correction().changes().stream().map(CorrectionPages::kept).toList());
    kept.put("unshown", entry.correction().unshown());
    return kept;
  }

  private static Map<String, Object> kept(Change change) {
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("field", change.field());
    change.before().ifPresent(before -> kept.put("before", before));
    change.after().ifPresent(after -> kept.put("after", after));
    return kept;
  }

  private Page index(Optional<String> contact) {
    String title = wording.plain("corrections.title");
    Map<String, Object> header = FramePages.header("correction", title);
    List<Entry> all = bySlug.values().stream().flatMap(List::stream).sorted(NEWEST_FIRST).toList();
    header.put(
        "entries",
        all.stream().filter(e -> isDayed(e)).limit(IN_FEED).map(this::feedEntry).toList());
    StringBuilder body = new StringBuilder(FramePages.heading(title));
    body.append('\n');
    body.append(wording.say(all.isEmpty() ? "corrections.none" : "corrections.intro"));
    body.append("\n\n");
    all.stream().limit(LISTED).forEach(entry -> body.append(listed(entry)));
    if (all.size() > LISTED) {
      int more = all.size() - LISTED;
      body.append("- ").append(wording.say("corrections.more", "count", more)).append('\n');
    }
    body.append("\n## ").append(wording.say("corrections.ask")).append("\n\n");
    body.append(wording.say("corrections.ask.body")).append("\n\n");
    body.append(
        contact
            .map(ContactLink::of)
            .map(address -> wording.say("corrections.ask.contact", "address", address))
            .orElseGet(() -> wording.say("corrections.ask.no-contact")));
    return new Page(INDEX, header, body.append('\n').toString());
  }

  private static boolean isDayed(Entry entry) {
    return entry.day().flatMap(Edtf::day).isPresent();
  }

  private String listed(Entry entry) {
    return "- "
        + wording.link(entry.article(), "", entry.article().slug() + ".md#c" + entry.number())
        + ": "
        + text.when(entry.day())
        + ". "
        + text.extent(entry.correction())
        + "\n";
  }

  private Map<String, Object> feedEntry(Entry entry) {
    Map<String, Object> fed = new LinkedHashMap<>();
    fed.put("title", wording.title(entry.article()));
    fed.put("at", "corrections/" + entry.article().slug() + ".html#c" + entry.number());
    fed.put("day", entry.day().flatMap(Edtf::day).map(String::valueOf).orElse(""));
    fed.put("text", text.plainExtent(entry.correction()));
    return fed;
  }
}
