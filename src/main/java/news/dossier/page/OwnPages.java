package news.dossier.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import news.dossier.model.OwnPage;
import news.dossier.model.Page;

/** The curator's hand-written pages, at the root of the site. */
final class OwnPages {
  private static final Set<String> RESERVED = Set.of("index.md", "404.md");

  private OwnPages() {}

  static Page page(OwnPage own) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("type", "page");
    header.put("status", "published");
    header.put("title", own.title());
    header.put("source", own.path());
    return new Page(own.slug() + ".md", header, own.markdown());
  }

  /** Whether a page of this path would hide one that the site cannot do without. */
  static boolean isReserved(String path) {
    return RESERVED.contains(path);
  }
}
