package news.dossier.bake;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a site is, and what a bake keeps beside it while it runs or after it was killed.
 *
 * @param output the finished site; absolute
 */
public record SitePlace(Path output) {
  public SitePlace {
    output = output.toAbsolutePath().normalize();
  }

  /** All of them; while a site is finished and nobody bakes, only the first exists. */
  public List<Path> all() {
    return List.of(output, baking(), publishing(), lock());
  }

  /** What a bake changes is made here. */
  Path baking() {
    return beside(".baking");
  }

  /** A whole bake on its way into the site. */
  Path publishing() {
    return beside(".publishing");
  }

  /** The file that a bake into this place holds locked. */
  Path lock() {
    return beside(".lock");
  }

  private Path beside(String ending) {
    return output.resolveSibling("." + output.getFileName() + ending);
  }
}
