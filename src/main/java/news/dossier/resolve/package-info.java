/**
 * Who is who: mentions of all articles become people, organisations and places.
 *
 * <p>Goes in: the articles as read, the curator's decisions, and the ids that entities have from
 * earlier builds. Comes out: {@link news.dossier.model.Entities}, each with the reasons why its
 * forms belong together, and a {@link news.dossier.model.Question} wherever the program is not
 * sure: a doubtful pair is never merged.
 *
 * <pre>{@code
 * Resolution r = new Resolver().resolve(articles, Curation.NONE, KnownEntities.NONE).value();
 * r.entities().byId("kim-jong-un");
 * // forms: Kim (9), Kim Jong Un (2), Kim Jong (1)
 * // decisions: "Kim" is "Kim Jong Un" (inferred: surname-in-article), …
 * }</pre>
 */
@NullMarked
package news.dossier.resolve;

import org.jspecify.annotations.NullMarked;
