package news.dossier.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An absolute address on the web.
 *
 * @param value begins with {@code http://} or {@code https://} and has a host
 */
record WebAddress(String value, String host, String path) {
  private static final int LONGEST = 2_000;
  private static final Pattern IN_ARCHIVE =
      Pattern.compile("https?://web\\.archive\\.org/web/\\d{4,14}(?:[a-z]{2}_)?/(https?:/.*)");

  /** Second levels under which country registries hand out names: {@code bbc.co.uk}. */
  private static final Set<String> SHARED_LEVELS =
      Set.of("co", "com", "org", "net", "gov", "gob", "gouv", "ac", "edu", "or", "ne", "go");

  /** The address that a text is; empty when it is relative, of another scheme, or malformed. */
  static Optional<WebAddress> of(String text) {
    String address = text.strip().replace(" ", "%20").replace("|", "%7C");
    if (address.startsWith("//")) {
      address = "https:" + address;
    }
    if (address.length() > LONGEST || !address.regionMatches(true, 0, "http", 0, 4)) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address);
      String host = uri.getHost();
      String scheme = lower(uri.getScheme());
      if (host == null || !host.contains(".") || !Set.of("http", "https").contains(scheme)) {
        return Optional.empty();
      }
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      return Optional.of(new WebAddress(address, lower(host), path));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The address of the original, where this is a copy in the Wayback Machine. */
  Optional<WebAddress> original() {
    Matcher m = IN_ARCHIVE.matcher(value);
    return m.matches() ? of(m.group(1).replaceFirst("^(https?):/+", "$1://")) : Optional.empty();
  }

  /** Whether it names a site rather than a page on it. */
  boolean isHome() {
    return path.isEmpty() || path.equals("/");
  }

  /** Host and path alone, so that two ways to write an address compare equal. */
  String comparable() {
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    return bare + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  /** The name that somebody registered: {@code bbc.co.uk} of {@code www.bbc.co.uk}. */
  String registrableDomain() {
    String[] labels = host.split("\\.");
    int n = labels.length;
    boolean isShared =
        n > 2 && labels[n - 1].length() == 2 && SHARED_LEVELS.contains(labels[n - 2]);
    int from = Math.max(0, n - (isShared ? 3 : 2));
    return String.join(".", java.util.Arrays.copyOfRange(labels, from, n));
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
