package news.dossier.bake;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import news.dossier.text.Citation;
import news.dossier.text.Words;

/**
 * {@code citation(words, speaker, headline, publisher, date, original)}: what stands in a citation
 * before the address of the page that is cited, and behind it. A missing text is an empty one.
 *
 * @param site the words of the site
 */
record CitationFunction(Words site) implements TemplateMethodModelEx {
  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 6) {
      throw new TemplateModelException(
          "citation(words, speaker, headline, publisher, date, original) takes six arguments.");
    }
    Citation citation =
        new Citation(
            JsonFunction.text(arguments.get(0)),
            JsonFunction.text(arguments.get(1)),
            JsonFunction.text(arguments.get(2)),
            JsonFunction.text(arguments.get(3)),
            JsonFunction.text(arguments.get(4)),
            JsonFunction.text(arguments.get(5)));
    return List.of(citation.before(site), citation.behind(site));
  }
}
