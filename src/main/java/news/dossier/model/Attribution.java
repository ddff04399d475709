package news.dossier.model;

import java.util.Optional;

/**
 * Who said a quotation, after PARC and PolNeAR: source and cue.
 *
 * @param source the words that name the speaker: {@code Hong Lei, assistant foreign minister of
 *     China}; the name alone where there is one
 * @param cue the words that say that it was said: {@code told}
 * @param resolved where the source is a pronoun or a description, the mention it stands for
 * @param rule the name of the rule that attributed it
 */
public record Attribution(
    Span source, String text, Optional<Span> cue, Optional<Mention> resolved, String rule) {}
