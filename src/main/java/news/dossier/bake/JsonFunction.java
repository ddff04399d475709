package news.dossier.bake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code json(value)}: any value of a template as JSON that cannot end a {@code <script>} element,
 * because {@code <}, {@code >} and {@code &} are escaped. Keys whose value is missing are left out.
 */
final class JsonFunction implements TemplateMethodModelEx {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("json(value) takes one argument.");
    }
    try {
      String json = JSON.writeValueAsString(value((TemplateModel) arguments.get(0)));
      return HTMLOutputFormat.INSTANCE.fromMarkup(escape(json));
    } catch (JsonProcessingException e) {
      throw new TemplateModelException(e);
    }
  }

  private static String escape(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static @Nullable Object value(@Nullable TemplateModel model)
      throws TemplateModelException {
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (model instanceof TemplateBooleanModel bool) {
      return bool.getAsBoolean();
    }
    if (model instanceof TemplateSequenceModel sequence) {
      return list(sequence);
    }
    if (model instanceof TemplateHashModelEx hash) {
      return map(hash);
    }
    return model == null ? null : text(model);
  }

  private static List<@Nullable Object> list(TemplateSequenceModel sequence)
      throws TemplateModelException {
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      list.add(value(sequence.get(i)));
    }
    return list;
  }

  private static Map<String, Object> map(TemplateHashModelEx hash) throws TemplateModelException {
    Map<String, Object> map = new LinkedHashMap<>();
    TemplateModelIterator keys = hash.keys().iterator();
    while (keys.hasNext()) {
      String key = text(keys.next());
      Object value = value(hash.get(key));
      if (value != null) {
        map.put(key, value);
      }
    }
    return map;
  }

  /** The text of a string, a number or markup; empty for nothing. */
  static String text(@Nullable Object model) throws TemplateModelException {
    if (model == null) {
      return "";
    }
    if (model instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    if (model instanceof CommonTemplateMarkupOutputModel<?> markup) {
      return markup(markup);
    }
    throw new TemplateModelException("A text is needed here.");
  }

  private static <M extends CommonTemplateMarkupOutputModel<M>> String markup(
      CommonTemplateMarkupOutputModel<M> markup) throws TemplateModelException {
    @SuppressWarnings(
        "unchecked") // The class is declared as CommonTemplateMarkupOutputModel<itself>.
    M itself = (M) markup;
    return markup.getOutputFormat().getMarkupString(itself);
  }
}
