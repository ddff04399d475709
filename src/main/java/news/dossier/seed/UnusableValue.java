package news.dossier.seed;

/**
 * A value that cannot be what its key asks for. The message says so; the remedy says what to do.
 */
final class UnusableValue extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  UnusableValue(String what, String remedy) {
    super(what);
    this.remedy = remedy;
  }

  /** Two sentences in one place: what is wrong. */
  String what() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }
}
