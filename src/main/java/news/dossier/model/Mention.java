package news.dossier.model;

import java.util.Optional;

/**
 * A name in the text.
 *
 * @param span the name alone: {@code Xi Jinping}, without title, article or possessive
 * @param text the words at {@code span}
 * @param role title or role printed beside it: {@code Chinese President}
 * @param rule the name of the rule that found or last changed it
 */
public record Mention(Span span, String text, EntityType type, Optional<Role> role, String rule) {
  /** The rule of a name that the curator states. */
  private static final String CURATOR = "curator";

  /** Whether the curator states that this is a name of its type, and no program inferred it. */
  public boolean isStated() {
    return rule.equals(CURATOR);
  }

  /** What the text calls the person beside the name. */
  public record Role(Span span, String text) {}
}
