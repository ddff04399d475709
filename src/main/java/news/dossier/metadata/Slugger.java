package news.dossier.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import news.dossier.model.Edtf;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.Slugs;

/**
 * Gives each article its permanent address: the one that the curator states, else the one that it
 * already has, else a new one from its headline. Stateless and safe for use by several threads.
 */
public final class Slugger {

  /**
   * A unique slug for each claim. The order of the claims changes nothing but the order of the
   * result, and an address in use is never given to another article.
   *
   * @return slugs in the order of the claims; errors where a stated slug cannot be had, and the
   *     article then gets the address that it would have without
   */
  public Checked<List<String>> assign(List<Claim> claims, KnownSlugs known) {
    Assignment assignment = new Assignment(claims, known);
    assignment.keepKnown();
    assignment.giveStated();
    assignment.giveNew();
    return new Checked<>(
        claims.stream().map(claim -> assignment.of(claim)).toList(), assignment.problems);
  }

  /** One run over all claims, in the order of their paths. */
  private static final class Assignment {
    private final List<Claim> claims;
    private final KnownSlugs known;
    private final Map<String, String> slugByPath = new HashMap<>();
    private final Map<String, Claim> owners = new HashMap<>();
    private final Map<String, String> released = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Assignment(List<Claim> claims, KnownSlugs known) {
      this.claims = claims.stream().sorted(Comparator.comparing(Claim::path)).toList();
      this.known = known;
    }

    String of(Claim claim) {
      return slugByPath.getOrDefault(claim.path(), "");
    }

    /** By path first: of two equal files the one that did not move keeps the address. */
    void keepKnown() {
      keep(known.byPath(), Claim::path);
      keep(known.bySha256(), Claim::sha256);
    }

    private void keep(Map<String, String> slugs, Function<Claim, String> key) {
      for (Claim claim : claims) {
        String slug = slugs.get(key.apply(claim));
        if (slug != null && Slugs.isValid(slug) && isOpen(claim) && isFree(slug)) {
          give(claim, slug);
        }
      }
    }

    void giveStated() {
      Map<String, List<Claim>> byStated = new TreeMap<>();
      for (Claim claim : claims) {
        claim.slug().ifPresent(s -> byStated.computeIfAbsent(s, k -> new ArrayList<>()).add(claim));
      }
      // Those who move away make room first, so that two articles may swap their addresses.
      byStated.forEach((slug, all) -> release(slug, all.get(0)));
      byStated.forEach(this::giveStated);
    }

    private void release(String stated, Claim claim) {
      String current = slugByPath.get(claim.path());
      if (current != null && !current.equals(stated) && Slugs.isValid(stated)) {
        released.put(claim.path(), current);
        slugByPath.remove(claim.path());
        owners.remove(current);
      }
    }

    private void giveStated(String slug, List<Claim> all) {
      Claim first = all.get(0);
      for (Claim claim : all.subList(1, all.size())) {
        problems.add(twice(slug, first, claim));
      }
      Claim owner = owners.get(slug);
      if (!Slugs.isValid(slug)) {
        problems.add(invalid(slug, first));
      } else if (owner != null && !owner.path().equals(first.path())) {
        problems.add(taken(slug, first, owner));
        String before = released.getOrDefault(first.path(), "");
        if (!before.isEmpty() && isFree(before)) {
          give(first, before);
        }
      } else {
        give(first, slug);
      }
    }

    /** Those whose headlines ask for the same address all get a longer one. */
    void giveNew() {
      Map<String, List<Claim>> byBase = new TreeMap<>();
      for (Claim claim : claims) {
        if (isOpen(claim)) {
          byBase.computeIfAbsent(base(claim), k -> new ArrayList<>()).add(claim);
        }
      }
      byBase.forEach(
          (base, all) -> {
            if (all.size() == 1 && isFree(base)) {
              give(all.get(0), base);
            }
          });
      byBase.forEach(
          (base, all) -> {
            List<Claim> open = all.stream().filter(this::isOpen).toList();
            giveUnique(open, claim -> withDate(base, claim));
            giveUnique(open, claim -> base + '-' + claim.sha256().substring(0, 8));
            open.stream().filter(this::isOpen).forEach(claim -> give(claim, counted(base, claim)));
          });
    }

    /** Gives the wish to each claim that is the only one to have it. */
    private void giveUnique(List<Claim> all, Function<Claim, String> wish) {
      Map<String, List<Claim>> byWish = new TreeMap<>();
      all.stream()
          .filter(this::isOpen)
          .forEach(c -> byWish.computeIfAbsent(wish.apply(c), k -> new ArrayList<>()).add(c));
      byWish.forEach(
          (slug, those) -> {
            if (those.size() == 1 && isFree(slug)) {
              give(those.get(0), slug);
            }
          });
    }

    private static String base(Claim claim) {
      String slug = claim.headline().map(Slugs::of).orElse("");
      return slug.isEmpty() ? "article-" + claim.sha256().substring(0, 8) : slug;
    }

    private static String withDate(String base, Claim claim) {
      return claim.published().flatMap(Edtf::day).map(day -> base + '-' + day).orElse(base);
    }

    /** Equal files under several names; their paths' order decides. */
    private String counted(String base, Claim claim) {
      String prefix = base + '-' + claim.sha256().substring(0, 8) + '-';
      int number = 2;
      while (!isFree(prefix + number)) {
        number++;
      }
      return prefix + number;
    }

    private boolean isOpen(Claim claim) {
      return !slugByPath.containsKey(claim.path());
    }

    private boolean isFree(String slug) {
      return !owners.containsKey(slug);
    }

    private void give(Claim claim, String slug) {
      slugByPath.put(claim.path(), slug);
      owners.put(slug, claim);
    }
  }

  private static Problem invalid(String slug, Claim claim) {
    String nearest = Slugs.of(slug);
    String proposal = nearest.isEmpty() ? base(claim) : nearest;
    return Problem.error(
        claim.where(),
        Slugs.isReserved(slug)
            ? "\"" + slug + "\" is reserved and cannot be a slug."
            : "\"" + slug + "\" is not a slug: only a to z, 0 to 9 and single hyphens make one.",
        "Write slug: " + proposal + ".");
  }

  private static Problem twice(String slug, Claim first, Claim second) {
    return Problem.error(
        second.where(),
        first.where() + " and " + second.where() + " both state the slug \"" + slug + "\".",
        "State another slug in one of them.");
  }

  private static Problem taken(String slug, Claim claim, Claim owner) {
    return Problem.error(
        claim.where(),
        "The slug \"" + slug + "\" is the address of " + owner.path() + " already.",
        "State another slug here, or first state another one for " + owner.path() + ".");
  }

  private static String base(Claim claim) {
    return Assignment.base(claim);
  }
}
