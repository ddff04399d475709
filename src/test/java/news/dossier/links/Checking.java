package news.dossier.links;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import news.dossier.links.Holder.Use;

/** A checker in time that passes only by waiting, which may ask 127.0.0.1 and nobody else. */
final class Checking {
  static final Politeness POLITE =
      new Politeness(
          Duration.ofSeconds(30),
          Duration.ofSeconds(1),
          Duration.ofMinutes(2),
          10,
          2,
          Duration.ofHours(1));

  /** For servers that never answer: as short as a slow machine allows. */
  static final Politeness IMPATIENT =
      new Politeness(
          Duration.ofMillis(400), Duration.ofSeconds(1), Duration.ZERO, 10, 2, Duration.ofHours(1));

  final FakeTime time = new FakeTime();
  private final Politeness politeness;

  Checking(Politeness politeness) {
    this.politeness = politeness;
  }

  static Outcome outcome(String address) throws InterruptedException {
    return new Checking(POLITE).outcomes(address).get(0);
  }

  /** In the order of the addresses. */
  List<Outcome> outcomes(String... addresses) throws InterruptedException {
    List<OutboundLink> links = Arrays.stream(addresses).map(Checking::link).toList();
    Reach reach = new Reach(InetAddress::getAllByName, Checking::isThisMachine);
    return new LinkChecker(politeness, reach, time, UserAgent.of("1.0", Optional.empty()))
        .check(links, () -> {}).stream().map(CheckedLink::outcome).toList();
  }

  static OutboundLink link(String address) {
    Holder holder =
        new Holder("content/articles/a.md", "seeds/a.yaml", Use.ORIGINAL, Optional.empty());
    return new OutboundLink(address, new TreeSet<>(List.of(holder)));
  }

  private static boolean isThisMachine(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1");
  }
}
