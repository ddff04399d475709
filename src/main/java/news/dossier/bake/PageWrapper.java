package news.dossier.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** Shows values to templates, never objects of the program; a body is made when one asks for it. */
final class PageWrapper extends SimpleObjectWrapper {
  PageWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    return value instanceof LateBody body
        ? HTMLOutputFormat.INSTANCE.fromMarkup(body.html())
        : super.handleUnknownType(value);
  }
}
