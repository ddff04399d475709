package news.dossier.cli;

/** Numbers with their nouns. */
final class Counted {
  private Counted() {}

  /** {@code 1 page}, {@code 2 pages}; for nouns that add an s. */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
