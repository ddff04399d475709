package news.dossier.check;

import java.util.List;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.w3c.dom.Element;

/**
 * The addresses in a sitemap are whole, all in one folder, and lead to pages of the site.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">The sitemap protocol</a>
 */
final class Sitemap {
  private Sitemap() {}

  static Stream<Problem> check(Site site, SiteFile file, Element urlset) {
    List<String> addresses =
        SecureXml.children(urlset, "url").stream().map(url -> SecureXml.text(url, "loc")).toList();
    String base = base(addresses);
    return addresses.stream()
        .filter(address -> !isPage(site, base, address))
        .map(
            address ->
                Problem.error(
                    file.name(),
                    "The address \"" + address + "\" is no page of the site.",
                    "Write the site's url and the path of a page."));
  }

  /** The folder that all addresses have in common, with its slash. */
  private static String base(List<String> addresses) {
    String common = addresses.isEmpty() ? "" : addresses.get(0);
    for (String address : addresses) {
      int length = Math.min(common.length(), address.length());
      int same = 0;
      while (same < length && common.charAt(same) == address.charAt(same)) {
        same++;
      }
      common = common.substring(0, same);
    }
    return common.substring(0, common.lastIndexOf('/') + 1);
  }

  private static boolean isPage(Site site, String base, String address) {
    boolean isWhole =
        Address.scheme(address).filter(s -> s.equals("https") || s.equals("http")).isPresent();
    return isWhole
        && base.length() > "https://".length()
        && Address.resolved("", address.substring(base.length()).split("[?#]", 2)[0])
            .filter(path -> site.has(path) || site.has(path + "index.html"))
            .isPresent();
  }
}
