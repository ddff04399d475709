package news.dossier.page;

import news.dossier.model.Article;
import news.dossier.model.Mention;

/**
 * A mention of an entity in an article.
 *
 * @param sentence index of the sentence it stands in; 0 where sentences are not known
 * @param shown whether the site shows that sentence
 */
record Appearance(Article article, Mention mention, int sentence, boolean shown) {}
