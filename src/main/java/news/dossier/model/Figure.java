package news.dossier.model;

import java.util.List;

/**
 * A count of things as printed: "more than 20 other foreign dignitaries".
 *
 * @param sentence the sentence in which it stands
 * @param span where it stands
 * @param value the number
 * @param noun lemma of what is counted: {@code dignitary}
 * @param modifiers lemmas of what describes it: {@code foreign}
 */
public record Figure(
    Span sentence, Span span, double value, Bound bound, String noun, List<String> modifiers) {

  /** How exactly the number is meant. */
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  public Figure {
    modifiers = List.copyOf(modifiers);
  }

  /** Whether both may be true of the same things. */
  public boolean agreesWith(Figure other) {
    if (value == other.value || isWithin(other) || other.isWithin(this)) {
      return true;
    }
    boolean about = bound == Bound.ABOUT || other.bound == Bound.ABOUT;
    return about && Math.abs(value - other.value) <= 0.1 * Math.max(value, other.value);
  }

  private boolean isWithin(Figure other) {
    return switch (other.bound) {
      case AT_LEAST -> value >= other.value || bound == Bound.AT_LEAST;
      case AT_MOST -> value <= other.value || bound == Bound.AT_MOST;
      case ABOUT, EXACT -> false;
    };
  }
}
