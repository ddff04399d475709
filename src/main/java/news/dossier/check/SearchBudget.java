package news.dossier.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/**
 * The search index, {@code search/**.js}, holds nothing but data, and loads fast: no file of it
 * weighs more than {@value #SHARD} bytes gzipped, and what the first query for a word loads, were
 * it the heaviest of each, no more than {@value #FIRST_QUERY}.
 */
final class SearchBudget implements SiteRule {
  private static final long SHARD = 12_000;
  private static final long FIRST_QUERY = 50_000;

  /** Results that are shown at once. */
  private static final int RESULTS = 5;

  @Override
  public Stream<Problem> check(Site site) {
    List<Weighed> files =
        site.stream().filter(IndexFile::is).toList().parallelStream()
            .map(file -> new Weighed(file, SiteFile.gzipped(file.bytes())))
            .toList();
    List<Problem> problems = new ArrayList<>();
    for (Weighed shard : files) {
      PageBudget.over(shard.file(), "The shard", shard.weight(), SHARD).ifPresent(problems::add);
      code(shard.file()).ifPresent(problems::add);
    }
    firstQuery(site, files).ifPresent(problems::add);
    return problems.stream();
  }

  private record Weighed(SiteFile file, long weight) {
    boolean isIn(String folder) {
      return file.path().startsWith("search/" + folder);
    }
  }

  private static Optional<Problem> code(SiteFile file) {
    return file.isData()
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                file.name(),
                "The file of the search index is not one call with JSON.",
                "Build again; put scripts of your own into assets/js/."));
  }

  private static Optional<Problem> firstQuery(Site site, List<Weighed> files) {
    if (!site.has("search/manifest.js")) {
      return Optional.empty();
    }
    long client =
        site.has("js/search.js") ? SiteFile.gzipped(site.file("js/search.js").bytes()) : 0;
    long all =
        client
            + heaviest(files, f -> f.isIn("manifest"), 1)
            + heaviest(files, f -> f.isIn("names/"), 1)
            + heaviest(files, f -> f.isIn("terms/"), 1)
            + heaviest(files, f -> f.isIn("articles/"), RESULTS);
    return PageBudget.over(
        site.file("search/manifest.js"), "What a first query loads", all, FIRST_QUERY);
  }

  private static long heaviest(List<Weighed> files, Predicate<Weighed> which, int count) {
    return files.stream()
        .filter(which)
        .sorted(Comparator.comparingLong(Weighed::weight).reversed())
        .limit(count)
        .mapToLong(Weighed::weight)
        .sum();
  }
}
