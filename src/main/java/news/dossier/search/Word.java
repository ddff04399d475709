package news.dossier.search;

import java.util.Optional;

/**
 * One place in a text, as a term of the index.
 *
 * @param term the word; in Chinese, Japanese and Korean two characters, of which the second is also
 *     the first of the next place; at the end of such a run the last character
 * @param character where the term is two characters, the first of them
 */
record Word(String term, Optional<String> character) {}
