/**
 * The pipeline: the one place that sees every stage.
 *
 * <p>Goes in: a dossier's folder. Comes out: its pages, exports and site, and a {@code Report} of
 * what was read, what was inferred and what went wrong:
 *
 * <pre>{@code
 * seeds -> clean -> metadata -> Dossier -> pages -> content/ -> output/
 * }</pre>
 */
@NullMarked
package news.dossier.compile;

import org.jspecify.annotations.NullMarked;
