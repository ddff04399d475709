package news.dossier.clean;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.CutReason;

/**
 * Marks the regions that are not the article by their names. A region that holds much of the page's
 * running text is left unmarked whatever it is called, and so are the regions within it that share
 * the name: a name is a hint, and the article itself often sits in something called
 * "sidebar-layout", "gallery" or "paywall".
 */
final class BoilerplateMarker {
  /** The share of the page's running text from which a tag is not believed. */
  private static final double TAG_LIMIT = 0.5;

  /** The share of the running text before which a standfirst stands. */
  private static final double HEAD = 0.1;

  private final Set<RegionRule> namesOfArticle = EnumSet.noneOf(RegionRule.class);
  private final Page page;
  private int[] proseBefore = {};
  private final Map<Region, Set<RegionRule>> disbelieved = new HashMap<>();

  private BoilerplateMarker(Page page) {
    this.page = page;
  }

  static void mark(Page page) {
    BoilerplateMarker marker = new BoilerplateMarker(page);
    marker.count();
    marker.markByTag();
    marker.count();
    marker.findNamesOfArticle();
    marker.markByName();
  }

  private void count() {
    List<Passage> passages = page.passages();
    proseBefore = new int[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean counts = passage.isProse() && passage.region().boilerplate().isEmpty();
      proseBefore[i + 1] = proseBefore[i] + (counts ? passage.weight() : 0);
    }
  }

  private void markByTag() {
    for (Region region : page.regions()) {
      region.inherit();
      if (region.boilerplate().isEmpty() && share(region) < TAG_LIMIT) {
        RegionRule.byTag(region.tag()).ifPresent(region::mark);
      }
    }
  }

  /** Names that would take away half of the running text, however often they stand on the page. */
  private void findNamesOfArticle() {
    Map<RegionRule, Integer> covered = new EnumMap<>(RegionRule.class);
    Map<RegionRule, Integer> end = new EnumMap<>(RegionRule.class);
    for (Region region : page.regions()) {
      for (RegionRule rule : RegionRule.namedBy(region)) {
        if (region.from() >= end.getOrDefault(rule, 0)) {
          covered.merge(rule, prose(region), Integer::sum);
          end.put(rule, region.to());
        }
      }
    }
    int all = proseBefore[page.passages().size()];
    covered.forEach(
        (rule, prose) -> {
          if (rule.isRare() && prose > TAG_LIMIT * all) {
            namesOfArticle.add(rule);
          }
        });
  }

  private void markByName() {
    for (Region region : page.regions()) {
      region.inherit();
      if (region.boilerplate().isEmpty() && region.from() < region.to()) {
        byName(region).ifPresent(region::mark);
      }
    }
  }

  private Optional<CutReason> byName(Region region) {
    Set<RegionRule> above = region.parent().map(disbelieved::get).orElse(Set.of());
    Set<RegionRule> here = above;
    double share = share(region);
    for (RegionRule rule : RegionRule.namedBy(region)) {
      if (!above.contains(rule) && !namesOfArticle.contains(rule)) {
        if (rule.isBelieved(share) && isInPlace(rule, region)) {
          return Optional.of(rule.why());
        }
        here = with(here, rule);
      }
    }
    disbelieved.put(region, here);
    return Optional.empty();
  }

  private static Set<RegionRule> with(Set<RegionRule> rules, RegionRule rule) {
    Set<RegionRule> more =
        rules.isEmpty() ? EnumSet.noneOf(RegionRule.class) : EnumSet.copyOf(rules);
    more.add(rule);
    return more;
  }

  /** A standfirst stands before the text. */
  private boolean isInPlace(RegionRule rule, Region region) {
    return rule != RegionRule.STANDFIRST_LINE
        || proseBefore[region.from()] <= HEAD * proseBefore[page.passages().size()];
  }

  private double share(Region region) {
    int all = proseBefore[page.passages().size()];
    return all == 0 ? 0 : (double) prose(region) / all;
  }

  private int prose(Region region) {
    return proseBefore[region.to()] - proseBefore[region.from()];
  }
}
