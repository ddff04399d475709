package news.dossier.check;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.w3c.dom.Element;

/**
 * What a feed must have.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, the Atom Syndication Format</a>
 */
final class AtomFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Site site;
  private final SiteFile file;
  private final Set<String> ids = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private AtomFeed(Site site, SiteFile file) {
    this.site = site;
    this.file = file;
  }

  static Stream<Problem> check(Site site, SiteFile file, Element feed) {
    AtomFeed check = new AtomFeed(site, file);
    check.feed(feed);
    return check.problems.stream();
  }

  private void feed(Element feed) {
    if (!ATOM.equals(feed.getNamespaceURI())) {
      error("The feed is not in Atom's namespace.", "Write <feed xmlns=\"" + ATOM + "\">.");
    }
    required("feed", feed);
    boolean hasAuthor = !SecureXml.children(feed, "author").isEmpty();
    for (Element entry : SecureXml.children(feed, "entry")) {
      String name = "entry \"" + SecureXml.text(entry, "title") + '"';
      required(name, entry);
      if (!hasAuthor && SecureXml.children(entry, "author").isEmpty()) {
        error("The " + name + " has no author.", "Give the feed or the entry an <author>.");
      }
      linked(name, entry);
    }
  }

  private void required(String name, Element element) {
    for (String child : List.of("id", "title", "updated")) {
      if (SecureXml.text(element, child).isEmpty()) {
        error("The " + name + " has no " + child + ".", "Write its <" + child + ">.");
      }
    }
    String id = SecureXml.text(element, "id");
    if (!id.isEmpty() && Address.scheme(id).isEmpty()) {
      error("The id \"" + id + "\" is no IRI.", "Begin it with https: or tag:.");
    }
    if (!id.isEmpty() && !ids.add(id)) {
      error("The id \"" + id + "\" stands for two things.", "Give each entry an id of its own.");
    }
    String updated = SecureXml.text(element, "updated");
    if (!updated.isEmpty() && !isTime(updated)) {
      error("\"" + updated + "\" is not a time.", "Write it as 2025-09-03T00:00:00Z.");
    }
  }

  private void linked(String name, Element entry) {
    List<Element> links = SecureXml.children(entry, "link");
    if (links.isEmpty() && SecureXml.children(entry, "content").isEmpty()) {
      error("The " + name + " leads nowhere.", "Give it a <link> to its page.");
    }
    for (Element link : links) {
      String href = link.getAttribute("href").strip();
      if (Address.isLocal(href)
          && Address.resolved(file.path(), Address.path(href)).filter(site::has).isEmpty()) {
        error("The link \"" + href + "\" of the " + name + " leads nowhere.", "Correct it.");
      }
    }
  }

  private static boolean isTime(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void error(String what, String remedy) {
    problems.add(Problem.error(file.name(), what, remedy));
  }
}
