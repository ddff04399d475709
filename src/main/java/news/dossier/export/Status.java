package news.dossier.export;

import java.util.List;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;

/** Whether a person confirmed what a row says, or a program inferred it. */
final class Status {
  private static final String CONFIRMED = "confirmed";
  private static final String INFERRED = "inferred";

  private Status() {}

  static String of(boolean confirmed) {
    return confirmed ? CONFIRMED : INFERRED;
  }

  /** Whether the curator says so. */
  static boolean isStated(Sourced<?> value) {
    return value.provenance().kind() == Provenance.Kind.STATED;
  }

  /** What a status may be. */
  static List<String> all() {
    return List.of(CONFIRMED, INFERRED);
  }
}
