package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Edtf;
import news.dossier.model.Page;
import news.dossier.model.StreamedPage;

/**
 * The pages of one person, organisation or place: the first says it all, further ones hold the
 * mentions that did not fit.
 */
final class EntityPage {
  /** Mentions on one page, by sentence. */
  static final int MENTIONS = 100;

  /** Entries of its feed. */
  private static final int FEED = 50;

  private final Entry entry;
  private final Kind kind;
  private final Register register;
  private final Sayings sayings;
  private final Chronology chronology;
  private final Optional<String> distinction;
  private final List<List<Citation>> parts;

  /** A sentence that names the entity, with all the places in it that do. */
  record Citation(Article article, int sentence, boolean shown, List<Appearance> names) {}

  private EntityPage(
      Entry entry,
      Register register,
      Sayings sayings,
      Chronology chronology,
      Optional<String> distinction) {
    this.entry = entry;
    this.kind = Kind.of(entry.entity().type());
    this.register = register;
    this.sayings = sayings;
    this.chronology = chronology;
    this.distinction = distinction;
    this.parts = parts(entry);
  }

  /**
   * @param distinction what tells it from pages of the same title, if there are any
   */
  static List<StreamedPage> pages(
      Entry entry,
      Register register,
      Sayings sayings,
      Chronology chronology,
      Optional<String> distinction) {
    EntityPage page = new EntityPage(entry, register, sayings, chronology, distinction);
    List<StreamedPage> pages = new ArrayList<>();
    for (int i = 1; i <= page.parts.size(); i++) {
      int number = i;
      pages.add(new StreamedPage(page.path(i) + ".md", () -> page.page(number)));
    }
    return pages;
  }

  private String first() {
    return kind.folder + "/" + entry.id();
  }

  private String path(int number) {
    return Paging.path(first(), number);
  }

  private Page page(int number) {
    String path = path(number);
    String root = Paging.root(path);
    EntityText text = new EntityText(entry, register, sayings, chronology, root);
    StringBuilder body = new StringBuilder(FramePages.heading(entry.name()));
    Map<String, Object> header = header(number);
    if (number == 1) {
      Map<Kind, List<Companions.Companion>> companions = Companions.of(entry, register);
      network(companions).ifPresent(picture -> header.put("network", picture));
      body.append(text.timeline()).append(text.quotations()).append(text.companions(companions));
    }
    body.append(text.mentions(parts.get(number - 1)));
    body.append(Paging.links(first(), number, parts.size(), register.wording()));
    if (number == 1) {
      body.append(text.decisions());
    }
    return new Page(path + ".md", header, body.toString());
  }

  private Map<String, Object> header(int number) {
    Map<String, Object> header = FramePages.header(kind.pageType(), entry.name());
    distinction.ifPresent(text -> header.put("distinction", text));
    header.put("entity", entry.id());
    header.put("confirmed", entry.entity().isConfirmed());
    header.put("page", number);
    header.put("pages", parts.size());
    if (number > 1) {
      return header;
    }
    header.put("name", entry.name());
    Map<String, Integer> printed = entry.printed();
    header.put("forms", List.copyOf(printed.keySet()));
    header.put("printed", printed);
    header.put("articles", entry.byArticle().size());
    header.put("sentences", entry.sentences());
    header.put("quotations", entry.said().size());
    header.put("roles_in_print", roles());
    entry.entity().curated().ifPresent(curated -> curated(curated, header));
    header.put("feed", feed());
    return header;
  }

  private Optional<Map<String, Object>> network(Map<Kind, List<Companions.Companion>> companions) {
    return kind == Kind.PLACE
        ? Optional.empty()
        : NetworkPicture.around(entry, Companions.inPrint(companions), register);
  }

  private List<Map<String, Object>> roles() {
    List<Map<String, Object>> roles = new ArrayList<>();
    for (Roles.Role role : Roles.inPrint(entry)) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("title", role.text());
      map.put("count", role.count());
      register.wording().foreign(role.first().article()).ifPresent(l -> map.put("language", l));
      map.put("uri", onSite(role.first().article(), role.first().sentence()));
      roles.add(map);
    }
    return roles;
  }

  private static void curated(CuratedEntity curated, Map<String, Object> header) {
    header.put("stated", curated.where());
    if (!curated.roles().isEmpty()) {
      header.put("roles", curated.roles().stream().map(EntityPage::role).toList());
    }
    curated.wikidata().ifPresent(id -> header.put("wikidata", id));
    if (!curated.links().isEmpty()) {
      header.put("links", curated.links());
    }
    curated.portrait().ifPresent(p -> header.put("portrait", portrait(p)));
    curated.note().ifPresent(note -> header.put("note", note));
  }

  private static Map<String, String> portrait(CuratedEntity.Portrait portrait) {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("file", portrait.file());
    map.put("credit", portrait.credit());
    return map;
  }

  private static Map<String, Object> role(CuratedEntity.HeldRole role) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", role.title());
    role.from().map(Edtf::value).ifPresent(from -> map.put("from", from));
    role.until().map(Edtf::value).ifPresent(until -> map.put("until", until));
    return map;
  }

  /** The newest articles that name it, each by the first sentence that does. */
  private List<Map<String, Object>> feed() {
    List<Map<String, Object>> feed = new ArrayList<>();
    for (List<Appearance> inArticle : entry.byArticle()) {
      if (feed.size() < FEED) {
        feed.add(feedEntry(inArticle));
      }
    }
    return feed;
  }

  private Map<String, Object> feedEntry(List<Appearance> inArticle) {
    Article article = inArticle.get(0).article();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("article", "articles/" + article.slug() + ".html");
    inArticle.stream()
        .filter(Appearance::shown)
        .findFirst()
        .ifPresent(
            a -> {
              map.put("at", AnnotatedText.sentenceId(a.sentence()));
              map.put("text", Cited.plain(a, register.shown(article).text()));
            });
    return map;
  }

  /** In the header, where no Markdown is read, an address is that of the site. */
  private static String onSite(Article article, int sentence) {
    return "articles/" + article.slug() + ".html#" + AnnotatedText.sentenceId(sentence);
  }

  /** What each of its pages cites. */
  static List<List<Citation>> parts(Entry entry) {
    return Paging.parts(citations(entry), MENTIONS);
  }

  private static List<Citation> citations(Entry entry) {
    List<Citation> citations = new ArrayList<>();
    for (List<Appearance> inArticle : entry.byArticle()) {
      Map<Integer, List<Appearance>> bySentence = new LinkedHashMap<>();
      for (Appearance a : inArticle) {
        // Of an article whose sentences are not shown, the article alone is cited.
        bySentence.computeIfAbsent(a.shown() ? a.sentence() : -1, s -> new ArrayList<>()).add(a);
      }
      bySentence.forEach(
          (sentence, names) ->
              citations.add(new Citation(names.get(0).article(), sentence, sentence >= 0, names)));
    }
    return citations;
  }
}
