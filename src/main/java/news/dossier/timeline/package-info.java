/**
 * Makes the timeline of a dossier from what its articles report.
 *
 * <p>Goes in: {@link news.dossier.model.Article}s with their {@link
 * news.dossier.model.EventReport}s. Comes out: a {@link news.dossier.model.Timeline}, where the
 * same event in several articles is one {@link news.dossier.model.Event} with all its evidence, and
 * the {@link news.dossier.model.Question}s that the build could not answer:
 *
 * <pre>{@code
 * "… at a major military parade in Beijing next week" (28 August), "the September 3 parade"
 *   ->  Event[id=2025-09-03-parade-…, date=2025-09-03, sources=2, rule=compatible dates]
 * }</pre>
 *
 * <p>{@link news.dossier.timeline.CuratedTimeline} then applies what the curator decides: each
 * {@link news.dossier.model.CuratedEvent} finds its entry by id, else by the words of its evidence.
 *
 * <p>Time grows with the number of reports, however many fall on one day: reports meet only those
 * that share one of their rarest words, and at most a fixed number of them.
 */
@NullMarked
package news.dossier.timeline;

import org.jspecify.annotations.NullMarked;
