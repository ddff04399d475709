package news.dossier.bake;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.TimeZone;
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
  static {
    // It would log what it also throws, through whichever logger happens to be on the class path.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private final Configuration freemarker;
  private final SharedModel shared;

  /**
   * @param store complete, since templates see all documents
   */
  PageTemplateEngine(
      JBakeConfiguration configuration, PageStore store, LayeredFolder templates, Site site) {
    super(configuration, store);
    freemarker = settings(site.language());
    freemarker.setTemplateLoader(new LayeredTemplateLoader(templates));
    this.shared =
        new SharedModel(
            extractors, store, freemarker.getObjectWrapper(), site.header(), site.variables());
    share("config", configuration.asHashMap());
  }

  /** Freemarker as templates know it, but for the templates. */
  static Configuration settings(String language) {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.setObjectWrapper(new PageWrapper());
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setOutputEncoding("UTF-8");
    freemarker.setURLEscapingCharset("UTF-8");
    freemarker.setLocalizedLookup(false);
    freemarker.setLocale(Locale.forLanguageTag(language));
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setNumberFormat("c");
    freemarker.setBooleanFormat("c");
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setAPIBuiltinEnabled(false);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    return freemarker;
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
