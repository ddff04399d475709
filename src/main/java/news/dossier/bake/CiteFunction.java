package news.dossier.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Edtf;
import news.dossier.text.cite.Author;
import news.dossier.text.cite.Format;
import news.dossier.text.cite.Quote;
import news.dossier.text.cite.Reference;
import news.dossier.text.cite.Source;
import news.dossier.text.cite.Style;
import news.dossier.text.cite.Terms;
import org.jspecify.annotations.Nullable;

/**
 * {@code cite(as, source)}: a reference to a source. {@code as} names a style, such as {@code
 * chicago-note}, for a hash with {@code before}, {@code publication} and {@code after}; or a
 * format, such as {@code csl-json}, for its text; or it is {@code authors}, for their names with
 * the surname first, or {@code date}, for its date as one line.
 *
 * <p>The source is a hash with {@code id}, and what is known of {@code headline}, {@code authors},
 * {@code publisher}, {@code published}, {@code url}, {@code archived} and {@code language}; it may
 * have {@code quotes} for the formats, as {@link SentencesFunction} finds them.
 *
 * <p>{@code cite(as, source, quotation)}: a reference in a style to one of them.
 *
 * @param terms in the site's language
 */
record CiteFunction(Terms terms) implements TemplateMethodModelEx {
  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() < 2 || !(arguments.get(1) instanceof TemplateHashModel hash)) {
      throw new TemplateModelException("cite(as, source) takes a word and a hash.");
    }
    String as = JsonFunction.text(arguments.get(0));
    Source source = source(hash);
    String name = as.toUpperCase(Locale.ROOT).replace('-', '_');
    for (Style style : Style.values()) {
      if (style.name().equals(name)) {
        return parts(
            arguments.size() == 3 && arguments.get(2) instanceof TemplateHashModel quotation
                ? style.quote(source, quote(quotation), terms)
                : style.cite(source, terms));
      }
    }
    for (Format format : Format.values()) {
      if (format.name().equals(name)) {
        return format.write(List.of(source));
      }
    }
    if (as.equals("authors")) {
      return source.authors().stream().map(Author::indexed).toList();
    }
    if (as.equals("date")) {
      return source.dated();
    }
    throw new TemplateModelException("There is no style or format \"" + as + "\".");
  }

  private static Map<String, String> parts(Reference reference) {
    return Map.of(
        "before", reference.before(),
        "publication", reference.publication(),
        "after", reference.after());
  }

  private static Source source(TemplateHashModel hash) throws TemplateModelException {
    Optional<String> publisher = text(hash, "publisher");
    return new Source(
        JsonFunction.text(hash.get("id")),
        text(hash, "headline"),
        Author.of(texts(hash.get("authors")), publisher),
        publisher,
        text(hash, "published").flatMap(Edtf::parse),
        text(hash, "url"),
        text(hash, "archived"),
        text(hash, "language"),
        quotes(hash.get("quotes")));
  }

  private static List<Quote> quotes(@Nullable TemplateModel model) throws TemplateModelException {
    List<Quote> quotes = new ArrayList<>();
    if (model instanceof TemplateSequenceModel sequence) {
      for (int i = 0; i < sequence.size(); i++) {
        if (sequence.get(i) instanceof TemplateHashModel quotation) {
          quotes.add(quote(quotation));
        }
      }
    }
    return quotes;
  }

  private static Quote quote(TemplateHashModel hash) throws TemplateModelException {
    return Quote.shown(JsonFunction.text(hash.get("text")), JsonFunction.text(hash.get("speaker")));
  }

  private static Optional<String> text(TemplateHashModel hash, String key)
      throws TemplateModelException {
    return Optional.of(JsonFunction.text(hash.get(key))).filter(text -> !text.isBlank());
  }

  private static List<String> texts(@Nullable TemplateModel model) throws TemplateModelException {
    List<String> texts = new ArrayList<>();
    if (model instanceof TemplateSequenceModel sequence) {
      for (int i = 0; i < sequence.size(); i++) {
        texts.add(JsonFunction.text(sequence.get(i)));
      }
    }
    return texts;
  }
}
