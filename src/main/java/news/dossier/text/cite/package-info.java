/**
 * Cites newspaper articles as scholars and their programs expect it.
 *
 * <p>Goes in: a {@link news.dossier.text.cite.Source}, what is known of an article. Comes out: a
 * reference in a {@link news.dossier.text.cite.Style}, or a record in a {@link
 * news.dossier.text.cite.Format}. What is not known is left out or said to be unknown in the manner
 * of each style; nothing is made up, and no day of access is given.
 *
 * <pre>{@code
 * Weir, A., & Harbour Board. (2025, September 3). Ferry sails again. The Quay. https://quay.example/f
 * }</pre>
 */
@NullMarked
package news.dossier.text.cite;

import org.jspecify.annotations.NullMarked;
