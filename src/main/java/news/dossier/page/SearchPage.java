package news.dossier.page;

import news.dossier.model.Page;

/** The page that searches, and without JavaScript leads to everything by its name or date. */
final class SearchPage {
  private SearchPage() {}

  static Page page(Wording wording) {
    String title = wording.plain("search.title");
    return new Page(
        "search/index.md", FramePages.header("search", title), FramePages.heading(title));
  }
}
