/**
 * Turns a dossier into pages of plain Markdown.
 *
 * <p>Goes in: a {@link news.dossier.model.Dossier}. Comes out: {@link news.dossier.model.Page}s;
 * nothing of an article's text can become markup, because every character that Markdown or HTML
 * would read is escaped:
 *
 * <pre>{@code
 * Article "Putin, Xi, and Kim set to unite"  ->  articles/putin-xi-and-kim-set-to-unite.md
 * }</pre>
 */
@NullMarked
package news.dossier.page;

import org.jspecify.annotations.NullMarked;
