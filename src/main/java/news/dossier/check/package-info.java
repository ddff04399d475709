/**
 * Checks a finished site as a reader's browser, a validator and a hostile eye would.
 *
 * <p>Goes in: {@code output/} and {@code content/}. Comes out: Problems; none for a site that may
 * be published:
 *
 * <pre>{@code
 * output/articles/a.html:31: error: The link "../peple/xi.html" leads nowhere. Correct it in content/articles/a.md.
 * }</pre>
 */
@NullMarked
package news.dossier.check;

import org.jspecify.annotations.NullMarked;
