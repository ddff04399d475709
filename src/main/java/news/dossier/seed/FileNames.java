package news.dossier.seed;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import news.dossier.problem.Problem;

/** Which names of files can be used, and what files are called in the dossier. */
final class FileNames {
  private static final int REPLACEMENT = 0xFFFD;

  private FileNames() {}

  /**
   * Whether a name is the same on every system and shows as what it is: printable, without
   * backslash, and decoded without loss. Spaces, quotes and any script are fine.
   */
  static boolean isUsable(String name) {
    return VisibleName.isPrintable(name)
        && name.indexOf('\\') < 0
        && name.indexOf(REPLACEMENT) < 0
        && !name.isBlank();
  }

  /** Why a name cannot be used. */
  static Problem problem(String visiblePath, String kind) {
    boolean isUndecodable = visiblePath.indexOf(REPLACEMENT) >= 0;
    return Problem.error(
        visiblePath,
        isUndecodable
            ? "The name of this "
                + kind
                + " is not text in this system's encoding; it was not read."
            : "The name of this "
                + kind
                + " holds a control character or a backslash; it was not read.",
        isUndecodable
            ? "Rename it; if the name looks right elsewhere, run the build with LC_ALL=C.UTF-8."
            : "Rename it; letters of any script, digits, spaces and hyphens are safe.");
  }

  /**
   * A path made printable, and composed: a Mac may write an accent as a character of its own (NFD),
   * and the path is the seed's identity on every machine.
   */
  static String inDossier(String path) {
    return VisibleName.of(Normalizer.normalize(path, Normalizer.Form.NFC))
        .replace("\\", "<U+005C>");
  }

  /** The name of a folder as the first part of paths; "seeds" for one that has no name. */
  static String ofFolder(Path folder) {
    return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
        .map(name -> inDossier(name.toString()))
        .filter(name -> !name.isBlank())
        .orElse("seeds");
  }
}
