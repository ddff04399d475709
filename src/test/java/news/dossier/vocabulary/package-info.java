/**
 * What other people's formats allow, read from their schemas and vocabularies in {@code
 * src/test/resources}, for tests to hold our files against.
 *
 * <p>Goes in: a file that the site offers. Comes out: what is wrong with it, a line each; nothing
 * where it is right.
 *
 * <pre>{@code
 * NewsArticle has no property "headlines"
 * }</pre>
 */
@NullMarked
package news.dossier.vocabulary;

import org.jspecify.annotations.NullMarked;
