package news.dossier.page;

import news.dossier.model.Article;
import news.dossier.model.Quotation;

/**
 * A quotation in an article whose words the site shows.
 *
 * @param index in the article's list of quotations, which gives its address on the page
 */
record Said(Article article, int index, Quotation quotation) {}
