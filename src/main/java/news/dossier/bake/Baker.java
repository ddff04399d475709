package news.dossier.bake;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import news.dossier.problem.Checked;

/** Bakes a dossier's {@code content/} into {@code output/}. */
public final class Baker {

  /**
   * Bakes into a folder beside {@code output} and, only when all went well, puts it in its place.
   *
   * @param dossier the folder with {@code content/}; its {@code templates/}, {@code assets/} and
   *     {@code jbake.properties} where it has them, else the shipped ones
   * @param output the finished site; left as it was when a Problem is an error
   * @param progress told the number of pages rendered so far, from any thread
   * @return the number of pages baked
   */
  public Checked<Integer> bake(Path dossier, Path output, IntConsumer progress) {
    return Checked.of(0);
  }
}
