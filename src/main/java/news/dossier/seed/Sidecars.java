package news.dossier.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.Nearest;

/**
 * Which sidecar belongs to which seed: {@code a.yaml} to the {@code a.txt}, {@code a.html}, {@code
 * a.htm} or {@code a.md} beside it.
 */
final class Sidecars {
  /** Beyond this many comparisons no nearest name is looked for; it bounds the time of a run. */
  private static final long MOST_COMPARISONS = 50_000;

  private final List<FoundFile> seeds;
  private final Set<String> sidecarStems;
  private final Map<String, List<FoundFile>> seedsByStem = new LinkedHashMap<>();
  private final Map<String, FoundFile> bySeedPath = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private long comparisons;

  private Sidecars(List<FoundFile> seeds, List<FoundFile> sidecars) {
    this.seeds = seeds;
    this.sidecarStems = sidecars.stream().map(FoundFile::stem).collect(Collectors.toSet());
    for (FoundFile seed : seeds) {
      seedsByStem.computeIfAbsent(seed.stem(), stem -> new ArrayList<>()).add(seed);
    }
  }

  /** Sidecars by the path of their seed; a Problem for each that has not exactly one seed. */
  static Checked<Map<String, FoundFile>> match(List<FoundFile> seeds, List<FoundFile> sidecars) {
    Sidecars matching = new Sidecars(seeds, sidecars);
    sidecars.forEach(matching::match);
    return new Checked<>(matching.bySeedPath, matching.problems);
  }

  private void match(FoundFile sidecar) {
    List<FoundFile> owners = seedsByStem.getOrDefault(sidecar.stem(), List.of());
    if (owners.isEmpty()) {
      problems.add(orphan(sidecar));
    } else if (owners.size() > 1) {
      problems.add(shared(sidecar, owners));
    } else {
      FoundFile first = bySeedPath.putIfAbsent(owners.get(0).path(), sidecar);
      if (first != null) {
        problems.add(second(sidecar, first, owners.get(0)));
      }
    }
  }

  private Problem orphan(FoundFile sidecar) {
    if (SortedFiles.CURATION.contains(sidecar.name())) {
      return Problem.error(
          sidecar.path(),
          "There is no article beside this sidecar, and decisions are not read from here.",
          "Move it into the folder curation.");
    }
    return Problem.error(
        sidecar.path(),
        "This sidecar belongs to no article: beside it is no "
            + sidecarStem(sidecar)
            + ".txt, .html, .htm or .md.",
        remedy(sidecar));
  }

  private String remedy(FoundFile sidecar) {
    comparisons += seeds.size();
    if (comparisons > MOST_COMPARISONS) {
      return "Give it the name of its article, or remove it.";
    }
    String folder = sidecar.path().substring(0, sidecar.path().length() - sidecar.name().length());
    Map<String, String> names = new LinkedHashMap<>();
    for (FoundFile seed : seeds) {
      if (seed.path().equals(sidecar.stem())) {
        return "Rename it to "
            + sidecarName(seed)
            + "; a sidecar's name leaves out "
            + seed.ending()
            + ".";
      }
      if (!sidecarStems.contains(seed.stem())) {
        names.putIfAbsent(seed.stem() + ".yaml", seed.path());
      }
    }
    if (sidecar.path().indexOf('/') == sidecar.path().lastIndexOf('/')) {
      names.put(folder + SortedFiles.SETTINGS, "");
    }
    return Nearest.to(sidecar.path(), names.keySet())
        .map(name -> rename(name, names.getOrDefault(name, "")))
        .orElse("Give it the name of its article, or remove it.");
  }

  private static String rename(String name, String seed) {
    return "Rename it to "
        + name
        + " if it is meant for "
        + (seed.isEmpty() ? "the whole dossier" : seed)
        + ", or remove it.";
  }

  private static Problem shared(FoundFile sidecar, List<FoundFile> owners) {
    String names = owners.stream().map(FoundFile::path).collect(Collectors.joining(" and "));
    return Problem.error(
        sidecar.path(),
        "This sidecar could belong to " + names + "; it was applied to none of them.",
        "Rename one of the articles, and give each its own sidecar.");
  }

  private static Problem second(FoundFile sidecar, FoundFile first, FoundFile seed) {
    return Problem.error(
        sidecar.path(),
        seed.path()
            + " has two sidecars, and this one was not read; the other is "
            + first.path()
            + ".",
        "Put all that you state into one of them, and remove the other.");
  }

  private static String sidecarStem(FoundFile sidecar) {
    return sidecar.stem().substring(sidecar.stem().lastIndexOf('/') + 1);
  }

  private static String sidecarName(FoundFile seed) {
    return sidecarStem(seed) + ".yaml";
  }
}
