package news.dossier.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as the URL standard does, as far as links within a site need it. */
final class Address {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

  private Address() {}

  /** The scheme in lower case, where the address has one. */
  static Optional<String> scheme(String url) {
    Matcher m = SCHEME.matcher(stripped(url));
    return m.lookingAt() ? Optional.of(m.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Whether a browser that follows this leaves the site's own server. */
  static boolean isElsewhere(String url) {
    String bare = stripped(url).replace('\\', '/');
    return bare.startsWith("//")
        || scheme(bare).filter(s -> !s.equals("data") && !s.equals("blob")).isPresent();
  }

  /** Whether it names a file of the site: no scheme, no host. */
  static boolean isLocal(String url) {
    String bare = stripped(url).replace('\\', '/');
    return !bare.startsWith("//") && scheme(bare).isEmpty();
  }

  /** The part before {@code ?} and {@code #}. */
  static String path(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) == '?' || url.charAt(i) == '#') {
        return url.substring(0, i);
      }
    }
    return url;
  }

  /** The part after {@code #}, decoded; a text fragment ({@code #:~:text=}) counts as none. */
  static Optional<String> fragment(String url) {
    int hash = url.indexOf('#');
    if (hash < 0) {
      return Optional.of("");
    }
    int text = url.indexOf(":~:", hash + 1);
    return decoded(text < 0 ? url.substring(hash + 1) : url.substring(hash + 1, text));
  }

  /**
   * The file that a relative address names, seen from a file of the site.
   *
   * @return empty when {@code ..} leads out of the site, or the address is not well encoded
   */
  static Optional<String> resolved(String from, String relative) {
    if (relative.isEmpty()) {
      return Optional.of(from);
    }
    Deque<String> folders = new ArrayDeque<>();
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    for (String step : (folder + relative).split("/", -1)) {
      if (step.equals("..")) {
        if (folders.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!step.equals(".") && !(step.isEmpty() && folders.isEmpty())) {
        folders.addLast(step);
      }
    }
    return decoded(String.join("/", folders));
  }

  /** As browsers read it: without tabs, line breaks and the white space around it. */
  private static String stripped(String url) {
    return url.replace("\t", "").replace("\n", "").replace("\r", "").strip();
  }

  private static Optional<String> decoded(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    try {
      return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
