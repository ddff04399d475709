/**
 * Keeps {@code content/} and bakes it into {@code output/} through JBake's Oven with utensils of
 * our own.
 *
 * <p>Goes in: {@link news.dossier.model.Page}s, and the folders {@code content/}, {@code
 * templates/}, {@code assets/}, each of the last two laid over the shipped one. Comes out: {@code
 * output/}, replaced as a whole or not at all, and a Problem for each page that JBake would have
 * dropped or spoiled in silence:
 *
 * <pre>{@code
 * content/articles/a.md:2: error: The header line "titel" has no "=". Write it as key=value, or remove it.
 * }</pre>
 *
 * <p>A template sees, beside JBake's {@code published_TYPEs} and {@code config}:
 *
 * <ul>
 *   <li>{@code content}: the page's header values (text, true or false, lists, maps; a number at
 *       the top level is text), {@code heading} and {@code body} as HTML, {@code uri} ready for a
 *       link, {@code rootpath} to put before it ({@code ../}, or nothing), {@code date} only where
 *       the header has one;
 *   <li>{@code dossier}: the same of {@code content/index.md};
 *   <li>{@code published_by_uri}: every page by its {@code uri};
 *   <li>{@code say(key, name, value, …)}: the site's own words, and {@code siteLanguage}: their
 *       language;
 *   <li>{@code longDate(edtf)}, {@code isoDate(edtf)}, {@code absolute(uri)}, {@code json(value)};
 *   <li>{@code sentencesOf(body)}, {@code citation(words, speaker, headline, publisher, date,
 *       original)}, for the receipts;
 *   <li>{@code cite(as, source)}: references in styles and formats ({@link
 *       news.dossier.text.cite}).
 * </ul>
 *
 * <p>{@code templates/TYPE.ftlh} makes the pages of a type; {@code templates/site/NAME.ftlx},
 * {@code .ftlh} or {@code .ftl} makes the file NAME; {@code templates/feed/entity.xml.ftlx} makes a
 * feed beside each page whose header has a {@code feed}; {@code templates/receipts/article.js.ftl}
 * makes a script beside each article that hands over its sentences; {@code
 * templates/citations/article.bib.ftl} and its like make records of its original for reference
 * managers; {@code templates/words/} holds the site's words, a file a language; {@code
 * templates/desk/index.ftlh} makes the curator's desk, which is no part of the site.
 */
@NullMarked
package news.dossier.bake;

import org.jspecify.annotations.NullMarked;
