package news.dossier.links;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which servers may be asked. Seeds could name the curator's own router or a cloud's metadata, so
 * that is the public Internet and nothing else, unless a person says otherwise.
 *
 * <p>Hosts are looked up right before each request. The JVM keeps what it looked up for 30 seconds,
 * so that the request, which looks up again, gets the same answer.
 */
public final class Reach {
  /** IANA's special-purpose addresses that are not globally reachable. */
  private static final List<Block> SPECIAL =
      blocks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16",
          "3fff::/20");

  /** All of IPv6 that is assigned to the public Internet. */
  private static final Block GLOBAL = Block.of("2000::/3");

  /** IPv4 as seen from networks that speak IPv6 alone (RFC 6052). */
  private static final Block TRANSLATED = Block.of("64:ff9b::/96");

  private final Lookup lookup;
  private final Predicate<InetAddress> allowed;

  /** Finds the addresses of a host. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  Reach(Lookup lookup, Predicate<InetAddress> allowed) {
    this.lookup = lookup;
    this.allowed = allowed;
  }

  /** The public Internet. */
  public static Reach internet() {
    return new Reach(InetAddress::getAllByName, Reach::isPublic);
  }

  /** Every server, those of the own machine and network too. */
  public static Reach anywhere() {
    return new Reach(InetAddress::getAllByName, address -> true);
  }

  /**
   * @throws StoppedException if any address of its host is out of reach
   * @throws UnknownHostException if it has none
   */
  void permit(Target target) throws StoppedException, UnknownHostException {
    for (InetAddress address : lookup.of(target.host())) {
      if (!allowed.test(address)) {
        throw StoppedException.refused("leads into a private network");
      }
    }
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (TRANSLATED.holds(bytes)) {
      bytes = new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]};
    } else if (!(address instanceof Inet4Address) && !GLOBAL.holds(bytes)) {
      return false;
    }
    byte[] one = bytes;
    return SPECIAL.stream().noneMatch(block -> block.holds(one));
  }

  private static List<Block> blocks(String... cidr) {
    return java.util.Arrays.stream(cidr).map(Block::of).toList();
  }

  /** The addresses that begin with the same bits. */
  private static final class Block {
    private final byte[] prefix;
    private final int bits;

    private Block(byte[] prefix, int bits) {
      this.prefix = prefix;
      this.bits = bits;
    }

    static Block of(String cidr) {
      int slash = cidr.indexOf('/');
      try {
        byte[] prefix = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
        return new Block(prefix, Integer.parseInt(cidr.substring(slash + 1)));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(cidr, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
