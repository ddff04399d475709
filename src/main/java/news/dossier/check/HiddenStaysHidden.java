package news.dossier.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dossier.model.HiddenForm;
import news.dossier.problem.Problem;
import news.dossier.text.FoldedText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * No file of the site, and no address, tells a name that the curator hides: whatever its case and
 * accents, split over marks, in an attribute, escaped, or joined by hyphens.
 */
final class HiddenStaysHidden implements SiteRule {
  /** Attributes that are for the style sheet or the browser, in which any word may stand. */
  private static final Set<String> NOT_WORDS =
      Set.of("class", "rel", "type", "role", "media", "lang", "dir", "style", "d", "viewbox");

  private static final String[] MARKED = {"html", "htm", "xml", "svg", "gexf", "opml"};

  /** Code of the site's own, the same in every dossier. */
  private static final String[] CODE = {"css", "js", "mjs", "woff2", "png", "jpg", "ico"};

  private final List<HiddenForm> hidden;

  HiddenStaysHidden(List<HiddenForm> hidden) {
    this.hidden = List.copyOf(hidden);
  }

  @Override
  public Stream<Problem> check(Site site) {
    if (hidden.isEmpty()) {
      return Stream.empty();
    }
    return site.stream().toList().parallelStream().flatMap(this::check).toList().stream();
  }

  private Stream<Problem> check(SiteFile file) {
    FoldedText address = FoldedText.of(decoded(file.path()));
    boolean isCode = file.is(CODE) && !file.isData();
    List<String> links = new ArrayList<>();
    FoldedText words = FoldedText.of(isCode ? "" : words(file, links));
    FoldedText linked = FoldedText.of(String.join("\n", links));
    return hidden.stream()
        .filter(
            form ->
                address.contains(form.text())
                    || linked.contains(form.text())
                    || (!form.inAddressesOnly() && words.contains(form.text())))
        .map(form -> residue(file, form));
  }

  private static String words(SiteFile file, List<String> links) {
    if (IndexFile.is(file)) {
      return IndexFile.words(file);
    }
    String text = file.text();
    if (!file.is(MARKED)) {
      return text.indexOf("\\u") >= 0 ? unescaped(text) : text;
    }
    Document document =
        file.isPage()
            ? Parser.htmlParser().parseInput(text, "")
            : Parser.xmlParser().parseInput(text, "");
    StringBuilder words = new StringBuilder(document.wholeText());
    for (Element element : document.getAllElements()) {
      if (element.normalName().equals("script")) {
        words.append('\n').append(unescaped(element.data()));
      }
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
          links.add(decoded(attribute.getValue()));
        } else if (!NOT_WORDS.contains(attribute.getKey())) {
          words.append('\n').append(attribute.getValue());
        }
      }
    }
    return words.toString();
  }

  /** The escapes of JSON, {@code \}{@code u0041}, as what they stand for. */
  private static String unescaped(String json) {
    StringBuilder out = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      if (json.startsWith("\\u", i)
          && i + 6 <= json.length()
          && isHex(json.substring(i + 2, i + 6))) {
        out.append((char) Integer.parseInt(json.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(json.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isHex(String digits) {
    return digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static Problem residue(SiteFile file, HiddenForm form) {
    return Problem.error(
        file.name(),
        "The hidden name \"" + form.text() + "\" is still here.",
        "Build again; if it stays, take it out of the page in content/ or the template that it comes"
            + " from.");
  }
}
