package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.OwnPage;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.Words;

/** Turns a dossier into its pages. */
public final class PageWriter {

  private final Wording wording;
  private final Set<String> events;

  /** For a dossier that was never built before. */
  public PageWriter(Words words) {
    this(words, Set.of());
  }

  /**
   * @param words the site's own
   * @param events ids of events that have a page: they keep it
   */
  public PageWriter(Words words, Set<String> events) {
    this.wording = new Wording(words);
    this.events = Set.copyOf(events);
  }

  /**
   * All pages of the dossier, in the order of their paths' making: home, index, timeline, events,
   * articles, people, organisations, places, quotations, sources, search, network, coverage,
   * publishers, own pages, the rest. A page of the curator's takes the place of a generated one of
   * the same name.
   */
  public Checked<List<Page>> write(Dossier dossier) {
    Map<String, Page> pages = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (OwnPage own : dossier.ownPages()) {
      Page page = OwnPages.page(own);
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
    add(pages, new FrontPage(dossier, register, chronology, sayings).page());
    TimelinePages.pages(dossier, chronology, register).forEach(page -> add(pages, page));
    EventPage.pages(chronology, register).forEach(page -> add(pages, page));
    ArticleIndex index = new ArticleIndex(dossier.articles(), wording);
    index.pages().forEach(page -> add(pages, page));
    Map<String, String> distinctions = Distinctions.of(dossier.articles(), wording);
    CitedBy citedBy = new CitedBy(register, chronology, sayings);
    for (Article article : dossier.articles()) {
      Optional<String> distinction = Optional.ofNullable(distinctions.get(article.slug()));
      add(pages, ArticlePage.page(article, register, citedBy, distinction));
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
    SourcesPage.pages(dossier, wording).forEach(page -> add(pages, page));
    add(pages, SearchPage.page(wording));
    add(pages, NetworkPage.page(register));
    add(
        pages,
        CoveragePage.page(register, index, dossier.articles().size() - register.articles().size()));
    SourcePage.pages(register).forEach(page -> add(pages, page));
    add(pages, AboutPage.page(dossier, wording));
    add(pages, FramePages.notFound(wording));
    return new Checked<>(List.copyOf(pages.values()), problems);
  }

  private static boolean leadsNowhere(Article article) {
    return article.publish() == PublishLevel.LINK && article.metadata().url().isEmpty();
  }

  private static void add(Map<String, Page> pages, Page page) {
    pages.putIfAbsent(page.path(), page);
  }
}
