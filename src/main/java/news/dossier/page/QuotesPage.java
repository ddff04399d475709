package news.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dossier.model.Page;
import news.dossier.model.StreamedPage;

/** The index of quotations: by speaker, newest first; those without a known speaker at the end. */
final class QuotesPage {
  /** Quotations on one page. */
  private static final int QUOTATIONS = 200;

  private static final String FIRST = "quotes/index";

  /** One quotation with its place in the index. */
  private record Line(Optional<Entry> speaker, Saying saying) {}

  private final Register register;
  private final List<Line> lines = new ArrayList<>();
  private final int speakers;
  private final int unattributed;

  private QuotesPage(Register register, Sayings sayings) {
    this.register = register;
    List<Entry> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      register.of(kind).stream().filter(e -> !sayings.of(e).isEmpty()).forEach(all::add);
    }
    all.sort(Comparator.comparing(Entry::sortKey).thenComparing(Entry::id));
    for (Entry speaker : all) {
      sayings.of(speaker).forEach(s -> lines.add(new Line(Optional.of(speaker), s)));
    }
    sayings.unattributed().forEach(s -> lines.add(new Line(Optional.empty(), s)));
    this.speakers = all.size();
    this.unattributed = sayings.unattributed().size();
  }

  /** None where nobody is quoted. */
  static List<StreamedPage> pages(Register register, Sayings sayings) {
    QuotesPage index = new QuotesPage(register, sayings);
    List<StreamedPage> pages = new ArrayList<>();
    List<List<Line>> parts = Paging.parts(index.lines, QUOTATIONS);
    for (int i = 1; i <= parts.size() && !index.lines.isEmpty(); i++) {
      int number = i;
      String path = Paging.path(FIRST, i) + ".md";
      pages.add(new StreamedPage(path, () -> index.page(number, parts)));
    }
    return pages;
  }

  /** Where the index has each quotation, by its anchor; from the root of the site. */
  static Map<String, String> places(Register register, Sayings sayings) {
    Map<String, String> places = new HashMap<>();
    List<List<Line>> parts = Paging.parts(new QuotesPage(register, sayings).lines, QUOTATIONS);
    for (int i = 1; i <= parts.size(); i++) {
      String path = Paging.path(FIRST, i) + ".md#";
      for (Line line : parts.get(i - 1)) {
        Stream.concat(Stream.of(line.saying().head()), line.saying().others().stream())
            .map(Cited::anchor)
            .forEach(anchor -> places.put(anchor, path + anchor));
      }
    }
    return places;
  }

  private Page page(int number, List<List<Line>> parts) {
    String path = Paging.path(FIRST, number);
    String root = Paging.root(path);
    Map<String, Object> header = FramePages.header("quotes", wording().plain("quotes.title"));
    if (number > 1) {
      header.put("distinction", wording().plain("page", "page", number));
    }
    header.put("count", lines.size());
    header.put("speakers", speakers);
    header.put("unattributed", unattributed);
    header.put("page", number);
    header.put("pages", parts.size());
    StringBuilder body = new StringBuilder(FramePages.heading(wording().plain("quotes.title")));
    String last = "";
    for (Line line : parts.get(number - 1)) {
      String speaker = line.speaker().map(Entry::id).orElse("?");
      if (!speaker.equals(last)) {
        last = speaker;
        body.append(heading(line, root));
      }
      body.append("- ").append(SayingText.of(line.saying(), register, root));
    }
    body.append(Paging.links(FIRST, number, parts.size(), wording()));
    return new Page(path + ".md", header, body.toString());
  }

  private String heading(Line line, String root) {
    return line.speaker()
        .map(
            e ->
                "\n## <span id=\"by-"
                    + e.id()
                    + "\">"
                    + Cited.link(e.name(), root, register.address(e))
                    + "</span>\n\n")
        .orElseGet(() -> "\n## " + wording().say("quotes.nobody") + "\n\n");
  }

  private Wording wording() {
    return register.wording();
  }
}
