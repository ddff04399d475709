package news.dossier.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: from the page's root down, as long as one child holds
 * nearly all of the running text that is not marked as something else. This is the idea of
 * Readability (text votes for the elements around it), turned around so that an article in several
 * parts, between which advertisements stand, is found whole.
 */
final class ArticleFinder {
  private static final double ALL_BUT_A_LINE = 0.95;
  private static final double NEARLY_ALL = 0.8;
  private static final double MOST = 0.45;

  /** How much more text counts that the page's metadata vouches for. */
  private static final double VOUCHED = 4;

  private static final Set<String> LEAVES =
      Set.of("p", "blockquote", "li", "ul", "ol", "td", "h1", "h2", "h3", "span", "pre", "a");
  private static final Pattern ARTICLE_NAMES =
      Pattern.compile(
          " (?:(?:article|story|post|entry|content|news|blog|main) ?(?:body|content|text|copy)"
              + "|body ?(?:text|copy|content)|rich ?text|prose|field name body) ");

  private final double[] valueBefore;
  private final Map<String, Double> valueOfClass = new HashMap<>();

  private ArticleFinder(Page page, Evidence evidence) {
    valueBefore = new double[page.passages().size() + 1];
    for (Passage passage : page.passages()) {
      int i = passage.index();
      valueBefore[i + 1] = valueBefore[i] + value(passage, evidence);
    }
    sumClasses(page);
  }

  /** Sums what the outermost elements of each class hold. */
  private void sumClasses(Page page) {
    Map<String, Integer> end = new HashMap<>();
    for (Region region : page.regions()) {
      String name = region.element().className();
      if (!name.isEmpty() && value(region) > 0 && region.from() >= end.getOrDefault(name, 0)) {
        valueOfClass.merge(name, value(region), Double::sum);
        end.put(name, region.to());
      }
    }
  }

  /** The innermost element around the article; empty when the page has no running text. */
  static Optional<Region> find(Page page, Evidence evidence) {
    ArticleFinder finder = new ArticleFinder(page, evidence);
    Region region = page.root();
    if (finder.value(region) <= 0) {
      return Optional.empty();
    }
    Region next = region;
    while (next != null) {
      region = next;
      next = finder.heir(region);
      if (next == null) {
        next = finder.named(page, region);
      }
    }
    return Optional.of(region);
  }

  private @Nullable Region heir(Region region) {
    Region best = null;
    for (Region child : region.children()) {
      if (!LEAVES.contains(child.tag())
          && child.from() < child.to()
          && (best == null || value(child) > value(best))) {
        best = child;
      }
    }
    return best != null && value(best) >= threshold(best) * value(region) ? best : null;
  }

  /** The outermost element within, however deep, whose name says that it is the article. */
  private @Nullable Region named(Page page, Region region) {
    double enough = MOST * value(region);
    for (Region inner : page.regions()) {
      boolean isWithin = inner.from() >= region.from() && inner.to() <= region.to();
      if (isWithin
          && inner.depth() > region.depth()
          && value(inner) >= enough
          && isNamed(inner)
          && !hasKin(inner)) {
        return inner;
      }
    }
    return null;
  }

  private double threshold(Region best) {
    if (hasKin(best)) {
      return ALL_BUT_A_LINE;
    }
    return isNamed(best) ? MOST : NEARLY_ALL;
  }

  /** Whether elements of the same class, or named siblings, hold text too: one part of several. */
  private boolean hasKin(Region region) {
    if (region.tag().equals("article")) {
      return false;
    }
    return valueOfClass.getOrDefault(region.element().className(), 0.0) > value(region)
        || region.parent().stream()
            .flatMap(parent -> parent.children().stream())
            .anyMatch(child -> !child.equals(region) && value(child) > 0 && isNamed(child));
  }

  private static boolean isNamed(Region region) {
    return region.tag().equals("article")
        || region.tag().equals("main")
        || region.element().attr("itemprop").equals("articleBody")
        || ARTICLE_NAMES.matcher(region.names()).find();
  }

  private double value(Region region) {
    return valueBefore[region.to()] - valueBefore[region.from()];
  }

  private static double value(Passage passage, Evidence evidence) {
    boolean isVouched = evidence.isStrong() && evidence.vouchesFor(passage);
    if (!passage.isProse() || (passage.region().boilerplate().isPresent() && !isVouched)) {
      return 0;
    }
    double value = passage.weight() * (1 - passage.linkDensity());
    return isVouched ? VOUCHED * value : value;
  }
}
