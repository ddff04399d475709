package news.dossier.seed;

import java.nio.file.Path;
import java.util.List;
import news.dossier.model.Settings;
import news.dossier.problem.Checked;

/** Reads seeds, sidecars, front matter and {@code dossier.yaml}. */
public final class SeedReader {

  /**
   * Reads a folder of seeds as one dossier.
   *
   * @param folder {@code seeds/} itself; its seeds are named {@code FOLDERNAME/…}
   */
  public Checked<Seeds> readFolder(Path folder) {
    return Checked.of(new Seeds(Settings.unstated(), List.of(), List.of()));
  }

  /** Reads one seed with its sidecar; it is named {@code PARENTNAME/NAME}. */
  public Checked<Seeds> readFile(Path file) {
    return Checked.of(new Seeds(Settings.unstated(), List.of(), List.of()));
  }
}
