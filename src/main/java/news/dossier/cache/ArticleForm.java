package news.dossier.cache;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import news.dossier.cache.ArticleCache.KnownArticle;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;
import news.dossier.model.Stated;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/** A cleaned article with its metadata, as bytes. */
final class ArticleForm {
  private ArticleForm() {}

  static byte[] write(KnownArticle article) {
    RecordWriter out = new RecordWriter();
    out.list(
        article.cleaned().blocks(),
        block -> {
          out.constant(block.kind());
          out.text(block.text());
        });
    out.list(
        article.cleaned().cuts(),
        cut -> {
          out.text(cut.text());
          out.constant(cut.why());
        });
    write(out, article.metadata());
    out.list(
        article.problems(),
        problem -> {
          out.constant(problem.severity());
          out.text(problem.path());
          out.number(problem.line());
          out.number(problem.column());
          out.text(problem.what());
          out.text(problem.remedy());
        });
    return out.bytes();
  }

  /** What is stated, so that no two that differ have the same bytes. */
  static byte[] write(Stated stated) {
    RecordWriter out = new RecordWriter();
    out.text(stated.where());
    out.optional(stated.title(), out::text);
    out.optional(stated.published(), date -> out.text(date.value()));
    out.optional(stated.updated(), date -> out.text(date.value()));
    out.list(stated.authors(), out::text);
    out.optional(stated.publisher(), out::text);
    out.optional(stated.url(), out::text);
    out.optional(stated.archived(), out::text);
    out.optional(stated.language(), out::text);
    out.optional(stated.rights(), out::text);
    out.optional(stated.publish(), out::constant);
    out.optional(stated.slug(), out::text);
    out.optional(stated.note(), out::text);
    out.list(stated.corrected(), date -> out.text(date.value()));
    return out.bytes();
  }

  static KnownArticle read(RecordReader in) {
    Cleaned cleaned =
        new Cleaned(
            in.list(() -> new Block(in.constant(Block.Kind.class), in.text())),
            in.list(() -> new Cut(in.text(), in.constant(CutReason.class))));
    return new KnownArticle(
        cleaned,
        metadata(in),
        in.list(
            () ->
                new Problem(
                    in.constant(Severity.class),
                    in.text(),
                    in.number(),
                    in.number(),
                    in.text(),
                    in.text())));
  }

  private static void write(RecordWriter out, Metadata metadata) {
    sourced(out, metadata.headline(), out::text);
    sourced(out, metadata.authors(), authors -> out.list(authors, out::text));
    sourced(out, metadata.publisher(), out::text);
    sourced(out, metadata.published(), date -> out.text(date.value()));
    sourced(out, metadata.updated(), date -> out.text(date.value()));
    sourced(out, metadata.url(), out::text);
    sourced(out, metadata.archived(), out::text);
    sourced(out, metadata.language(), out::text);
    sourced(out, metadata.rights(), out::text);
  }

  private static Metadata metadata(RecordReader in) {
    return new Metadata(
        sourced(in, in::text),
        sourced(in, () -> in.list(in::text)),
        sourced(in, in::text),
        sourced(in, () -> new Edtf(in.text())),
        sourced(in, () -> new Edtf(in.text())),
        sourced(in, in::text),
        sourced(in, in::text),
        sourced(in, in::text),
        sourced(in, in::text));
  }

  private static <T> void sourced(
      RecordWriter out, Optional<Sourced<T>> sourced, Consumer<T> value) {
    out.optional(
        sourced,
        one -> {
          value.accept(one.value());
          out.constant(one.provenance().kind());
          out.text(one.provenance().source());
        });
  }

  private static <T> Optional<Sourced<T>> sourced(RecordReader in, Supplier<T> value) {
    return in.optional(
        () ->
            new Sourced<>(
                value.get(), new Provenance(in.constant(Provenance.Kind.class), in.text())));
  }
}
