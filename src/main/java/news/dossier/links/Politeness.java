package news.dossier.links;

import java.time.Duration;

/**
 * How much is asked of others.
 *
 * @param answer the longest that one answer may take, from looking up the host to its last byte
 * @param delay the shortest time from an answer to the next request to the same host; a longer
 *     {@code Crawl-delay} holds instead
 * @param longestWait the longest {@code Retry-After} that is waited for
 * @param redirects followed from one address
 * @param hostsAtOnce that are asked at the same time
 * @param whole no request begins after this time
 */
public record Politeness(
    Duration answer,
    Duration delay,
    Duration longestWait,
    int redirects,
    int hostsAtOnce,
    Duration whole) {

  public Politeness {
    if (answer.isNegative() || answer.isZero() || delay.isNegative() || whole.isNegative()) {
      throw new IllegalArgumentException("a time is too short");
    }
    if (redirects < 0 || hostsAtOnce < 1) {
      throw new IllegalArgumentException("a number is too small");
    }
  }

  /** What the command asks, within this time in all. */
  public static Politeness within(Duration whole) {
    return new Politeness(
        Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofMinutes(2), 10, 8, whole);
  }
}
