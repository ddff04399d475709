package news.dossier.check;

import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/** Every file is a plain file with something in it: none empty, no symbolic link, none enormous. */
final class PlainFiles implements SiteRule {
  private static final Set<String> MAY_BE_EMPTY = Set.of(".nojekyll", ".gitkeep");

  @Override
  public Stream<Problem> check(Site site) {
    return site.stream().flatMap(file -> problem(file).stream());
  }

  private static Optional<Problem> problem(SiteFile file) {
    if (Files.isSymbolicLink(file.location())) {
      return Optional.of(
          error(file, "is a symbolic link, which web hosts do not serve", "Put a copy there."));
    }
    if (file.size() == 0 && !MAY_BE_EMPTY.contains(file.path())) {
      return Optional.of(
          error(file, "is empty", "Bake the site anew and read what the bake says of it."));
    }
    if (!file.isReadable() && !file.isStreamed()) {
      return Optional.of(
          error(
              file,
              "is larger than " + (SiteFile.LARGEST >> 20) + " MiB and was not checked",
              "Divide it."));
    }
    return Files.isReadable(file.location())
        ? Optional.empty()
        : Optional.of(error(file, "cannot be read", "Make it readable."));
  }

  private static Problem error(SiteFile file, String predicate, String remedy) {
    return Problem.error(file.name(), "The file " + predicate + ".", remedy);
  }
}
