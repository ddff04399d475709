/**
 * Keeps {@code content/} and bakes it into {@code output/} through JBake's Oven with utensils of
 * our own.
 *
 * <p>Goes in: {@link news.dossier.model.Page}s, and the folders {@code content/}, {@code
 * templates/}, {@code assets/}. Comes out: {@code output/}, replaced as a whole or not at all, and
 * a Problem for each page that JBake would have dropped or spoiled in silence:
 *
 * <pre>{@code
 * content/articles/a.md:2: error: The header line "titel" has no "=". Write it as key=value, or remove it.
 * }</pre>
 */
@NullMarked
package news.dossier.bake;

import org.jspecify.annotations.NullMarked;
