package news.dossier.links;

import java.time.Duration;
import java.time.Instant;

/** Tells the time and waits; may be used from any thread. */
public interface Timekeeper {
  /** The time now. */
  Instant now();

  /** Comes back after this time; at once when it is zero. */
  void sleep(Duration time) throws InterruptedException;
}
