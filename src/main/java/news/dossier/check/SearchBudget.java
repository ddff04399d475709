package news.dossier.check;

import java.util.stream.Stream;
import news.dossier.problem.Problem;

/** No shard of the search index, {@code search/*.json}, weighs more than 12 kB gzipped. */
final class SearchBudget implements SiteRule {
  private static final long SHARD = 12_000;

  @Override
  public Stream<Problem> check(Site site) {
    return site.stream()
        .filter(file -> file.path().startsWith("search/") && file.is("json"))
        .flatMap(SearchBudget::problem);
  }

  private static Stream<Problem> problem(SiteFile file) {
    return PageBudget.over(file, "The shard", SiteFile.gzipped(file.bytes()), SHARD).stream();
  }
}
