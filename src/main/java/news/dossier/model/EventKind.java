package news.dossier.model;

import java.util.Locale;

/** Whether something took place, as far as the text says. */
public enum EventKind {
  /** The text says that it took place. */
  HAPPENED,
  /** What took place is that somebody said something. */
  REPORTED,
  /** It lay ahead when the text was published. */
  EXPECTED;

  /** The word used in output: {@code happened}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
