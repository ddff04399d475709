/**
 * Writes what was read into open formats.
 *
 * <p>Goes in: articles. Comes out: text in a format that other programs rely on, such as the lines
 * of {@code inspect} (schema: {@code docs/inspect.schema.json}) and the files of the site's {@code
 * data/} folder:
 *
 * <pre>{@code
 * {"seed":"seeds/003.txt","sha256":"…","format":"text","title":"Putin, Xi, and Kim set to unite …", …}
 * }</pre>
 */
@NullMarked
package news.dossier.export;

import org.jspecify.annotations.NullMarked;
