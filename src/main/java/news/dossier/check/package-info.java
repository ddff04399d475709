/**
 * Checks a finished site as a reader's browser, a validator and a hostile eye would.
 *
 * <p>Goes in: {@code output/} and {@code content/}. Comes out: Problems; none for a site that may
 * be published:
 *
 * <pre>{@code
 * output/articles/a.html:31:4: error: The link "../peple/xi.html" leads nowhere. Correct it in content/articles/a.md or its template.
 * }</pre>
 *
 * <p>Each rule is a class that says what it holds: a {@link news.dossier.check.PageRule} looks at
 * one page, a {@link news.dossier.check.SiteRule} at the site as a whole or at files that are no
 * pages. {@link news.dossier.check.SiteChecker} lists them all. A rule throws nothing and takes
 * time linear in what it reads, whatever that is.
 */
@NullMarked
package news.dossier.check;

import org.jspecify.annotations.NullMarked;
