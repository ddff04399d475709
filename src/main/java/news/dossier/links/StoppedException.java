package news.dossier.links;

/** Asking ends here, with this outcome. */
final class StoppedException extends Exception {
  private final transient Outcome outcome;

  StoppedException(Outcome outcome) {
    super(outcome.toString(), null, false, false);
    this.outcome = outcome;
  }

  static StoppedException refused(String why) {
    return new StoppedException(new Outcome.Refused(why));
  }

  static StoppedException unsure(String why) {
    return new StoppedException(new Outcome.Unsure(why));
  }

  Outcome outcome() {
    return outcome;
  }
}
