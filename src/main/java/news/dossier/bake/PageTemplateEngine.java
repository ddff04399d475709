package news.dossier.bake;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine for {@code .ftlh} (escaped as HTML), {@code .ftlx} (escaped as XML) and
 * {@code .ftl} (plain text): one Freemarker configuration for all pages and threads.
 *
 * <p>Templates see values only, never objects of the program: no {@code ?new}, no {@code ?api}.
 */
final class PageTemplateEngine extends AbstractTemplateEngine {
  private final Configuration freemarker;
  private final SharedModel shared;

  /**
   * @param freemarker no other engine's
   * @param store complete, since templates see all documents
   */
  PageTemplateEngine(
      Configuration freemarker,
      JBakeConfiguration configuration,
      PageStore store,
      LayeredFolder templates,
      Site site) {
    super(configuration, store);
    this.freemarker = freemarker;
    freemarker.setLocale(Locale.forLanguageTag(site.language()));
    freemarker.setTemplateLoader(new LayeredTemplateLoader(templates));
    this.shared =
        new SharedModel(
            extractors, store, freemarker.getObjectWrapper(), site.header(), site.variables());
    share("config", configuration.asHashMap());
  }

  private void share(String name, Object value) {
    try {
      freemarker.setSharedVariable(name, value);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("headers and settings are plain values", e);
    }
  }

  /** What a template makes of a document. */
  String render(DocumentModel document, String template) throws RenderingException {
    StringWriter out = new StringWriter();
    render(document, template, out, new Trace());
    return out.toString();
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    render(model.getContent(), templateName, writer, new Trace());
  }

  /**
   * @param seen told of what the template looks at beside the document
   */
  void render(DocumentModel document, String template, Writer writer, Trace seen)
      throws RenderingException {
    try {
      freemarker.getTemplate(template).process(shared.forPage(document, seen), writer);
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    } catch (StackOverflowError e) {
      throw new RenderingException("a macro or function calls itself without an end", e);
    }
  }

  /** As noted in a {@link Trace}. */
  String fingerprint(String seen) {
    return shared.fingerprint(seen);
  }
}
