package news.dossier.links;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What a server answered. */
final class Answer {
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  /**
   * @param body the first bytes of it, as many as were asked for
   */
  Answer(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body.clone();
  }

  int status() {
    return status;
  }

  HttpHeaders headers() {
    return headers;
  }

  byte[] body() {
    return body.clone();
  }

  boolean isFine() {
    return status >= 200 && status < 300;
  }

  /** Where it sends us, if it does; as its bytes mean in UTF-8 where they mean something. */
  Optional<String> redirect() {
    boolean redirects =
        status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    return redirects ? headers.firstValue("Location").map(Answer::utf8) : Optional.empty();
  }

  boolean isPermanentRedirect() {
    return status == 301 || status == 308;
  }

  /** Whether the server has too much to do. */
  boolean isOverload() {
    return status == 429 || status == 503;
  }

  /** How long it asks us to wait; seconds or a date (RFC 9110, 10.2.3). */
  Optional<Duration> retryAfter(Instant now) {
    return headers.firstValue("Retry-After").flatMap(value -> duration(value.strip(), now));
  }

  private static Optional<Duration> duration(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(now, then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static String utf8(String value) {
    String text = new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return text.contains("\uFFFD") ? value : text;
  }
}
