package news.dossier.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks for addresses: several hosts at once, each host one address after another. */
public final class LinkChecker {
  private static final Comparator<CheckedLink> BY_ADDRESS =
      Comparator.comparing(checked -> checked.link().address());

  private final Politeness politeness;
  private final Reach reach;
  private final Timekeeper time;
  private final String userAgent;

  /** A link that is asked for, with the address that it was read as. */
  private record Errand(OutboundLink link, Target target) {}

  /**
   * @param userAgent as {@link UserAgent} makes it
   */
  public LinkChecker(Politeness politeness, Reach reach, Timekeeper time, String userAgent) {
    this.politeness = politeness;
    this.reach = reach;
    this.time = time;
    this.userAgent = userAgent;
  }

  /**
   * What became of each address, in their order. Does not fail, whatever the addresses and their
   * servers are.
   *
   * @param tick called when one is done, from any thread
   */
  public List<CheckedLink> check(List<OutboundLink> links, Runnable tick)
      throws InterruptedException {
    List<CheckedLink> checked = new ArrayList<>();
    Map<String, List<Errand>> hosts = new LinkedHashMap<>();
    for (OutboundLink link : links) {
      try {
        Target target = Target.of(link.address());
        hosts
            .computeIfAbsent(target.host(), host -> new ArrayList<>())
            .add(new Errand(link, target));
      } catch (StoppedException e) {
        checked.add(new CheckedLink(link, e.outcome()));
        tick.run();
      }
    }
    checked.addAll(visit(hosts.values().stream().toList(), tick));
    checked.sort(BY_ADDRESS);
    return checked;
  }

  private List<CheckedLink> visit(List<List<Errand>> hosts, Runnable tick)
      throws InterruptedException {
    Network network = new Network(reach, politeness.answer(), userAgent);
    Visit visit = new Visit(new Courtesy(network, politeness, time), politeness.redirects());
    ExecutorService workers = Executors.newFixedThreadPool(politeness.hostsAtOnce());
    try {
      List<CheckedLink> checked = new ArrayList<>();
      for (Future<List<CheckedLink>> host :
          workers.invokeAll(hosts.stream().map(host -> errands(visit, host, tick)).toList())) {
        checked.addAll(host.get());
      }
      return checked;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Callable<List<CheckedLink>> errands(
      Visit visit, List<Errand> host, Runnable tick) {
    return () -> {
      List<CheckedLink> checked = new ArrayList<>();
      for (Errand errand : host) {
        checked.add(new CheckedLink(errand.link(), visit.to(errand.target())));
        tick.run();
      }
      return checked;
    };
  }
}
