package news.dossier.links;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An address elsewhere that the dossier links to.
 *
 * @param address without fragment and with nothing but ASCII in it, where it is a web address that
 *     can be asked; else as written
 * @param holders at least one
 */
public record OutboundLink(String address, SortedSet<Holder> holders) {
  public OutboundLink {
    holders = Collections.unmodifiableSortedSet(new TreeSet<>(holders));
    if (holders.isEmpty()) {
      throw new IllegalArgumentException("nothing links to " + address);
    }
  }

  /** An archived copy that one of the pages links to beside it. */
  Optional<String> archived() {
    return holders.stream().flatMap(holder -> holder.archived().stream()).findFirst();
  }

  /** Whether it is a copy itself, or nothing that archives keep. */
  boolean isWorthArchiving() {
    return holders.stream()
        .anyMatch(h -> h.use() != Holder.Use.ARCHIVED && h.use() != Holder.Use.CONTACT);
  }

  /** Where the Internet Archive lists its copies, if it has any; as article pages link to it. */
  String lookUp() {
    return "https://web.archive.org/web/*/" + address;
  }
}
