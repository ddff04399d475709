package news.dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Stream;

/** JSON whose strings are {@link PlainText}, written to streams that stay open. */
final class Json {
  private static final JsonMapper LINE =
      JsonMapper.builder()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .addModule(new SimpleModule().addSerializer(new Plain()))
          .build();
  private static final JsonMapper INDENTED =
      LINE.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /** One value, indented, and a line break. */
  static void write(Object value, OutputStream out) throws IOException {
    try (JsonGenerator json = indented(out)) {
      json.writePOJO(value);
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
        json.writePOJO(thing);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** For a document that is written piece by piece. */
  static JsonGenerator indented(OutputStream out) throws IOException {
    return INDENTED.createGenerator(out).useDefaultPrettyPrinter();
  }

  /** For values that stand in a line each. */
  static JsonGenerator lines(OutputStream out) throws IOException {
    return LINE.createGenerator(out).setRootValueSeparator(null);
  }

  private static final class Plain extends StdSerializer<String> {
    private static final long serialVersionUID = 1;

    Plain() {
      super(String.class);
    }

    @Override
    public void serialize(String value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(PlainText.of(value));
    }
  }
}
