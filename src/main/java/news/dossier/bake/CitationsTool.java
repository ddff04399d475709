package news.dossier.bake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.text.cite.Format;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;

/**
 * Renders beside each article a record of it for reference managers, in each {@link Format}: {@code
 * articles/a.bib}, {@code articles/a.ris} and {@code articles/a.csl.json} beside {@code
 * articles/a.html}. They are made from the page's header and can tell no more than that.
 */
public final class CitationsTool extends PageTool {
  private static final Map<String, String> EXTENSIONS =
      Stream.of(Format.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  format -> "citations/article." + format.extension() + ".ftl",
                  format -> "." + format.extension()));

  /** For the service loader. */
  public CitationsTool() {}

  @Override
  int render(PageRenderer pages, ContentStore store) {
    List<DocumentModel> articles =
        store.getUnrenderedContent().stream()
            .filter(document -> document.getType().equals("article"))
            .toList();
    List<String> templates =
        EXTENSIONS.keySet().stream().filter(pages.templates()::offers).sorted().toList();
    templates.forEach(
        template -> renderBeside(pages, articles, template, EXTENSIONS.getOrDefault(template, "")));
    return articles.size() * templates.size();
  }
}
