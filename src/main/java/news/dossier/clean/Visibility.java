package news.dossier.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Which elements a reader of the page does not see, as far as the markup itself says so: style
 * sheets are not read.
 */
final class Visibility {
  /** Never rendered, or rendered only where the real thing fails (HTML Standard, 15.3.1). */
  private static final Set<String> UNRENDERED =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "noembed",
          "noframes",
          "iframe",
          "object",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "datalist",
          "meta",
          "link",
          "title",
          "textarea",
          "input",
          "area",
          "param",
          "rp");

  private static final Pattern HIDING_STYLE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** Classes by which common style sheets hide text from the eye and leave it to screen readers. */
  private static final Set<String> HIDING_CLASSES =
      Set.of(
          "visually-hidden",
          "visuallyhidden",
          "sr-only",
          "screen-reader-text",
          "screen-reader-only",
          "screenreader",
          "a11y-hidden",
          "u-visually-hidden",
          "is-visually-hidden");

  private static final int PARAGRAPH = 80;
  private static final int MOST_SIBLINGS = 200;

  private Visibility() {}

  static boolean isHidden(Element element) {
    String name = element.normalName();
    if (UNRENDERED.contains(name)) {
      return !(name.equals("template") && element.hasAttr("shadowrootmode"));
    }
    return element.attributesSize() > 0 && isHiddenByAttribute(element) && !isContinuation(element);
  }

  /**
   * Whether it holds paragraphs beside paragraphs that are seen: the rest of an article, that the
   * page unfolds for subscribers or at a click.
   */
  private static boolean isContinuation(Element element) {
    return hasParagraph(element)
        && element.parent() != null
        && element.siblingElements().stream()
            .limit(MOST_SIBLINGS)
            .anyMatch(sibling -> isParagraph(sibling) || isParagraphs(sibling));
  }

  private static boolean isParagraphs(Element element) {
    return hasParagraph(element) && !isHiddenByAttribute(element);
  }

  private static boolean hasParagraph(Element element) {
    return element.normalName().equals("div")
        && element.childrenSize() < MOST_SIBLINGS
        && element.children().stream().anyMatch(Visibility::isParagraph);
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p") && element.text().length() >= PARAGRAPH;
  }

  private static boolean isHiddenByAttribute(Element element) {
    if (element.hasAttr("hidden")) {
      return !element.attr("hidden").equalsIgnoreCase("until-found");
    }
    if (element.normalName().equals("dialog") && !element.hasAttr("open")) {
      return true;
    }
    String style = element.attr("style");
    if (!style.isEmpty() && HIDING_STYLE.matcher(style.toLowerCase(Locale.ROOT)).find()) {
      return true;
    }
    return element.hasAttr("class")
        && element.classNames().stream()
            .anyMatch(name -> HIDING_CLASSES.contains(name.toLowerCase(Locale.ROOT)));
  }
}
