package news.dossier.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Cleaned;
import news.dossier.model.CutReason;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;

/** Reads the metadata of pasted text and Markdown, out of what cleaning set apart. */
final class TextMetadata {
  private static final String BYLINE_RULE = "byline in the pasted text";

  private static final Pattern MARKDOWN_HEADING =
      Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(.+?)[ \\t]*#*[ \\t]*$");
  private static final Pattern SETEXT_HEADING =
      Pattern.compile("(?m)^ {0,3}(\\S.*)\\n {0,3}(?:=+|-+)[ \\t]*$");
  private static final Pattern MARKUP = Pattern.compile("[*_`]+|!?\\[([^\\]\\n]*)]\\([^)\\n]*\\)");

  private static final Pattern UPDATE_LABEL =
      Pattern.compile("(?i)(?:updated|modified|revised|aktualisiert|actualizado)[^\\d\\n]{0,30}$");

  private TextMetadata() {}

  static Evidence ofText(Cleaned cleaned) {
    return of(cleaned, cut(cleaned, CutReason.HEADLINE, "headline in the pasted text"));
  }

  static Evidence ofMarkdown(String markdown, Cleaned cleaned) {
    Optional<Sourced<String>> heading =
        firstHeading(markdown)
            .map(text -> new Sourced<>(text, Provenance.inferred("first heading")))
            .or(() -> cut(cleaned, CutReason.HEADLINE, "headline in the text"));
    return of(cleaned, heading);
  }

  private static Evidence of(Cleaned cleaned, Optional<Sourced<String>> headline) {
    Optional<Sourced<String>> language = TextLanguage.settle(Optional.empty(), cleaned.text());
    DateCollector collector =
        new DateCollector(DayMonthOrder.of(language.map(Sourced::value), Optional.empty()));
    PastedNotes notes = PastedNotes.of(cleaned);
    Metadata metadata =
        new Metadata(
            headline,
            authors(notes),
            Optional.empty(),
            date(notes, collector, false),
            date(notes, collector, true),
            Optional.empty(),
            Optional.empty(),
            language,
            Optional.empty());
    return new Evidence(metadata, collector.refused());
  }

  private static Optional<Sourced<String>> cut(Cleaned cleaned, CutReason why, String rule) {
    return cleaned.cuts().stream()
        .filter(cut -> cut.why() == why)
        .map(cut -> PlainText.oneLine(cut.text()))
        .filter(text -> !text.isEmpty())
        .map(text -> new Sourced<>(text, Provenance.inferred(rule)))
        .findFirst();
  }

  private static Optional<Sourced<Edtf>> date(
      PastedNotes notes, DateCollector collector, boolean isUpdate) {
    return collector
        .labelled(notes.text(), UPDATE_LABEL, isUpdate)
        .map(date -> new Sourced<>(date, Provenance.inferred(BYLINE_RULE)));
  }

  private static Optional<Sourced<List<String>>> authors(PastedNotes notes) {
    List<String> found = new PastedAuthors().of(notes);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sourced<>(found, Provenance.inferred(BYLINE_RULE)));
  }

  private static Optional<String> firstHeading(String markdown) {
    Matcher hash = MARKDOWN_HEADING.matcher(markdown);
    Matcher underlined = SETEXT_HEADING.matcher(markdown);
    boolean hasHash = hash.find();
    boolean hasUnderlined = underlined.find();
    if (!hasHash && !hasUnderlined) {
      return Optional.empty();
    }
    boolean isHash = hasHash && (!hasUnderlined || hash.start() < underlined.start());
    String text = (isHash ? hash : underlined).group(1);
    String bare = PlainText.oneLine(MARKUP.matcher(text).replaceAll("$1"));
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }
}
