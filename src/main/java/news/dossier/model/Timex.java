package news.dossier.model;

/**
 * A time expression, after TimeML's TIMEX3.
 *
 * @param text the words at {@code span}
 * @param value TIMEX3 value: {@code 2025-W36}, {@code P4Y}, {@code PRESENT_REF}; {@code XXXX-09-03}
 *     where the year is not known
 * @param rule the name of the rule that read it
 */
public record Timex(Span span, String text, Type type, String value, String rule) {
  /** The four types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
