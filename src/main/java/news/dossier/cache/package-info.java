/**
 * Remembers results by the content they were made from and the code that made them.
 *
 * <p>Goes in: a key, made of everything that the result depends on. Comes out: the result of an
 * earlier build, or nothing. A cache may be deleted at any time, and one that was damaged is as
 * good as empty:
 *
 * <pre>{@code
 * target/cache/annotations/9f/9f86d081….gz  what was read in one article
 * }</pre>
 */
@NullMarked
package news.dossier.cache;

import org.jspecify.annotations.NullMarked;
