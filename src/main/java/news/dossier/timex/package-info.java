/**
 * Reads time expressions, as TIMEX3 of TimeML with values.
 *
 * <p>Goes in: a {@link news.dossier.model.Tokenized} text and the day its article was published,
 * where that is known. Comes out: {@link news.dossier.model.Timex}es in the order of the text; what
 * cannot be resolved keeps an open value:
 *
 * <pre>{@code
 * "… at a major military parade in Beijing next week …", published 2025-08-28
 *   ->  Timex[text=next week, type=DATE, value=2025-W36, rule=next unit]
 * }</pre>
 */
@NullMarked
package news.dossier.timex;

import org.jspecify.annotations.NullMarked;
