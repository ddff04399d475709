package news.dossier.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the site.
 *
 * @param path relative to the site, with slashes
 * @param name as printed in a Problem: {@code output/articles/a.html}
 * @param location on disk
 * @param size in bytes
 */
record SiteFile(String path, String name, Path location, long size) {

  private static final String[] STREAMED = {
    "csv", "json", "jsonld", "jsonl", "ics", "bib", "ris", "sha256", "zip"
  };

  /** Larger files are not read as a whole: a page of a site has kilobytes. */
  static final long LARGEST = 32L << 20;

  private static final Pattern CALL =
      Pattern.compile("\\s*+\\w++\\((?:\"[a-z0-9/-]++\",)?(?<json>.*)\\);\\s*+", Pattern.DOTALL);

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  boolean is(String... extensions) {
    for (String extension : extensions) {
      if (path.endsWith('.' + extension)) {
        return true;
      }
    }
    return false;
  }

  boolean isPage() {
    return is("html", "htm");
  }

  /**
   * What a script hands over that does nothing else: one call of one function with one JSON value,
   * which may have a name before it. Empty for any other file.
   */
  Optional<JsonNode> data() {
    Matcher call = is("js") ? CALL.matcher(text()) : CALL.matcher("");
    try {
      return call.matches() ? Optional.of(JSON.readTree(call.group("json"))) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Whether it is a script that hands over {@link #data} and does nothing else. */
  boolean isData() {
    return data().isPresent();
  }

  /**
   * Whether it is a file of data that is read piece by piece, and so may be larger than {@link
   * #LARGEST}.
   */
  boolean isStreamed() {
    return path.startsWith("data/")
        && is(STREAMED)
        && Files.isRegularFile(location, LinkOption.NOFOLLOW_LINKS);
  }

  boolean isReadable() {
    return size <= LARGEST && Files.isRegularFile(location, LinkOption.NOFOLLOW_LINKS);
  }

  /** The content; none where it cannot be read, which {@link PlainFiles} reports. */
  byte[] bytes() {
    try {
      return isReadable() ? Files.readAllBytes(location) : new byte[0];
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** The content as UTF-8, with the replacement character where it is not. */
  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** How many bytes travel when the server compresses with gzip at its usual level. */
  static long gzipped(byte[] bytes) {
    Counter counter = new Counter();
    try (GZIPOutputStream gzip = new GZIPOutputStream(counter)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("counting does no input or output", e);
    }
    return counter.count;
  }

  private static final class Counter extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}
