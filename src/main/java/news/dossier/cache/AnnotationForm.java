package news.dossier.cache;

import news.dossier.model.Attribution;
import news.dossier.model.Edtf;
import news.dossier.model.EntityType;
import news.dossier.model.EventKind;
import news.dossier.model.EventReport;
import news.dossier.model.Figure;
import news.dossier.model.Mention;
import news.dossier.model.PackedSentences;
import news.dossier.model.Quotation;
import news.dossier.model.ReadText;
import news.dossier.model.Timex;

/** What was read in one article, as bytes. */
final class AnnotationForm {
  private AnnotationForm() {}

  static byte[] write(ReadText read) {
    RecordWriter out = new RecordWriter();
    out.bytes(read.sentences().bytes());
    out.list(read.mentions(), mention -> write(out, mention));
    out.list(read.timexes(), timex -> write(out, timex));
    out.list(read.quotations(), quotation -> write(out, quotation));
    out.list(read.reports(), report -> write(out, report));
    return out.bytes();
  }

  static ReadText read(RecordReader in) {
    return new ReadText(
        PackedSentences.ofBytes(in.bytes()),
        in.list(() -> mention(in)),
        in.list(() -> timex(in)),
        in.list(() -> quotation(in)),
        in.list(() -> report(in)));
  }

  private static void write(RecordWriter out, Mention mention) {
    out.span(mention.span());
    out.text(mention.text());
    out.constant(mention.type());
    out.optional(
        mention.role(),
        role -> {
          out.span(role.span());
          out.text(role.text());
        });
    out.text(mention.rule());
  }

  private static Mention mention(RecordReader in) {
    return new Mention(
        in.span(),
        in.text(),
        in.constant(EntityType.class),
        in.optional(() -> new Mention.Role(in.span(), in.text())),
        in.text());
  }

  private static void write(RecordWriter out, Timex timex) {
    out.span(timex.span());
    out.text(timex.text());
    out.constant(timex.type());
    out.text(timex.value());
    out.text(timex.rule());
  }

  private static Timex timex(RecordReader in) {
    return new Timex(in.span(), in.text(), in.constant(Timex.Type.class), in.text(), in.text());
  }

  private static void write(RecordWriter out, Quotation quotation) {
    out.span(quotation.span());
    out.text(quotation.text());
    out.optional(
        quotation.attribution(),
        attribution -> {
          out.span(attribution.source());
          out.text(attribution.text());
          out.optional(attribution.cue(), out::span);
          out.optional(attribution.resolved(), mention -> write(out, mention));
          out.text(attribution.rule());
        });
  }

  private static Quotation quotation(RecordReader in) {
    return new Quotation(
        in.span(),
        in.text(),
        in.optional(
            () ->
                new Attribution(
                    in.span(),
                    in.text(),
                    in.optional(in::span),
                    in.optional(() -> mention(in)),
                    in.text())));
  }

  private static void write(RecordWriter out, EventReport report) {
    out.span(report.sentence());
    out.span(report.statement());
    out.optional(report.timex(), out::span);
    out.text(report.date().value());
    out.constant(report.kind());
    out.text(report.head());
    out.truth(report.named());
    out.list(report.words(), out::text);
    out.list(report.figures(), figure -> write(out, figure));
    out.text(report.rule());
  }

  private static EventReport report(RecordReader in) {
    return new EventReport(
        in.span(),
        in.span(),
        in.optional(in::span),
        new Edtf(in.text()),
        in.constant(EventKind.class),
        in.text(),
        in.truth(),
        in.list(in::text),
        in.list(() -> figure(in)),
        in.text());
  }

  private static void write(RecordWriter out, Figure figure) {
    out.span(figure.sentence());
    out.span(figure.span());
    out.decimal(figure.value());
    out.constant(figure.bound());
    out.text(figure.noun());
    out.list(figure.modifiers(), out::text);
  }

  private static Figure figure(RecordReader in) {
    return new Figure(
        in.span(),
        in.span(),
        in.decimal(),
        in.constant(Figure.Bound.class),
        in.text(),
        in.list(in::text));
  }
}
