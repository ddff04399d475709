package news.dossier.model;

import java.util.Optional;

/**
 * Words of somebody's, between quotation marks in the text.
 *
 * @param span with its quotation marks
 * @param text the words at {@code span}
 * @param attribution empty when the speaker is not sure: never a guess
 */
public record Quotation(Span span, String text, Optional<Attribution> attribution) {}
