package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.History;
import news.dossier.model.OwnPage;
import news.dossier.model.PublishLevel;
import news.dossier.model.StreamedPage;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.Words;

/** Turns a dossier into its pages. */
public final class PageWriter {

  private final Wording wording;
  private final Set<String> events;
  private final Map<String, History> histories;

  /** For a dossier that was never built before. */
  public PageWriter(Words words) {
    this(words, Set.of(), Map.of());
  }

  /**
   * @param words the site's own
   * @param events ids of events that have a page: they keep it
   * @param histories of the articles that were corrected, by slug
   */
  public PageWriter(Words words, Set<String> events, Map<String, History> histories) {
    this.wording = new Wording(words);
    this.events = Set.copyOf(events);
    this.histories = Map.copyOf(histories);
  }

  /**
   * All pages of the dossier, not made yet, in the order of their paths' making: home, index,
   * timeline, events, articles, people, organisations, places, quotations, sources, search,
   * network, coverage, own pages, the rest. A page of the curator's takes the place of a generated
   * one of the same name.
   */
  public Checked<List<StreamedPage>> write(Dossier dossier) {
    Map<String, StreamedPage> pages = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (OwnPage own : dossier.ownPages()) {
      StreamedPage page = StreamedPage.of(OwnPages.page(own));
      if (OwnPages.isReserved(page.path())) {
        problems.add(
            Problem.error(
                own.path(),
                "The address "
                    + page.path().replace(".md", ".html")
                    + " belongs to the site itself.",
                "Rename the file, or state another slug: in its front matter."));
      } else {
        pages.put(page.path(), page);
      }
    }
    Register register = Register.of(dossier, wording);
    Sayings sayings = Sayings.of(register);
    Chronology chronology = new Chronology(dossier, register, events);
    FrontPage front = new FrontPage(dossier, register, chronology, sayings);
    add(pages, new StreamedPage("index.md", front::page));
    TimelinePages.pages(dossier, chronology, register).forEach(page -> add(pages, page));
    EventPage.pages(chronology, register).forEach(page -> add(pages, page));
    ArticleIndex index = new ArticleIndex(dossier.articles(), wording);
    index.pages().forEach(page -> add(pages, page));
    Map<String, String> distinctions = Distinctions.of(dossier.articles(), wording);
    CitedBy citedBy = new CitedBy(register, chronology, sayings);
    CorrectionPages corrections = new CorrectionPages(register, dossier.articles(), histories);
    for (Article article : dossier.articles()) {
      Optional<String> distinction = Optional.ofNullable(distinctions.get(article.slug()));
      add(
          pages,
          new StreamedPage(
              ArticlePage.path(article),
              () ->
                  corrections.noted(
                      article, ArticlePage.page(article, register, citedBy, distinction))));
      if (leadsNowhere(article)) {
        problems.add(
            Problem.warning(
                article.seed().path(),
                "Only a link to this article is published, and no address of it is known.",
                "State url: in its sidecar or front matter."));
      }
    }
    EntityPages.pages(dossier, register, sayings, chronology).forEach(page -> add(pages, page));
    QuotesPage.pages(register, sayings).forEach(page -> add(pages, page));
    SourcesPage.pages(register).forEach(page -> add(pages, page));
    add(pages, StreamedPage.of(SearchPage.page(wording)));
    add(pages, new StreamedPage(NetworkPage.PATH, () -> NetworkPage.page(register)));
    int withheld = dossier.articles().size() - register.articles().size();
    add(
        pages,
        new StreamedPage(CoveragePage.PATH, () -> CoveragePage.page(register, index, withheld)));
    SourcePage.pages(register).forEach(page -> add(pages, page));
    if (dossier.settings().contact().isEmpty()) {
      problems.add(
          Problem.notice(
              "seeds/dossier.yaml",
              "Readers are given no address at which they can ask for a correction or a removal.",
              "State contact: with an e-mail or web address."));
    }
    corrections.pages(dossier.settings().contact()).forEach(page -> add(pages, page));
    add(pages, StreamedPage.of(AboutPage.page(dossier, wording)));
    add(pages, StreamedPage.of(FramePages.notFound(wording)));
    return new Checked<>(List.copyOf(pages.values()), problems);
  }

  private static boolean leadsNowhere(Article article) {
    return article.publish() == PublishLevel.LINK && article.metadata().url().isEmpty();
  }

  private static void add(Map<String, StreamedPage> pages, StreamedPage page) {
    pages.putIfAbsent(page.path(), page);
  }
}
