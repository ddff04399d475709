package news.dossier.seed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses on the web: http or https, with a host and without a password. */
final class WebAddress {
  /** What browsers leave as it is in an address, but RFC 3986 wants percent-encoded. */
  private static final Pattern TO_ENCODE = Pattern.compile("[|\"<>{}^`\\\\]");

  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+\\.\\w{2,}");
  private static final Pattern BARE_HOST = Pattern.compile("[\\w-]+(\\.[\\w-]+)+(/\\S*)?");

  private WebAddress() {}

  /** An http or https address as written, its few forbidden characters percent-encoded. */
  static String of(String text) throws UnusableValue {
    String encoded =
        TO_ENCODE.matcher(text).replaceAll(m -> String.format("%%%02X", (int) m.group().charAt(0)));
    URI uri = parse(text, encoded);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String authority = uri.getRawAuthority();
    if (!(scheme.equals("http") || scheme.equals("https")) || authority == null) {
      throw notOne(text);
    }
    if (authority.contains("@")) {
      throw new UnusableValue(
          Values.quoted(text) + " holds a user name or a password, which would be published.",
          "Remove what stands before the @.");
    }
    return encoded;
  }

  /** The address of a site: without query and fragment, with a slash at its end. */
  static String ofSite(String text) throws UnusableValue {
    String address = of(text);
    if (address.contains("?") || address.contains("#")) {
      throw new UnusableValue(
          Values.quoted(text) + " is no address of a whole site.",
          "Remove the ? or # and what follows it.");
    }
    return address.endsWith("/") ? address : address + "/";
  }

  /** An e-mail address without "mailto:", or a web address. */
  static String ofContact(String text) throws UnusableValue {
    String mail = text.replaceFirst("(?i)^mailto:", "");
    if (MAIL.matcher(mail).matches() && VisibleName.isPrintable(mail)) {
      return mail;
    }
    if (text.matches("(?i)https?:.*")) {
      return of(text);
    }
    throw new UnusableValue(
        Values.quoted(text) + " is neither an e-mail address nor a web address.",
        "Write it as desk@example.org or https://example.org/contact.");
  }

  private static URI parse(String text, String encoded) throws UnusableValue {
    if (!VisibleName.isPrintable(text)) {
      throw notOne(text);
    }
    try {
      return new URI(encoded);
    } catch (URISyntaxException e) {
      throw notOne(text);
    }
  }

  private static UnusableValue notOne(String text) {
    return new UnusableValue(
        Values.quoted(text) + " is not a web address.",
        BARE_HOST.matcher(text).matches()
            ? "Write it as https://" + text + "."
            : "Copy it from the browser; it begins with https:// or http:// and has no spaces.");
  }
}
