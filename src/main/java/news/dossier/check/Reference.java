package news.dossier.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An address in a page.
 *
 * @param element that holds it
 * @param attribute in which it stands
 * @param url as written, without white space around it
 * @param kind what a browser does with it
 */
record Reference(Element element, String attribute, String url, Kind kind) {

  enum Kind {
    /** Followed when a reader asks for it. */
    LINK,
    /** Fetched without asking. */
    RESOURCE,
    /** Read by other programs only: {@code rel=canonical}. */
    STATEMENT
  }

  private static final Map<String, Set<String>> RESOURCES =
      Map.ofEntries(
          Map.entry("audio", Set.of("src")),
          Map.entry("embed", Set.of("src")),
          Map.entry("iframe", Set.of("src")),
          Map.entry("image", Set.of("href", "xlink:href")),
          Map.entry("img", Set.of("src", "srcset")),
          Map.entry("input", Set.of("src")),
          Map.entry("object", Set.of("data")),
          Map.entry("script", Set.of("src", "href", "xlink:href")),
          Map.entry("source", Set.of("src", "srcset")),
          Map.entry("track", Set.of("src")),
          Map.entry("use", Set.of("href", "xlink:href")),
          Map.entry("video", Set.of("src", "poster")));

  private static final Map<String, Set<String>> LINKS =
      Map.of(
          "a", Set.of("href", "xlink:href"),
          "area", Set.of("href"),
          "button", Set.of("formaction"),
          "blockquote", Set.of("cite"),
          "form", Set.of("action"),
          "q", Set.of("cite"));

  /** The values of {@code rel} that make a browser open a connection. */
  private static final Set<String> FETCHED =
      Set.of(
          "apple-touch-icon",
          "apple-touch-icon-precomposed",
          "dns-prefetch",
          "icon",
          "manifest",
          "mask-icon",
          "modulepreload",
          "preconnect",
          "prefetch",
          "preload",
          "prerender",
          "stylesheet");

  /** All addresses in these elements, in their order. */
  static List<Reference> in(List<Element> elements) {
    return elements.stream().filter(Reference::mayRefer).flatMap(Reference::in).toList();
  }

  private static boolean mayRefer(Element element) {
    String tag = element.normalName();
    return tag.equals("link") || RESOURCES.containsKey(tag) || LINKS.containsKey(tag);
  }

  private static Stream<Reference> in(Element element) {
    return element.attributes().asList().stream().flatMap(a -> in(element, a));
  }

  private static Stream<Reference> in(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    Kind kind = kind(element, name);
    if (kind == null) {
      return Stream.empty();
    }
    return urls(name, attribute.getValue()).map(url -> new Reference(element, name, url, kind));
  }

  private static @Nullable Kind kind(Element element, String attribute) {
    String tag = element.normalName();
    if (tag.equals("link")) {
      return linkKind(element, attribute);
    }
    if (RESOURCES.getOrDefault(tag, Set.of()).contains(attribute)) {
      return Kind.RESOURCE;
    }
    return LINKS.getOrDefault(tag, Set.of()).contains(attribute) ? Kind.LINK : null;
  }

  private static @Nullable Kind linkKind(Element link, String attribute) {
    if (attribute.equals("imagesrcset")) {
      return Kind.RESOURCE;
    }
    if (!attribute.equals("href")) {
      return null;
    }
    return relations(link).anyMatch(FETCHED::contains) ? Kind.RESOURCE : Kind.STATEMENT;
  }

  static Stream<String> relations(Element link) {
    return Arrays.stream(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
  }

  private static Stream<String> urls(String attribute, String value) {
    if (!attribute.endsWith("srcset")) {
      return Stream.of(value.strip());
    }
    return Arrays.stream(value.split(","))
        .map(candidate -> candidate.strip().split("\\s+")[0])
        .filter(url -> !url.isEmpty());
  }
}
