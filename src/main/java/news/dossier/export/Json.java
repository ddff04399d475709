package news.dossier.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON whose strings are {@link PlainText}, written to streams that stay open. */
final class Json {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** One value, indented, and a line break. */
  static void write(Object value, OutputStream out) throws IOException {
    try (JsonGenerator json = indented(out)) {
      value(value, json);
      json.writeRaw('\n');
    }
  }

  /** Things of schema.org, written one by one. */
  static void writeGraph(Stream<Map<String, Object>> things, OutputStream out) throws IOException {
    try (JsonGenerator json = indented(out);
        Stream<Map<String, Object>> all = things) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeArrayFieldStart("@graph");
      for (Map<String, Object> thing : (Iterable<Map<String, Object>>) all::iterator) {
        value(thing, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** For a document that is written piece by piece. */
  static JsonGenerator indented(OutputStream out) throws IOException {
    return JSON.createGenerator(out).useDefaultPrettyPrinter();
  }

  /** For values that stand in a line each. */
  static JsonGenerator lines(OutputStream out) throws IOException {
    return JSON.createGenerator(out).setRootValueSeparator(null);
  }

  /**
   * Writes a string, number, truth, null, or a list or map of these: an object mapper would look up
   * for each of the millions of cells how to write it.
   */
  static void value(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value instanceof String text) {
      char[] plain = PlainText.chars(text);
      json.writeString(plain, 0, plain.length);
    } else if (value == null) {
      json.writeNull();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object one : list) {
        value(one, json);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : map.entrySet()) {
        json.writeFieldName(String.valueOf(field.getKey()));
        value(field.getValue(), json);
      }
      json.writeEndObject();
    } else {
      scalar(value, json);
    }
  }

  private static void scalar(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      throw new IllegalArgumentException("not a value of JSON: " + value.getClass());
    }
  }
}
