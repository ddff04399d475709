package news.dossier.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * {@code sentencesOf(content)}: the sentences and quotations that have an address in the body of an
 * article, in order, each with its {@code id} and {@code text}; a quotation also with its {@code
 * sentence} and, where the page tells it, its {@code speaker}. Lists below the text have no
 * sentences.
 */
final class SentencesFunction extends BodyFunction<List<Map<String, String>>> {
  /** Parsing is dear, and most pages that a person writes have no sentences with an address. */
  private static final Pattern SPAN = Pattern.compile("(?i)<span\\b");

  /** What a value takes in memory beside its text, in characters. */
  private static final int OF_A_VALUE = 100;

  private static final Pattern SENTENCE = Pattern.compile("s[1-9]\\d*");

  SentencesFunction() {
    super("sentencesOf");
  }

  @Override
  List<Map<String, String>> read(String body, String uri) {
    return of(body);
  }

  @Override
  int length(List<Map<String, String>> entries) {
    return entries.stream()
        .flatMap(entry -> entry.values().stream())
        .mapToInt(value -> value.length() + OF_A_VALUE)
        .sum();
  }

  /** The same of HTML. */
  static List<Map<String, String>> of(String html) {
    List<Map<String, String>> found = new ArrayList<>();
    if (!SPAN.matcher(html).find()) {
      return found;
    }
    Map<String, String> quotation = new LinkedHashMap<>();
    for (Element sentence : Jsoup.parseBodyFragment(html).select("span[id]")) {
      if (SENTENCE.matcher(sentence.id()).matches() && sentence.closest("details") == null) {
        found.add(entry(sentence));
        for (Element words : sentence.select("q")) {
          if (words.hasAttr("id")) {
            quotation = entry(words);
            quotation.put("sentence", sentence.id());
            if (words.hasAttr("title")) {
              quotation.put("speaker", words.attr("title"));
            }
            found.add(quotation);
          } else {
            // A quotation goes on in the next sentence.
            quotation.computeIfPresent("text", (key, text) -> text + " " + words.text());
          }
        }
      }
    }
    return found;
  }

  private static Map<String, String> entry(Element element) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("id", element.id());
    entry.put("text", element.text());
    return entry;
  }
}
