package news.dossier.bake;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.TimeZone;

/** How Freemarker is set up. It takes a while, and depends on nothing that a dossier says. */
final class Freemarker {
  static {
    // It would log what it also throws, through whichever logger happens to be on the class path.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private Freemarker() {}

  /** A new one, as templates know it, but for the templates and the language. */
  static Configuration configuration() {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.setObjectWrapper(new PageWrapper());
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setOutputEncoding("UTF-8");
    freemarker.setURLEscapingCharset("UTF-8");
    freemarker.setLocalizedLookup(false);
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
}
