package news.dossier.quote;

/**
 * A source that is the subject of a verb.
 *
 * @param start index in its frame of the first word of the whole noun phrase
 */
record Subject(Source source, int start) {}
