package news.dossier.links;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** When one host may be asked again: one thread at a time, and not too soon. */
final class Host {
  private final ReentrantLock busy = new ReentrantLock(true);
  private Duration delay;
  private Instant last = Instant.MIN;
  private Instant rested = Instant.MIN;
  private Optional<String> closed = Optional.empty();

  /**
   * @param delay from an answer to the next request
   */
  Host(Duration delay) {
    this.delay = delay;
  }

  /** Waits until nobody else asks this host. */
  void enter() throws InterruptedException {
    busy.lockInterruptibly();
  }

  /** Lets the next one in. */
  void leave() {
    busy.unlock();
  }

  /**
   * Takes the next free turn.
   *
   * @param end no turn begins after it
   * @return how long to wait for it
   * @throws StoppedException if there is none any more
   */
  synchronized Duration turn(Instant now, Instant end) throws StoppedException {
    if (closed.isPresent()) {
      throw StoppedException.unsure(closed.get());
    }
    Instant turn = later(now, later(rested, last.plus(delay)));
    if (turn.isAfter(end)) {
      throw StoppedException.unsure("was not reached in the time given");
    }
    last = turn;
    return Duration.between(now, turn);
  }

  /** An answer has come: the delay begins anew. */
  synchronized void answered(Instant now) {
    last = later(last, now);
  }

  /** Not to be asked before that time. */
  synchronized void rest(Instant until) {
    rested = later(rested, until);
  }

  /** At least this time between an answer and the next request. */
  synchronized void slowDown(Duration atLeast) {
    delay = atLeast.compareTo(delay) > 0 ? atLeast : delay;
  }

  /** Not to be asked any more in this run. */
  synchronized void close(String why) {
    closed = Optional.of(why);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
