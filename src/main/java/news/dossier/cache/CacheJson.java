package news.dossier.cache;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.Optional;
import news.dossier.model.PackedSentences;
import news.dossier.model.Span;

/** Records as JSON, by their fields. */
final class CacheJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
          .addMixIn(Span.class, AsArray.class)
          .addMixIn(PackedSentences.class, AsBytes.class)
          .build();

  /** Spans are many: without the names of their fields they take a third of the room. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface AsArray {}

  /** Tokens are the most by far, and have a form of their own. */
  private interface AsBytes {
    @JsonCreator
    static PackedSentences ofBytes(byte[] bytes) {
      return PackedSentences.ofBytes(bytes);
    }

    @JsonValue
    byte[] bytes();
  }

  private CacheJson() {}

  static byte[] write(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no record of the model: " + value.getClass(), e);
    }
  }

  /** Empty when these bytes are no such record. */
  static <T> Optional<T> read(byte[] bytes, Class<T> type) {
    try {
      return Optional.of(JSON.readValue(bytes, type));
    } catch (IOException | IllegalArgumentException e) {
      // A damaged cache costs time, not results: the work is done again.
      return Optional.empty();
    }
  }
}
