package news.dossier.links;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web address that can be asked: http or https, a host, no user name; nothing but ASCII, no dot
 * segments, no fragment. Two addresses that browsers take for the same are equal.
 */
record Target(URI uri) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<scheme>https?)://(?<host>\\[[0-9a-f:.]+\\]|[^/?#\\\\:\\[\\]]+)(?::(?<port>\\d{0,5}))?"
              + "(?<path>[/\\\\][^?#]*)?(?<query>\\?[^#]*)?(?:#.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

  private static final IDNA HOSTS =
      IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

  /**
   * Reads an address as written by people and servers.
   *
   * @throws StoppedException if it must not or cannot be asked
   */
  static Target of(String text) throws StoppedException {
    String bare = text.strip().replaceAll("[\\t\\r\\n]", "");
    Matcher m = ADDRESS.matcher(bare);
    if (!m.matches()) {
      throw StoppedException.refused("is no http or https address with a host");
    }
    String scheme = m.group("scheme").toLowerCase(Locale.ROOT);
    String path =
        m.group("path") == null ? "/" : PathText.withoutDots(m.group("path").replace('\\', '/'));
    String query = m.group("query") == null ? "" : m.group("query");
    return parsed(
        scheme
            + "://"
            + host(m.group("host"))
            + port(scheme, m.group("port"))
            + PathText.encoded(path),
        PathText.encoded(query));
  }

  /** Where a redirect from here leads. */
  Target resolve(String location) throws StoppedException {
    String text = location.strip();
    String root = uri.getScheme() + "://" + uri.getRawAuthority();
    String path = uri.getRawPath();
    if (SCHEME.matcher(text).lookingAt()) {
      return of(text);
    }
    if (text.startsWith("//")) {
      return of(uri.getScheme() + ":" + text);
    }
    if (text.startsWith("/")) {
      return of(root + text);
    }
    if (text.isEmpty() || text.startsWith("#")) {
      return this;
    }
    return of(
        text.startsWith("?")
            ? root + path + text
            : root + path.substring(0, path.lastIndexOf('/') + 1) + text);
  }

  String host() {
    return uri.getHost();
  }

  /** Scheme, host and port: what one robots.txt speaks for. */
  String origin() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /** The file that says what of this origin may be asked. */
  Target robotsTxt() {
    return new Target(URI.create(origin() + "/robots.txt"));
  }

  @Override
  public String toString() {
    return uri.toString();
  }

  private static Target parsed(String start, String query) throws StoppedException {
    try {
      URI uri = new URI(start + query);
      if (uri.getHost() != null) {
        return new Target(uri);
      }
    } catch (URISyntaxException e) {
      // Told below like every host that cannot be asked.
    }
    throw StoppedException.refused("has a host that cannot be asked");
  }

  private static String host(String text) throws StoppedException {
    if (text.contains("@")) {
      throw StoppedException.refused("holds a user name or a password");
    }
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder ascii = new StringBuilder();
    IDNA.Info info = new IDNA.Info();
    HOSTS.nameToASCII(text, ascii, info);
    if (info.hasErrors()) {
      throw StoppedException.refused("has a host that cannot be asked");
    }
    return ascii.toString();
  }

  private static String port(String scheme, @Nullable String digits) throws StoppedException {
    if (digits == null || digits.isEmpty()) {
      return "";
    }
    int port = Integer.parseInt(digits);
    if (port < 1 || port > 65535) {
      throw StoppedException.refused("has a port that there is not");
    }
    return port == (scheme.equals("http") ? 80 : 443) ? "" : ":" + port;
  }
}
