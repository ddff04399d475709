package news.dossier.page;

import java.util.LinkedHashMap;
import java.util.Map;
import news.dossier.model.Page;

/** What all pages have in common, and the page for a lost reader. */
final class FramePages {
  private FramePages() {}

  /** What GitHub Pages shows for an address that leads nowhere. */
  static Page notFound(Wording wording) {
    String title = wording.plain("lost.title");
    return new Page(
        "404.md",
        header("error404", title),
        heading(title) + "\n" + wording.say("lost.body") + "\n");
  }

  static String heading(String title) {
    return "# " + MarkdownText.escape(title) + "\n";
  }

  static Map<String, Object> header(String type, String title) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("type", type);
    header.put("status", "published");
    header.put("title", title);
    return header;
  }
}
