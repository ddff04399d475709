package news.dossier.links;

import java.util.Optional;

/** How we introduce ourselves to servers. */
public final class UserAgent {
  /** The product token by which robots.txt may name us. */
  static final String TOKEN = "dossier";

  private UserAgent() {}

  /**
   * The header's value: {@code Dossier/0.1.0 (link check; +desk@example.org)}.
   *
   * @param contact of the editors; left out if a header cannot hold it
   */
  public static String of(String version, Optional<String> contact) {
    String reach = contact.filter(c -> c.matches("[!-'*-~]{1,200}")).map(c -> "; +" + c).orElse("");
    return "Dossier/" + version + " (link check" + reach + ")";
  }
}
