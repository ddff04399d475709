package news.dossier.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
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

  /** A byline up to where its date, time or counter begins. */
  private static final Pattern BY =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:written |words |story |posted )?by\\b\\s*[-:–]?\\s*(?<names>[^\\d\\n]{2,120})");

  private static final Pattern AFTER_NAMES =
      Pattern.compile(
          "(?i)\\s*(?:[|•·]|,?\\s(?:on|published|updated|posted|at|in)\\s|\\s(?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|\\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\\.?\\s*$).*");

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
    List<String> bylines =
        cleaned.cuts().stream()
            .filter(cut -> cut.why() == CutReason.BYLINE)
            .map(Cut::text)
            .toList();
    Metadata metadata =
        new Metadata(
            headline,
            authors(bylines),
            Optional.empty(),
            date(bylines, collector, false),
            date(bylines, collector, true),
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
      List<String> bylines, DateCollector collector, boolean isUpdate) {
    for (String byline : bylines) {
      Optional<Edtf> date = collector.labelled(byline, UPDATE_LABEL, isUpdate);
      if (date.isPresent()) {
        return date.map(d -> new Sourced<>(d, Provenance.inferred(BYLINE_RULE)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sourced<List<String>>> authors(List<String> bylines) {
    AuthorNames names = new AuthorNames(SiteNames.of(List.of(), Optional.empty()));
    List<String> printed = new ArrayList<>();
    for (String byline : bylines) {
      Matcher by = BY.matcher(byline);
      if (by.find()) {
        printed.add(AFTER_NAMES.matcher(by.group("names")).replaceFirst(""));
      }
    }
    List<String> found = names.of(printed);
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
