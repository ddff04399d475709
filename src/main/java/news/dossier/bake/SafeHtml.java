package news.dossier.bake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import news.dossier.problem.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What a person's page may hold of HTML: the elements of text, nothing that runs, loads or
 * restyles.
 *
 * <p>One instance cleans one page and remembers what it dropped.
 */
final class SafeHtml {
  private static final Safelist SAFE =
      Safelist.relaxed()
          .addTags("details", "summary", "section", "figure", "figcaption", "aside", "address")
          .addTags("abbr", "time", "mark", "s", "del", "ins", "hr", "kbd", "var", "samp", "data")
          .addAttributes(":all", "id", "lang", "dir", "class", "title")
          .addAttributes("time", "datetime")
          .addAttributes("details", "open")
          .addAttributes("th", "scope")
          .addProtocols("a", "href", "#")
          .removeAttributes("table", "width", "summary")
          .removeAttributes("td", "width", "axis", "abbr")
          .removeAttributes("th", "width", "axis", "abbr")
          .removeAttributes("col", "width")
          .removeAttributes("colgroup", "width")
          .removeProtocols("a", "href", "ftp")
          .preserveRelativeLinks(true);

  /** Only there so that relative links have a protocol while they are checked. */
  private static final String BASE = "https://dossier.invalid/";

  private final SortedSet<String> dropped = new TreeSet<>();

  /** The HTML without what is not safe. */
  String clean(String html) {
    Document dirty = Jsoup.parseBodyFragment(html, BASE);
    int before = dropped.size();
    note(dirty.body());
    if (dropped.size() == before) {
      return html;
    }
    Document clean = new Cleaner(SAFE).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    return clean.body().html();
  }

  /** A warning that names what was dropped. */
  Optional<Problem> problem(String page) {
    if (dropped.isEmpty()) {
      return Optional.empty();
    }
    String what = "Left out, because it might run, load or restyle something: " + list() + ".";
    String remedy = "Write it as Markdown, or put it into a template.";
    return Optional.of(Problem.warning(page, what, remedy));
  }

  private String list() {
    return String.join(", ", dropped);
  }

  private void note(Element body) {
    List<Element> all = body.getAllElements();
    for (Element element : all.subList(1, all.size())) {
      String tag = element.normalName();
      if (!SAFE.isSafeTag(tag)) {
        dropped.add("<" + tag + ">");
        continue;
      }
      for (Attribute attribute : element.attributes()) {
        if (!SAFE.isSafeAttribute(tag, element, attribute)) {
          dropped.add(attribute.getKey().toLowerCase(Locale.ROOT) + " in <" + tag + ">");
        }
      }
    }
  }
}
