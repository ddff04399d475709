package news.dossier.clean;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
  private static final int NEAR = 10;

  private Visibility() {}

  static boolean isHidden(Element element) {
    String name = element.normalName();
    if (UNRENDERED.contains(name)) {
      return !(name.equals("template") && element.hasAttr("shadowrootmode"));
    }
    if (name.equals("dialog")) {
      return !element.hasAttr("open");
    }
    return element.attributesSize() > 0 && isHiddenByAttribute(element) && !isContinuation(element);
  }

  /**
   * Whether it holds paragraphs beside paragraphs: the rest of an article, that the page unfolds
   * for subscribers or at a click.
   */
  private static boolean isContinuation(Element element) {
    return hasParagraph(element)
        && (isNear(element, Element::previousElementSibling)
            || isNear(element, Element::nextElementSibling));
  }

  private static boolean isNear(Element element, Function<Element, @Nullable Element> step) {
    Element sibling = step.apply(element);
    for (int i = 0; i < NEAR && sibling != null; i++) {
      if (isParagraph(sibling) || hasParagraph(sibling)) {
        return true;
      }
      sibling = step.apply(sibling);
    }
    return false;
  }

  private static boolean hasParagraph(Element element) {
    Element child = element.normalName().equals("div") ? element.firstElementChild() : null;
    for (int i = 0; i < NEAR && child != null; i++) {
      if (isParagraph(child)) {
        return true;
      }
      child = child.nextElementSibling();
    }
    return false;
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p") && element.text().length() >= PARAGRAPH;
  }

  private static boolean isHiddenByAttribute(Element element) {
    if (element.hasAttr("hidden")) {
      return !element.attr("hidden").equalsIgnoreCase("until-found");
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
