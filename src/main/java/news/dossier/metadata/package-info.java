/**
 * Reads headline, authors, publisher, dates, address, language and rights of an article, and gives
 * it its permanent slug.
 *
 * <p>Goes in: a {@link news.dossier.model.Seed} and what cleaning made of it. Comes out: {@link
 * news.dossier.model.Metadata}, each field with its {@link news.dossier.model.Provenance}; stated
 * beats read beats inferred:
 *
 * <pre>{@code
 * "By - Tnews 28 Aug 2025 5 Mins Read"  ->  published 2025-08-28, inferred: byline in the pasted text
 * "Bridge closes", published 2024-05-06   ->  slug bridge-closes, or bridge-closes-2024-05-06
 * }</pre>
 */
@NullMarked
package news.dossier.metadata;

import org.jspecify.annotations.NullMarked;
