package news.dossier.bake;

import java.util.List;
import news.dossier.problem.Problem;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/**
 * Renders the templates of {@code templates/site/} once each: {@code site/feed.xml.ftlx} becomes
 * {@code feed.xml}. One that comes out blank writes no file.
 */
public final class SiteFilesTool extends PageTool {
  private static final String FOLDER = "site/";

  /** For the service loader. */
  public SiteFilesTool() {}

  @Override
  int render(PageRenderer pages, ContentStore store) {
    List<String> templates =
        pages.templates().files().keySet().stream()
            .filter(name -> name.startsWith(FOLDER) && name.matches(".*\\.ftl[hx]?"))
            .toList();
    pages.workers().map(templates, template -> render(pages, template));
    return templates.size();
  }

  private static String render(PageRenderer pages, String template) {
    String target = template.substring(FOLDER.length(), template.lastIndexOf('.'));
    if (template.endsWith(".ftl") && target.matches("(?i).*\\.(x?html?|xml|svg)")) {
      pages.failures().add(unescaped("templates/" + template));
      return target;
    }
    try {
      pages.render(document(target), template, target, "templates/" + template);
    } catch (RenderingException e) {
      pages.failures().add("output/" + target, e, template);
    } catch (UnusableFileException e) {
      pages.failures().add(e.problem());
    }
    return target;
  }

  private static Problem unescaped(String template) {
    String what = "A template that ends in .ftl is not escaped, and this one makes HTML or XML.";
    return Problem.error(template, what, "Let its name end in .ftlh for HTML, .ftlx for XML.");
  }

  private static DocumentModel document(String target) {
    DocumentModel document = new DocumentModel();
    document.setType("site");
    document.setUri(PageCrawler.uri(target));
    document.setRootPath("../".repeat((int) target.chars().filter(c -> c == '/').count()));
    return document;
  }
}
