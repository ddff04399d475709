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
 *
 * <p>The way: {@link news.dossier.quote.QuotedSpans} pairs marks, {@link news.dossier.quote.Frames}
 * makes each quotation one word of its sentence, {@link news.dossier.quote.CueFinder} reads the
 * speaker from that sentence, {@link news.dossier.quote.Continuation} from those around it, {@link
 * news.dossier.quote.Pronouns} and {@link news.dossier.quote.Descriptions} find whom a source
 * stands for, and {@link news.dossier.quote.ScareQuotes} drops what nobody said. Only words between
 * marks count; indirect speech is none.
 */
@NullMarked
package news.dossier.quote;

import org.jspecify.annotations.NullMarked;
