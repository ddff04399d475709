package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Page;
import news.dossier.model.StreamedPage;

/** The index of all people, organisations or places, from A to Z. */
final class EntityIndex {
  /** Stands for the letter of names that have no Latin one. */
  private static final String OTHER = "other";

  private final Kind kind;
  private final List<Entry> all;
  private final Register register;
  private final Wording wording;
  private final List<List<Entry>> parts;

  private EntityIndex(Kind kind, Register register) {
    this.kind = kind;
    this.all = register.of(kind);
    this.register = register;
    this.wording = register.wording();
    this.parts = Paging.parts(all, Register.INDEX_PAGE);
  }

  /** None where there is nothing of this kind. */
  static List<StreamedPage> pages(Kind kind, Register register) {
    EntityIndex index = new EntityIndex(kind, register);
    List<StreamedPage> pages = new ArrayList<>();
    for (int i = 1; i <= index.parts.size() && !index.all.isEmpty(); i++) {
      int number = i;
      pages.add(new StreamedPage(index.path(i) + ".md", () -> index.page(number)));
    }
    return pages;
  }

  /** Where an entry stands on its page of the index. */
  static String anchor(Entry entry) {
    return "entry-" + entry.id();
  }

  private String path(int number) {
    return Paging.path(first(), number);
  }

  private String first() {
    return kind.folder + "/index";
  }

  private Page page(int number) {
    String path = path(number);
    Map<String, Object> header =
        FramePages.header("entities", wording.plain("entities." + kind.folder));
    if (number > 1) {
      header.put("distinction", wording.plain("page", "page", number));
    }
    header.put("kind", kind.pageType());
    header.put("count", all.size());
    header.put("confirmed", all.stream().filter(e -> e.entity().isConfirmed()).count());
    header.put("quoted", all.stream().filter(e -> !e.said().isEmpty()).count());
    header.put("page", number);
    header.put("pages", parts.size());
    header.put("letters", letters(Paging.root(path), number));
    StringBuilder body =
        new StringBuilder(FramePages.heading(wording.plain("entities." + kind.folder)));
    entries(parts.get(number - 1), Paging.root(path), body);
    body.append(Paging.links(first(), number, parts.size(), wording));
    return new Page(path + ".md", header, body.toString());
  }

  /** Each letter with the way to its first entry from this page. */
  private Map<String, String> letters(String root, int number) {
    Map<String, String> letters = new LinkedHashMap<>();
    for (int part = 1; part <= parts.size(); part++) {
      String page = part == number ? "" : root + Paging.path(first(), part) + ".html";
      for (Entry entry : parts.get(part - 1)) {
        String letter = letter(entry);
        letters.putIfAbsent(title(letter), page + "#" + letterAnchor(letter));
      }
    }
    return letters;
  }

  private void entries(List<Entry> entries, String root, StringBuilder body) {
    String last = "";
    for (Entry entry : entries) {
      String letter = letter(entry);
      if (!letter.equals(last)) {
        last = letter;
        body.append("\n## <span id=\"").append(letterAnchor(letter)).append("\">");
        body.append(title(letter)).append("</span>\n\n");
      }
      body.append("- ").append(line(entry, root));
    }
  }

  private String line(Entry entry, String root) {
    StringBuilder out = new StringBuilder();
    out.append("<span class=\"entry-name\" id=\"").append(anchor(entry)).append("\">");
    out.append(Cited.link(entry.name(), root, destination(entry))).append("</span> ");
    out.append(role(entry, root));
    out.append("<span class=\"entry-count\">");
    out.append(wording.extent(entry.sentences(), entry.byArticle().size()));
    if (!entry.said().isEmpty()) {
      out.append(", <span class=\"quoted\">")
          .append(wording.quotations(entry.said().size()))
          .append("</span>");
    }
    out.append("</span> ").append(wording.mark(entry.entity().isConfirmed())).append('\n');
    return out.toString();
  }

  /** The entity's page; else the sentence or article that names it, which is all there is. */
  private String destination(Entry entry) {
    Appearance first = entry.appearances().get(0);
    return entry.hasPage()
        ? register.address(entry)
        : first.shown()
            ? Cited.address(first.article(), first.sentence())
            : Cited.address(first.article());
  }

  /** As the curator states it; else as printed, with the way to the sentence. */
  private String role(Entry entry, String root) {
    String stated =
        entry.entity().curated().map(CuratedEntity::roles).orElse(List.of()).stream()
            .limit(1)
            .map(CuratedEntity.HeldRole::title)
            .collect(Collectors.joining());
    String role =
        stated.isEmpty()
            ? Roles.inPrint(entry).stream()
                .limit(1)
                .map(r -> printed(r, root))
                .findFirst()
                .orElse("")
            : MarkdownText.escapeInline(stated);
    return role.isEmpty() ? "" : "<span class=\"entry-role\">" + role + "</span> ";
  }

  private String printed(Roles.Role role, String root) {
    Appearance first = role.first();
    return wording.link(
        first.article(), role.text(), root, Cited.address(first.article(), first.sentence()));
  }

  /** {@code A}; {@code 0–9}; {@value #OTHER} for what has no Latin letters. */
  private static String letter(Entry entry) {
    String key = entry.sortKey();
    if (key.isEmpty()) {
      return OTHER;
    }
    char first = key.charAt(0);
    return Character.isDigit(first) ? "0–9" : String.valueOf(first).toUpperCase(Locale.ROOT);
  }

  private String title(String letter) {
    return letter.equals(OTHER) ? wording.plain("entities.other-letters") : letter;
  }

  private static String letterAnchor(String letter) {
    return "letter-" + (letter.equals("0–9") ? "digits" : letter.toLowerCase(Locale.ROOT));
  }
}
