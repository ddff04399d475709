package news.dossier.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dossier.model.Page;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.Words;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/**
 * Bakes the curator's desk into {@code target/desk/}, never into the site: one page with the style
 * sheet and the script that it needs beside it.
 */
public final class DeskBaker {
  /** Relative to the dossier. */
  public static final String FOLDER = "target/desk";

  private static final String TEMPLATE = "desk/index.ftlh";
  private static final List<String> ASSETS = List.of("css/dossier.css", "js/dossier.js");

  private final Path shipped = Shipped.folder();

  /**
   * Replaces the desk of the build before.
   *
   * @param dossier the folder with {@code seeds/}
   * @param desk header values for the template, and Markdown
   * @return the page, relative to the dossier
   */
  public Checked<String> bake(Path dossier, Page desk) {
    List<Problem> problems = new ArrayList<>();
    String page = FOLDER + "/index.html";
    try {
      Path folder = Files.createDirectories(dossier.resolve(FOLDER));
      LayeredFolder templates = LayeredFolder.of(dossier, shipped, "templates", problems);
      LayeredFolder assets = LayeredFolder.of(dossier, shipped, "assets", problems);
      AtomicFile.write(dossier.resolve(page), html(dossier, folder, desk, templates));
      for (String asset : ASSETS) {
        if (assets.find(asset).isPresent()) {
          String text = Files.readString(assets.find(asset).get(), StandardCharsets.UTF_8);
          AtomicFile.write(folder.resolve(asset), text);
        }
      }
    } catch (RenderingException e) {
      FailedTemplates failures = new FailedTemplates(problems);
      failures.add(page, e, TEMPLATE);
      failures.report();
    } catch (IOException e) {
      problems.add(ContentFiles.unwritable(FOLDER, e));
    } catch (ConfigurationException e) {
      String what = "The settings cannot be read: " + e.getMessage() + ".";
      problems.add(Problem.error("jbake.properties", what, "Correct or remove the file."));
    }
    return new Checked<>(page, problems);
  }

  private String html(Path dossier, Path folder, Page desk, LayeredFolder templates)
      throws IOException, ConfigurationException, RenderingException {
    BakeConfiguration configuration =
        BakeConfiguration.of(dossier, shipped.resolve("jbake.properties"), folder);
    Words words = WordsReader.read(templates, "en", new ArrayList<>());
    Site site = new Site(Map.copyOf(desk.header()), words);
    PageTemplateEngine engine =
        new PageTemplateEngine(
            Freemarker.configuration(),
            configuration,
            new PageStore(Fingerprint.Key.OPEN),
            templates,
            site);
    Markdown.Html html = new Markdown().render(desk.body(), desk.path());
    DocumentModel document = new DocumentModel();
    document.putAll(desk.header());
    document.setType("desk");
    document.put("heading", PageCrawler.markup(html.heading().orElse("")));
    document.put("body", PageCrawler.markup(html.body()));
    return engine.render(document, TEMPLATE);
  }
}
