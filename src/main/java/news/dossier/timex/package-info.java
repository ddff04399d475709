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
 *
 * <p>What counts as a time expression, where it begins and ends and how its value is written follow
 * the TimeML Annotation Guidelines 1.2.1 (Saurí et al., 2006, section 2.2) and, for values, the
 * TIDES TIMEX2 standard that they build on (Ferro et al., 2005). The rules stand in classes by
 * family, each with a name; {@link news.dossier.timex.Grammar} lists the families.
 */
@NullMarked
package news.dossier.timex;

import org.jspecify.annotations.NullMarked;
