package news.dossier.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML microdata: elements with {@code itemprop} inside an item that is an article. */
final class Microdata {
  private final Document document;

  Microdata(Document document) {
    this.document = document;
  }

  /** Whether an element with {@code itemscope} stands for an article. */
  static boolean isArticle(Element item) {
    String type = item.attr("itemtype").toLowerCase(Locale.ROOT);
    return type.contains("article") || type.endsWith("posting") || type.endsWith("webpage");
  }

  /** The values of a property, in the page's order; properties of items inside count as theirs. */
  List<String> values(String property) {
    List<String> values = new ArrayList<>();
    for (Element element : document.getElementsByAttributeValue("itemprop", property)) {
      Element parent = element.parent();
      Element item = parent == null ? null : parent.closest("[itemscope]");
      if (item == null || isArticle(item)) {
        String value = PlainText.oneLine(value(element));
        if (!value.isEmpty()) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private static String value(Element element) {
    if (element.hasAttr("itemscope")) {
      Element name = element.selectFirst("[itemprop=name]");
      return name == null ? element.text() : value(name);
    }
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }
}
