package news.dossier.check;

import java.util.Locale;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/**
 * What GitHub takes, for which most dossiers are made: no file of more than 100 MiB in a push, and
 * no site of Pages of more than 1 GiB (GitHub's documentation, "About large files on GitHub" and
 * "GitHub Pages limits"). Another host may take more: hence warnings.
 */
final class HostLimits implements SiteRule {
  private static final long MEGABYTE = 1L << 20;
  private static final long FILE = 100 * MEGABYTE;
  private static final long SITE = 1024 * MEGABYTE;

  @Override
  public Stream<Problem> check(Site site) {
    long all = site.stream().mapToLong(SiteFile::size).sum();
    Stream<Problem> whole = all > SITE ? Stream.of(tooLarge(site, all)) : Stream.empty();
    return Stream.concat(
        site.stream().filter(file -> file.size() > FILE).map(HostLimits::tooLarge), whole);
  }

  private static Problem tooLarge(SiteFile file) {
    return Problem.warning(
        file.name(),
        "The file has "
            + megabytes(file.size())
            + " MB, and GitHub takes none of more than "
            + megabytes(FILE)
            + " in a push.",
        "Publish through the workflow for Pages, which pushes no site, or on another host; or"
            + " divide the dossier.");
  }

  private static Problem tooLarge(Site site, long bytes) {
    return Problem.warning(
        site.name(),
        "The site has "
            + megabytes(bytes)
            + " MB, and GitHub Pages serves none of more than "
            + megabytes(SITE)
            + ".",
        "Publish it on another host, or divide the dossier.");
  }

  /** In whole ones, rounded up, so that what is too much never looks as if it were not. */
  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,d", (bytes + MEGABYTE - 1) / MEGABYTE);
  }
}
