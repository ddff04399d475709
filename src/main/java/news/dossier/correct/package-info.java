/**
 * What changed in articles since they were published.
 *
 * <p>Goes in: the articles, and what {@code content/} shows of them, which is what readers were
 * told before. Comes out: for each corrected article its {@code History}, for the curator a Problem
 * where a day is missing:
 *
 * <pre>{@code
 * before: Nine people came. The quay was closed.
 * now:    Ten people came. The quay was closed.
 * ->      text: "Nine people came." -> "Ten people came."
 * }</pre>
 */
@NullMarked
package news.dossier.correct;

import org.jspecify.annotations.NullMarked;
