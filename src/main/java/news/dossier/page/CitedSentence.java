package news.dossier.page;

import news.dossier.model.Article;

/**
 * A sentence that stands on its article's page, so that it may be cited.
 *
 * @param index of the sentence in its article
 */
record CitedSentence(Article article, int index) {}
