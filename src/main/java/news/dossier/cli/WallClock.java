package news.dossier.cli;

import java.time.Duration;
import java.time.Instant;
import news.dossier.links.Timekeeper;

/** The time of this machine. */
final class WallClock implements Timekeeper {
  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void sleep(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }
}
