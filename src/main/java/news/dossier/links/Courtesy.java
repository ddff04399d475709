package news.dossier.links;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Asks each host one thing at a time, waits in between, and takes a no for an answer. */
final class Courtesy {
  private final Network network;
  private final Politeness politeness;
  private final Timekeeper time;
  private final Instant end;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  Courtesy(Network network, Politeness politeness, Timekeeper time) {
    this.network = network;
    this.politeness = politeness;
    this.time = time;
    this.end = time.now().plus(politeness.whole());
  }

  /** What paces requests to the host of this address. */
  Host host(Target target) {
    return hosts.computeIfAbsent(target.host(), name -> new Host(politeness.delay()));
  }

  /**
   * Asks when it is our turn, and once again when an overloaded server says when. One that stays
   * overloaded, or wants us to wait for longer than we do, is left alone for the rest of the run.
   */
  Answer ask(Target target, String method, Map<String, List<String>> headers, int keep)
      throws StoppedException, InterruptedException {
    Host host = host(target);
    Answer answer = once(host, target, method, headers, keep);
    if (!answer.isOverload()) {
      return answer;
    }
    Optional<Duration> wait = answer.retryAfter(time.now());
    if (wait.isPresent() && wait.get().compareTo(politeness.longestWait()) <= 0) {
      host.rest(time.now().plus(wait.get()));
      answer = once(host, target, method, headers, keep);
    }
    if (answer.isOverload() && (answer.status() == 429 || wait.isPresent())) {
      String why = "has a server that wants to be asked less (" + answer.status() + ")";
      host.close(why);
      throw StoppedException.unsure(why);
    }
    return answer;
  }

  private Answer once(
      Host host, Target target, String method, Map<String, List<String>> headers, int keep)
      throws StoppedException, InterruptedException {
    host.enter();
    try {
      time.sleep(host.turn(time.now(), end));
      return network.ask(target, method, headers, keep);
    } finally {
      host.answered(time.now());
      host.leave();
    }
  }
}
