package news.dossier.clean;

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

  private ArticleFinder(Page page, Evidence evidence) {
    valueBefore = new double[page.passages().size() + 1];
    for (Passage passage : page.passages()) {
      int i = passage.index();
      valueBefore[i + 1] = valueBefore[i] + value(passage, evidence);
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
    return best != null && value(best) >= threshold(best, region) * value(region) ? best : null;
  }

  private double threshold(Region best, Region parent) {
    return isNamed(best) && !hasKin(best, parent) ? MOST : NEARLY_ALL;
  }

  /**
   * Whether the element has siblings of the same name with text: then it is one part of several.
   */
  private boolean hasKin(Region region, Region parent) {
    return !region.tag().equals("article")
        && parent.children().stream()
            .filter(child -> !child.equals(region) && value(child) > 0)
            .anyMatch(child -> child.element().className().equals(region.element().className()));
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
