package news.dossier.bake;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A function of one text that templates may call; a missing text is an empty one.
 *
 * @param name by which templates call it
 */
record TextFunction(String name, UnaryOperator<String> function) implements TemplateMethodModelEx {
  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException(name + "(text) takes one argument.");
    }
    return function.apply(JsonFunction.text(arguments.get(0)));
  }
}
