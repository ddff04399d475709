/**
 * What went wrong, where, and what to do about it.
 *
 * <p>Goes in: nothing. Comes out: {@link news.dossier.problem.Problem}s, which every stage returns
 * beside its value in a {@link news.dossier.problem.Checked} and only the command line prints:
 *
 * <pre>{@code
 * seeds/a.yaml:3: error: "31 June" is not a date. Write it as 2025-06-30, 2025-06 or 2025.
 * }</pre>
 */
@NullMarked
package news.dossier.problem;

import org.jspecify.annotations.NullMarked;
