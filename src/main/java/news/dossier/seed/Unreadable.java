package news.dossier.seed;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import news.dossier.problem.Problem;

/** The Problem for a file or folder that the system does not hand out. */
final class Unreadable {
  private Unreadable() {}

  static Problem problem(String path, IOException e) {
    if (e instanceof AccessDeniedException) {
      return Problem.error(
          path,
          "You have no permission to read this.",
          "Give yourself permission to read it, or remove it.");
    }
    if (e instanceof NoSuchFileException) {
      return Problem.error(
          path, "There is no such file or folder.", "Check the spelling of its name.");
    }
    return Problem.error(
        path,
        "This could not be read (" + VisibleName.of(String.valueOf(e.getMessage())) + ").",
        "Copy it here again from where it came.");
  }
}
