package news.dossier.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.dossier.links.Holder.Use;

/**
 * Gathers the addresses elsewhere that the pages of a dossier link to: each once, with all that
 * hold it. Addresses of the dossier's own site are left out.
 */
public final class LinkCollector {
  private static final Pattern WEB = Pattern.compile("(?i)(https?:)?//.*", Pattern.DOTALL);
  private static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9]\\d*");
  private static final String STATED = "stated: ";

  private final Optional<String> ownSite;
  private final SortedMap<String, SortedSet<Holder>> links = new TreeMap<>();

  /**
   * @param ownSite where the dossier is published, with a slash at its end
   */
  public LinkCollector(Optional<String> ownSite) {
    this.ownSite = ownSite.map(LinkCollector::address).map(LinkCollector::withoutScheme);
  }

  /**
   * Adds what a page links to; nothing of one that is not published.
   *
   * @param path {@code content/articles/fire.md}
   * @param header of the page, decoded
   * @param inText the addresses that its text links to, of whatever kind
   */
  public void page(String path, Map<String, Object> header, List<String> inText) {
    if (!"published".equals(header.get("status"))) {
      return;
    }
    Optional<String> archived = text(header, "archived").map(LinkCollector::address);
    String source =
        text(header, "source")
            .or(() -> text(header, "seed"))
            .or(() -> text(header, "stated"))
            .orElse(path);
    text(header, "url")
        .ifPresent(
            url ->
                add(url, new Holder(path, stated(header, "url", source), Use.ORIGINAL, archived)));
    text(header, "archived")
        .ifPresent(
            url ->
                add(
                    url,
                    new Holder(
                        path, stated(header, "archived", source), Use.ARCHIVED, Optional.empty())));
    text(header, "wikidata")
        .filter(id -> WIKIDATA_ID.matcher(id).matches())
        .ifPresent(
            id -> add("https://www.wikidata.org/wiki/" + id, holder(path, source, Use.WIKIDATA)));
    if (header.get("links") instanceof List<?> stated) {
      stated.forEach(link -> add(String.valueOf(link), holder(path, source, Use.STATED)));
    }
    inText.forEach(link -> add(link, holder(path, source, Use.TEXT)));
  }

  /**
   * Adds the contact of the editors, where it is an address on the web.
   *
   * @param path of the file that states it
   */
  public void contact(String path, String contact) {
    add(contact, holder(path, path, Use.CONTACT));
  }

  /** All addresses, in their order. */
  public List<OutboundLink> links() {
    List<OutboundLink> all = new ArrayList<>();
    links.forEach((address, holders) -> all.add(new OutboundLink(address, holders)));
    return List.copyOf(all);
  }

  private void add(String written, Holder holder) {
    String text = written.strip();
    if (!WEB.matcher(text).matches()) {
      return;
    }
    String address = address(text.startsWith("//") ? "https:" + text : text);
    if (ownSite.filter(site -> isWithin(site, withoutScheme(address))).isEmpty()) {
      links.computeIfAbsent(address, a -> new TreeSet<>()).add(holder);
    }
  }

  private static boolean isWithin(String site, String address) {
    return address.startsWith(site) || (address + "/").equals(site);
  }

  /** One spelling of an address; one that cannot be asked stays what it is, harmlessly written. */
  private static String address(String text) {
    try {
      return Target.of(text).toString();
    } catch (StoppedException e) {
      return PathText.encoded(text);
    }
  }

  private static String withoutScheme(String address) {
    return address.replaceFirst("^https?:", "");
  }

  private static Holder holder(String path, String source, Use use) {
    return new Holder(path, source, use, Optional.empty());
  }

  /** The file that states a value, where its provenance says so. */
  private static String stated(Map<String, Object> header, String key, String otherwise) {
    if (header.get("provenance") instanceof Map<?, ?> provenance
        && String.valueOf(provenance.get(key)).startsWith(STATED)) {
      return String.valueOf(provenance.get(key)).substring(STATED.length());
    }
    return otherwise;
  }

  private static Optional<String> text(Map<String, Object> header, String key) {
    return header.get(key) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}
