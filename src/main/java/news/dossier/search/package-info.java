/**
 * Makes the index that a reader's browser searches without a server.
 *
 * <p>Goes in: a {@link news.dossier.model.Dossier}, and the paths of its pages. Comes out: small
 * script files by their path in the site, of which a query loads the few that it needs. Nothing is
 * in them that the articles' own pages do not show:
 *
 * <pre>{@code
 * search/terms/17.js:  dossierSearch("terms/17",["parad.","\"#","parade","\"","parades","!"]);
 * }</pre>
 */
@NullMarked
package news.dossier.search;

import org.jspecify.annotations.NullMarked;
