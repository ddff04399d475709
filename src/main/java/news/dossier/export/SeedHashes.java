package news.dossier.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.PublishLevel;

/**
 * The SHA-256 of every seed as received, in the format that {@code sha256sum --check} reads in the
 * dossier's folder. Of a withheld seed only the hash, in a comment: the name of its file may tell
 * what is withheld.
 *
 * <pre>{@code
 * # SHA-256 of the seeds as received; to be checked in the dossier's folder by sha256sum --check
 * 14aedcaac443b09a1d6e854ec7fb9fb0e86553f75eb8baa79cb6bae65031c6ba  seeds/quay.txt
 * # withheld 2606ef9e53571de4dbdc9002e54854f2d1d0fa134af9209a69ac795f5b5c1bb0
 * }</pre>
 */
final class SeedHashes {
  private static final String HEAD =
      "# SHA-256 of the seeds as received; to be checked in the dossier's folder by sha256sum --check";

  private SeedHashes() {}

  /** By path, the withheld ones last. */
  static String write(List<Article> articles) {
    Stream<String> shown =
        articles.stream()
            .filter(a -> a.publish() != PublishLevel.WITHHELD)
            .map(Article::seed)
            .sorted((a, b) -> a.path().compareTo(b.path()))
            .map(seed -> seed.sha256() + "  " + seed.path());
    Stream<String> withheld =
        articles.stream()
            .filter(a -> a.publish() == PublishLevel.WITHHELD)
            .map(a -> "# withheld " + a.seed().sha256())
            .sorted();
    return Stream.of(Stream.of(HEAD), shown, withheld)
        .flatMap(lines -> lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
