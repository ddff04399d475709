/**
 * Finds the article in a seed, and keeps what it leaves out together with the reason.
 *
 * <p>Goes in: a {@link news.dossier.model.Seed}. Comes out: {@link news.dossier.model.Cleaned}:
 * blocks of text in reading order, and {@link news.dossier.model.Cut}s:
 *
 * <pre>{@code
 * "Shopping cart\n\nKim Jong Un will join …\n\nPrev Article"
 *   ->  blocks: [Kim Jong Un will join …]
 *       cuts:   [Shopping cart (shop), Prev Article (navigation)]
 * }</pre>
 */
@NullMarked
package news.dossier.clean;

import org.jspecify.annotations.NullMarked;
