package news.dossier.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.List;
import java.util.function.UnaryOperator;
import news.dossier.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * {@code say("articles.count", "count", 3)}: a message of the site's words, with the names and
 * values of what it holds. It is markup as soon as one of them is; the others are escaped then.
 */
record WordsFunction(Words words) implements TemplateMethodModelEx {
  private static final UnaryOperator<String> ESCAPE = HTMLOutputFormat.INSTANCE::escapePlainText;

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("say(key, name, value, …) needs a key.");
    }
    boolean markup = false;
    for (Object argument : arguments) {
      markup |= argument instanceof TemplateMarkupOutputModel;
    }
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(arguments.get(i + 1), markup);
    }
    String key = JsonFunction.text(arguments.get(0));
    try {
      return markup
          ? HTMLOutputFormat.INSTANCE.fromMarkup(words.markup(ESCAPE, key, values))
          : words.say(key, values);
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException("say(\"" + key + "\", …): " + e.getMessage(), e);
    }
  }

  private static Object value(@Nullable Object argument, boolean markup)
      throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    String text = JsonFunction.text(argument);
    boolean plain = markup && !(argument instanceof TemplateMarkupOutputModel);
    return plain ? ESCAPE.apply(text) : text;
  }
}
