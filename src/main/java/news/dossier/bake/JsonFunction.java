package news.dossier.bake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
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
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code json(value)}: any value of a template as JSON that cannot end a {@code <script>} element,
 * because {@code <}, {@code >} and {@code &} are escaped. Keys whose value is missing are left out.
 */
final class JsonFunction implements TemplateMethodModelEx {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("json(value) takes one argument.");
    }
    StringWriter json = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(json)) {
      write((TemplateModel) arguments.get(0), out);
    } catch (IOException e) {
      throw new TemplateModelException(e);
    }
    return HTMLOutputFormat.INSTANCE.fromMarkup(escape(json.toString()));
  }

  private static String escape(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static void write(@Nullable TemplateModel model, JsonGenerator out)
      throws TemplateModelException, IOException {
    if (model instanceof TemplateNumberModel number) {
      out.writeNumber(number.getAsNumber().toString());
    } else if (model instanceof TemplateBooleanModel bool) {
      out.writeBoolean(bool.getAsBoolean());
    } else if (model instanceof TemplateSequenceModel sequence) {
      out.writeStartArray();
      for (int i = 0; i < sequence.size(); i++) {
        write(sequence.get(i), out);
      }
      out.writeEndArray();
    } else if (model instanceof TemplateHashModelEx hash) {
      writeObject(hash, out);
    } else if (model == null) {
      out.writeNull();
    } else {
      out.writeString(text(model));
    }
  }

  private static void writeObject(TemplateHashModelEx hash, JsonGenerator out)
      throws TemplateModelException, IOException {
    out.writeStartObject();
    TemplateModelIterator keys = hash.keys().iterator();
    while (keys.hasNext()) {
      String key = text(keys.next());
      TemplateModel value = hash.get(key);
      if (value != null) {
        out.writeFieldName(key);
        write(value, out);
      }
    }
    out.writeEndObject();
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
