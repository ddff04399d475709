/**
 * Takes those whom the curator hides out of everything that is made of the dossier.
 *
 * <p>Goes in: articles with what was read in them, and {@link news.dossier.model.Entities}. Comes
 * out: the same without the hidden ones, their names in the texts struck out, and the {@link
 * news.dossier.model.HiddenForm}s that must not be found in the finished site. With {@code hide:
 * true} on Ann Example:
 *
 * <pre>{@code
 * "Ann Example, the mayor, said no."   // becomes "█████, the mayor, said no."
 * }</pre>
 */
@NullMarked
package news.dossier.erase;

import org.jspecify.annotations.NullMarked;
