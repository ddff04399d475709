/**
 * Reads {@code seeds/} and all that the curator states there.
 *
 * <p>Goes in: a dossier's folder. Comes out: {@link news.dossier.model.Seed}s in the order of their
 * paths, {@link news.dossier.model.Settings}, hand-written pages, and a Problem for everything that
 * could not be read:
 *
 * <pre>{@code
 * seeds/003.txt  + seeds/003.yaml  ->  Seed[path=seeds/003.txt, format=TEXT, sha256=…, stated=…]
 * seeds/notes.docx                 ->  error: Dossier does not read .docx files. Open it in …
 * }</pre>
 */
@NullMarked
package news.dossier.seed;

import org.jspecify.annotations.NullMarked;
