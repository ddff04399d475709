package news.dossier.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Attribution;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.model.Timex;
import news.dossier.text.Sentences;

/**
 * The list at the end of an article of all that was read in it: each entry says by which rule, and
 * leads to its sentence.
 */
final class ReadList {
  private static final int QUOTED = 120;

  private final Article article;
  private final Annotations annotations;
  private final NameLinks names;
  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  private ReadList(Article article, NameLinks names, Wording wording) {
    this.wording = wording;
    this.article = article;
    this.annotations = article.annotations();
    this.names = names;
  }

  /** Markdown of the list; empty when nothing was read. */
  static String of(Article article, NameLinks names, Wording wording) {
    ReadList list = new ReadList(article, names, wording);
    return list.isEmpty() ? "" : list.markdown();
  }

  private boolean isEmpty() {
    return annotations.mentions().isEmpty()
        && annotations.timexes().isEmpty()
        && annotations.quotations().isEmpty();
  }

  private String markdown() {
    String summary =
        wording.say(
            "read",
            "names",
            wording.say("read.names", "count", names.count()),
            "times",
            wording.say("read.times", "count", annotations.timexes().size()),
            "quotations",
            wording.quotations(annotations.quotations().size()));
    out.append(wording.details(article, "read", summary)).append(confirmed()).append('\n');
    names(EntityType.PERSON);
    names(EntityType.ORGANIZATION);
    names(EntityType.PLACE);
    times();
    quotations();
    return out.append("\n</details>\n").toString();
  }

  private String confirmed() {
    String inferred = "*" + wording.say("how.inferred") + "*";
    return annotations.mentions().stream().anyMatch(Mention::isStated)
        ? wording.say(
            "read.some-confirmed", "inferred", inferred, "curator", wording.rule("curator"))
        : wording.say("read.none-confirmed", "inferred", inferred);
  }

  private void names(EntityType type) {
    Map<NameLinks.Form, List<Mention>> forms = names.of(type);
    if (forms.isEmpty()) {
      return;
    }
    heading(Kind.of(type).plural(wording));
    forms.forEach(
        (form, mentions) -> {
          Mention first = mentions.get(0);
          String name = printed(form.text());
          out.append("- ")
              .append(rule(first.rule()))
              .append("<span id=\"")
              .append(names.anchor(first))
              .append("\">**")
              .append(
                  names.toEntity(first).map(link -> "[" + name + "](" + link + ")").orElse(name))
              .append("**</span>");
          roles(mentions);
          out.append(": ")
              .append(
                  mentions.stream()
                      .map(m -> receipt(m.span().start()))
                      .distinct()
                      .collect(Collectors.joining(", ")));
          out.append('\n');
        });
  }

  private void roles(List<Mention> mentions) {
    String roles =
        mentions.stream()
            .flatMap(m -> m.role().stream())
            .map(role -> printed(role.text()))
            .distinct()
            .collect(Collectors.joining("; "));
    out.append(roles.isEmpty() ? "" : ", " + roles);
  }

  private void times() {
    if (annotations.timexes().isEmpty()) {
      return;
    }
    heading(wording.say("read.title.times"));
    for (Timex timex : annotations.timexes()) {
      out.append("- ").append(rule(timex.rule())).append(quoted(timex.text())).append(": ");
      Optional<String> words = TimexWords.words(timex, wording.dates());
      out.append(words.map(w -> w + " ").orElse(""))
          .append('`')
          .append(timex.value())
          .append("`, ");
      out.append(receipt(timex.span().start()));
      out.append('\n');
    }
  }

  private void quotations() {
    if (annotations.quotations().isEmpty()) {
      return;
    }
    heading(wording.say("read.title.quotations"));
    for (int i = 0; i < annotations.quotations().size(); i++) {
      Quotation quotation = annotations.quotations().get(i);
      Optional<Attribution> attribution = quotation.attribution();
      String beginning = Sentences.beginning(quotation.text(), QUOTED);
      out.append("- ");
      out.append(attribution.map(a -> rule(a.rule())).orElseGet(this::noRule));
      out.append("[").append(printed(beginning)).append("](#");
      out.append(AnnotatedText.quotationId(i)).append("): ");
      out.append(attribution.map(this::speaker).orElseGet(() -> wording.say("read.no-speaker")));
      out.append('\n');
    }
  }

  private String speaker(Attribution attribution) {
    String quoted = quoted(attribution.text());
    return attribution
        .resolved()
        .filter(name -> !name.text().equals(attribution.text()))
        .map(name -> "**" + printed(name.text()) + "** (" + quoted + ")")
        .orElse("**" + printed(attribution.text()) + "**");
  }

  private void heading(String title) {
    out.append("\n## ").append(title).append("\n\n");
  }

  /** The rule stands first, as the reason does in the list of what was cut. */
  private String rule(String rule) {
    return wording.rule(rule) + " ";
  }

  /** Words of the article. */
  private String printed(String text) {
    return wording.of(article, MarkdownText.escapeInline(text));
  }

  private String quoted(String text) {
    return wording.say("quoted", "text", printed(text));
  }

  private String noRule() {
    return "*" + wording.say("read.no-rule") + "* ";
  }

  private String receipt(int offset) {
    int sentence = Math.max(0, annotations.sentenceAt(offset));
    String words = wording.say("sentence", "number", sentence + 1);
    return "[" + words + "](#" + AnnotatedText.sentenceId(sentence) + ")";
  }
}
