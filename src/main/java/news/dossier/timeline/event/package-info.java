/**
 * Finds the sentences of one article that report an event, and dates them.
 *
 * <p>Goes in: a {@link news.dossier.model.Tokenized} text with its names, time expressions and
 * quotations, and the day its article was published. Comes out: {@link
 * news.dossier.model.EventReport}s in the order of the text:
 *
 * <pre>{@code
 * "Kim Jong Un will join Xi Jinping … at a major military parade in Beijing next week, … announced."
 *   ->  EventReport[statement=Kim Jong Un will join … next week, date=2025-W36, kind=EXPECTED,
 *                   head=parade, rule=dated clause]
 * }</pre>
 *
 * <p>No parser is used. Clauses are told by their borders (conjunctions, relative pronouns, commas
 * between two finite verbs), predicates by the tags of the verb group. The results are kept with
 * the other annotations of the article, so that a second build needs no tokens.
 */
@NullMarked
package news.dossier.timeline.event;

import org.jspecify.annotations.NullMarked;
