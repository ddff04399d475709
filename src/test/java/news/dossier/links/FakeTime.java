package news.dossier.links;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when somebody waits. */
final class FakeTime implements Timekeeper {
  static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

  private Instant now = START;
  private final List<Duration> waits = new ArrayList<>();

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration time) {
    now = now.plus(time);
    if (!time.isZero()) {
      waits.add(time);
    }
  }

  /** All waits, in their order. */
  synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }
}
