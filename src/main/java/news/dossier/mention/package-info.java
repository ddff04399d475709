/**
 * Reads the names of people, organisations and places.
 *
 * <p>Goes in: {@link news.dossier.model.Tokenized} texts. Comes out: {@link
 * news.dossier.model.Mention}s in the order of the text, each with the role printed beside it and
 * the rule that found it:
 *
 * <pre>{@code
 * "Chinese President Xi Jinping"  ->  Mention[text=Xi Jinping, type=PERSON, role=Chinese President]
 * }</pre>
 */
@NullMarked
package news.dossier.mention;

import org.jspecify.annotations.NullMarked;
