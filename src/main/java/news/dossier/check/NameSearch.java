package news.dossier.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dossier.model.HiddenForm;
import news.dossier.text.FoldedText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Looks for hidden names in the address and the content of a file, whatever their case and accents,
 * split over marks, in an attribute, escaped, or joined by hyphens. Text without marks is looked
 * through piece by piece, so that a large file takes no more memory than a small one.
 */
final class NameSearch {
  /** Attributes that are for the style sheet or the browser, in which any word may stand. */
  private static final Set<String> NOT_WORDS =
      Set.of("class", "rel", "type", "role", "media", "lang", "dir", "style", "d", "viewbox");

  private static final List<String> MARKED = List.of("html", "htm", "xml", "svg", "gexf", "opml");

  /** Of a piece of text, and of what it shares with the next one, in UTF-16 units. */
  private static final int PIECE = 1 << 20;

  private static final int SHARED = 1 << 12;

  private final List<HiddenForm> hidden;

  NameSearch(List<HiddenForm> hidden) {
    this.hidden = List.copyOf(hidden);
  }

  /** Whether a file must be in memory as a whole to be looked through. */
  static boolean isMarked(String path) {
    return MARKED.stream().anyMatch(extension -> path.endsWith('.' + extension));
  }

  /** The names that the address of a file tells, in their order. */
  Set<HiddenForm> inAddress(String path) {
    FoldedText address = FoldedText.of(decoded(path));
    return found(hidden.stream().filter(form -> address.contains(form.text())));
  }

  /** The names that words tell. */
  Set<HiddenForm> inWords(String words) {
    FoldedText folded = FoldedText.of(words);
    return found(
        hidden.stream().filter(form -> !form.inAddressesOnly() && folded.contains(form.text())));
  }

  /** The names that a file tells; the stream is left open. */
  Set<HiddenForm> inFile(String path, InputStream content) throws IOException {
    return isMarked(path)
        ? inMarked(path, new String(content.readAllBytes(), StandardCharsets.UTF_8))
        : inText(new InputStreamReader(content, StandardCharsets.UTF_8));
  }

  private Set<HiddenForm> inText(Reader text) throws IOException {
    Set<HiddenForm> found = new LinkedHashSet<>();
    char[] piece = new char[PIECE];
    int kept = 0;
    for (int read = fill(text, piece, 0); read > 0; read = fill(text, piece, kept)) {
      int length = kept + read;
      int end = length < PIECE ? length : lastBreak(piece, length);
      String words = new String(piece, 0, end);
      found.addAll(inWords(words.indexOf("\\u") >= 0 ? unescaped(words) : words));
      int from = length < PIECE ? length : firstBreak(piece, Math.max(1, end - SHARED), end);
      kept = length - from;
      System.arraycopy(piece, from, piece, 0, kept);
    }
    return found;
  }

  private static int fill(Reader text, char[] piece, int from) throws IOException {
    int at = from;
    while (at < piece.length) {
      int read = text.read(piece, at, piece.length - at);
      if (read < 0) {
        break;
      }
      at += read;
    }
    return at - from;
  }

  /** Behind the last blank of a piece, so that no word is cut; its end if it has none. */
  private static int lastBreak(char[] piece, int length) {
    for (int i = length; i > length - SHARED; i--) {
      if (Character.isWhitespace(piece[i - 1])) {
        return i;
      }
    }
    return length;
  }

  private static int firstBreak(char[] piece, int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isWhitespace(piece[i])) {
        return i;
      }
    }
    return from;
  }

  private Set<HiddenForm> inMarked(String path, String text) {
    Document document =
        path.endsWith(".html") || path.endsWith(".htm")
            ? Parser.htmlParser().parseInput(text, "")
            : Parser.xmlParser().parseInput(text, "");
    StringBuilder words = new StringBuilder(document.wholeText());
    List<String> links = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      if (element.normalName().equals("script")) {
        words.append('\n').append(unescaped(element.data()));
      }
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
          links.add(attribute.getValue());
        } else if (!NOT_WORDS.contains(attribute.getKey())) {
          words.append('\n').append(attribute.getValue());
        }
      }
    }
    Set<HiddenForm> inWords = inWords(words.toString());
    FoldedText linked =
        FoldedText.of(String.join("\n", links.stream().map(l -> decoded(l)).toList()));
    return found(
        hidden.stream().filter(form -> inWords.contains(form) || linked.contains(form.text())));
  }

  private static Set<HiddenForm> found(Stream<HiddenForm> forms) {
    return new LinkedHashSet<>(forms.toList());
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
}
