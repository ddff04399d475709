package news.dossier.cache;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import news.dossier.model.PackedSentences;
import news.dossier.model.ReadText;
import news.dossier.model.Span;

/**
 * What was read in articles, by their text, their day and the version of the rules. Safe for use by
 * several threads and by two builds at once: a file is written beside its place and moved there
 * whole.
 */
public final class AnnotationCache {
  private static final List<String> RULES =
      List.of(
          "news.dossier.text",
          "news.dossier.mention",
          "news.dossier.timex",
          "news.dossier.quote",
          "news.dossier.timeline.event",
          "news.dossier.model");

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

  private final Optional<Path> folder;
  private final String rules = CodeVersion.of(RULES);

  private AnnotationCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * A cache in a folder.
   *
   * @param folder made when the first result is kept
   */
  public static AnnotationCache in(Path folder) {
    return new AnnotationCache(Optional.of(folder));
  }

  /** A cache that remembers nothing. */
  public static AnnotationCache off() {
    return new AnnotationCache(Optional.empty());
  }

  /** The key of an article's annotations. */
  public String key(String text, Optional<LocalDate> published) {
    String day = published.map(LocalDate::toString).orElse("");
    return new Digest().add(rules).add(day).add(text).hex();
  }

  /** What an earlier build read; empty when there is nothing, or nothing legible. */
  public Optional<ReadText> get(String key) {
    return folder
        .map(f -> file(f, key))
        .filter(Files::isRegularFile)
        .flatMap(AnnotationCache::read);
  }

  private static Optional<ReadText> read(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return Optional.of(JSON.readValue(in, ReadText.class));
    } catch (IOException | IllegalArgumentException e) {
      // A damaged cache costs time, not results: the article is read again.
      return Optional.empty();
    }
  }

  /** Keeps what was read; a cache that cannot be written is left as it is. */
  public void put(String key, ReadText read) {
    folder.ifPresent(f -> write(file(f, key), read));
  }

  private static void write(Path file, ReadText read) {
    try {
      Files.createDirectories(file.getParent());
      Path beside = Files.createTempFile(file.getParent(), "", ".new");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(beside))) {
        JSON.writeValue(out, read);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // A full disk or a read-only folder must not fail a build that needs no cache.
      return;
    }
  }

  private static Path file(Path folder, String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key + ".json.gz");
  }
}
