package news.dossier.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.model.Span;
import news.dossier.model.Tokenized;
import news.dossier.text.Tokenizer;

/** A text with the names in it, and what is read out of it. */
final class Story {
  private static final Tokenizer TOKENIZER = new Tokenizer();
  private static final QuotationReader READER = new QuotationReader();

  private final Tokenized article;
  private final List<Mention> mentions = new ArrayList<>();

  private Story(String text) {
    this.article = TOKENIZER.tokenize(text);
  }

  static Story of(String text) {
    return new Story(text);
  }

  /** Names of people; of two that overlap, the one given first counts. */
  Story people(String... names) {
    return with(EntityType.PERSON, names);
  }

  Story organizations(String... names) {
    return with(EntityType.ORGANIZATION, names);
  }

  Story places(String... names) {
    return with(EntityType.PLACE, names);
  }

  private Story with(EntityType type, String... names) {
    for (String name : names) {
      Matcher found = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(article.text());
      while (found.find()) {
        Span span = new Span(found.start(), found.end());
        if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
          mentions.add(new Mention(span, name, type, Optional.empty(), "given by the test"));
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return this;
  }

  List<Quotation> quotations() {
    return READER.read(article, mentions);
  }

  /** Each quotation as {@code quotation <- source = person}, the last part where it is resolved. */
  List<String> said() {
    return quotations().stream().map(Story::line).toList();
  }

  private static String line(Quotation quotation) {
    String speaker =
        quotation
            .attribution()
            .map(a -> a.text() + a.resolved().map(m -> " = " + m.text()).orElse(""))
            .orElse("?");
    return quotation.text() + " <- " + speaker;
  }
}
