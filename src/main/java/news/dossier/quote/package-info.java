/**
 * Reads quotations and who said them.
 *
 * <p>Goes in: a {@link news.dossier.model.Tokenized} text and its {@link
 * news.dossier.model.Mention}s. Comes out: {@link news.dossier.model.Quotation}s in the order of
 * the text, without a speaker where there is doubt:
 *
 * <pre>{@code
 * “If there is a way to support Russia, we will always do it,” said Kim.
 *   ->  Quotation[attribution=Attribution[text=Kim, cue=said, rule=cue after the quotation]]
 * }</pre>
 */
@NullMarked
package news.dossier.quote;

import org.jspecify.annotations.NullMarked;
