package news.dossier.problem;

import java.util.Locale;

/** How much a problem matters; in falling order. */
public enum Severity {
  /** The build fails. */
  ERROR,
  /** The build goes on, and the result may be less than the curator expects. */
  WARNING,
  /** Something worth knowing. */
  NOTICE;

  /** The word printed before the message. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
