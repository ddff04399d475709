/**
 * What every stage that reads text needs: normal forms of words and slugs.
 *
 * <p>Goes in: strings. Comes out: strings, the same for the same input on every machine:
 *
 * <pre>{@code
 * Slugs.of("Путин и Си встретились в Пекине");   // "putin-i-si-vstretilis-v-pekine"
 * }</pre>
 */
@NullMarked
package news.dossier.text;

import org.jspecify.annotations.NullMarked;
