package news.dossier.seed;

import news.dossier.problem.Problem;

/** What is neither a file with content nor a folder: a pipe, a socket, a device. Never opened. */
final class SpecialFile {
  private SpecialFile() {}

  static Problem problem(String path) {
    return Problem.error(
        path,
        "This is no ordinary file but a pipe, a socket or a device; it was not opened.",
        "Remove it from the folder.");
  }
}
