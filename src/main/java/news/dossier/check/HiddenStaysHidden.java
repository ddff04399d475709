package news.dossier.check;

import java.io.ByteArrayInputStream;
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
 * accents, split over marks, in an attribute, escaped, joined by hyphens, or packed into an
 * archive.
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
    if (file.is("zip") && file.isReadable()) {
      return archived(file);
    }
    boolean isCode = file.is(CODE) && !file.isData();
    boolean isIndex = IndexFile.is(file);
    String text = isCode ? "" : isIndex ? IndexFile.words(file) : file.text();
    return residues(file.path(), file.name(), text, isIndex);
  }

  private Stream<Problem> archived(SiteFile file) {
    List<Problem> problems = new ArrayList<>();
    PackedFiles.Visitor each =
        new PackedFiles.Visitor() {
          @Override
          public void file(String path, byte[] content) {
            String text = new String(content, StandardCharsets.UTF_8);
            residues(path, path, text, false).forEach(problems::add);
          }

          @Override
          public void unread(String path, String why) {
            problems.add(unsearched(path, why));
          }
        };
    PackedFiles.visit(file.name(), new ByteArrayInputStream(file.bytes()), each);
    return problems.stream();
  }

  private Stream<Problem> residues(String path, String name, String text, boolean isWords) {
    FoldedText address = FoldedText.of(decoded(path));
    List<String> links = new ArrayList<>();
    FoldedText words = FoldedText.of(isWords ? text : words(path, text, links));
    FoldedText linked = FoldedText.of(String.join("\n", links));
    return hidden.stream()
        .filter(
            form ->
                address.contains(form.text())
                    || linked.contains(form.text())
                    || (!form.inAddressesOnly() && words.contains(form.text())))
        .map(form -> residue(name, form));
  }

  private static boolean is(String path, String... extensions) {
    return Stream.of(extensions).anyMatch(extension -> path.endsWith('.' + extension));
  }

  private static String words(String path, String text, List<String> links) {
    if (!is(path, MARKED)) {
      return text.indexOf("\\u") >= 0 ? unescaped(text) : text;
    }
    Document document =
        is(path, "html", "htm")
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

  private static Problem unsearched(String path, String why) {
    return Problem.error(
        path,
        "It was not looked through for hidden names: it " + why + ".",
        "Take it away, or divide it.");
  }

  private static Problem residue(String name, HiddenForm form) {
    return Problem.error(
        name,
        "The hidden name \"" + form.text() + "\" is still here.",
        "Build again; if it stays, take it out of the page in content/ or the template that it comes"
            + " from.");
  }
}
