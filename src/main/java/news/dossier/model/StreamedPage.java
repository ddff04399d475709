package news.dossier.model;

import java.util.function.Supplier;

/**
 * A page of the site, made when it is asked for and as often as it is, the same each time and by
 * any thread: the pages of a large dossier are never all in memory.
 */
public final class StreamedPage {
  private final String path;
  private final Supplier<Page> maker;

  /**
   * @param path of the page, known before it is made
   */
  public StreamedPage(String path, Supplier<Page> maker) {
    this.path = path;
    this.maker = maker;
  }

  /** A page that is there already, where there are few of its kind and they are small. */
  public static StreamedPage of(Page page) {
    return new StreamedPage(page.path(), () -> page);
  }

  /** Relative to {@code content/}, with slashes: {@code articles/putin-xi-kim.md}. */
  public String path() {
    return path;
  }

  /** Makes the page. */
  public Page page() {
    Page page = maker.get();
    if (!page.path().equals(path)) {
      throw new IllegalStateException("the page of " + path + " says it is " + page.path());
    }
    return page;
  }
}
