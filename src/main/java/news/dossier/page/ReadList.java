package news.dossier.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dossier.model.Annotations;
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

  private final Annotations annotations;
  private final NameLinks names;
  private final StringBuilder out = new StringBuilder();

  private ReadList(Annotations annotations, NameLinks names) {
    this.annotations = annotations;
    this.names = names;
  }

  /** Markdown of the list; empty when nothing was read. */
  static String of(Annotations annotations, NameLinks names) {
    ReadList list = new ReadList(annotations, names);
    return list.isEmpty() ? "" : list.markdown();
  }

  private boolean isEmpty() {
    return annotations.mentions().isEmpty()
        && annotations.timexes().isEmpty()
        && annotations.quotations().isEmpty();
  }

  private String markdown() {
    out.append(
            "\n<details class=\"read\">\n<summary lang=\"en\" dir=\"ltr\">Read in this article: ")
        .append(counted(names.count(), "name"))
        .append(", ")
        .append(counted(annotations.timexes().size(), "time"))
        .append(", ")
        .append(counted(annotations.quotations().size(), "quotation"))
        .append("</summary>\n\n")
        .append("*Inferred* by rules, each named here; ")
        .append(
            annotations.mentions().stream().anyMatch(Mention::isStated)
                ? "only the names marked *curator* are confirmed."
                : "none of it is confirmed.")
        .append(" Every entry leads to its sentence.\n");
    names("People", EntityType.PERSON);
    names("Organisations", EntityType.ORGANIZATION);
    names("Places", EntityType.PLACE);
    times();
    quotations();
    return out.append("\n</details>\n").toString();
  }

  private void names(String title, EntityType type) {
    Map<NameLinks.Form, List<Mention>> forms = names.of(type);
    if (forms.isEmpty()) {
      return;
    }
    heading(title);
    forms.forEach(
        (form, mentions) -> {
          Mention first = mentions.get(0);
          String name = MarkdownText.escapeInline(form.text());
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
            .map(role -> MarkdownText.escapeInline(role.text()))
            .distinct()
            .collect(Collectors.joining("; "));
    out.append(roles.isEmpty() ? "" : ", " + roles);
  }

  private void times() {
    if (annotations.timexes().isEmpty()) {
      return;
    }
    heading("Times");
    for (Timex timex : annotations.timexes()) {
      out.append("- ")
          .append(rule(timex.rule()))
          .append("“")
          .append(MarkdownText.escapeInline(timex.text()))
          .append("”: ");
      Optional<String> words = TimexWords.words(timex);
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
    heading("Quotations");
    for (int i = 0; i < annotations.quotations().size(); i++) {
      Quotation quotation = annotations.quotations().get(i);
      Optional<Attribution> attribution = quotation.attribution();
      String beginning = Sentences.beginning(quotation.text(), QUOTED);
      out.append("- ");
      out.append(rule(attribution.map(Attribution::rule).orElse("no sure sign of a speaker")));
      out.append("[").append(MarkdownText.escapeInline(beginning)).append("](#");
      out.append(AnnotatedText.quotationId(i)).append("): ");
      out.append(attribution.map(ReadList::speaker).orElse("speaker not known"));
      out.append('\n');
    }
  }

  private static String speaker(Attribution attribution) {
    String printed = MarkdownText.escapeInline(attribution.text());
    return attribution
        .resolved()
        .filter(name -> !name.text().equals(attribution.text()))
        .map(name -> "**" + MarkdownText.escapeInline(name.text()) + "** (“" + printed + "”)")
        .orElse("**" + printed + "**");
  }

  private void heading(String title) {
    out.append("\n## ").append(title).append("\n\n");
  }

  /** The rule stands first, as the reason does in the list of what was cut. */
  private static String rule(String rule) {
    return "*" + MarkdownText.escapeInline(rule) + "* ";
  }

  private String receipt(int offset) {
    int sentence = Math.max(0, annotations.sentenceAt(offset));
    return "[sentence " + (sentence + 1) + "](#" + AnnotatedText.sentenceId(sentence) + ")";
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
