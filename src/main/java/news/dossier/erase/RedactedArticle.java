package news.dossier.erase;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Annotations;
import news.dossier.model.Attribution;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.Evidence;
import news.dossier.model.Mention;
import news.dossier.model.Metadata;
import news.dossier.model.Quotation;
import news.dossier.model.ReadSeed;
import news.dossier.model.Seed;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.model.Stated;
import news.dossier.text.QuotableText;

/** One article without the hidden names: its text, its metadata, and what was read in it. */
final class RedactedArticle {
  private final ReadSeed article;
  private final HiddenNames names;
  private final Redaction redaction;
  private final RedactedReports reports;

  /** Mentions of hidden ones, struck out or, where the curator keeps them in the text, unmarked. */
  private final Set<Span> unmarked = new HashSet<>();

  RedactedArticle(ReadSeed article, Entities entities, HiddenNames names) {
    this.article = article;
    this.names = names;
    List<Span> struck = new ArrayList<>(names.in(article.cleaned().text()));
    for (Mention mention : article.annotations().mentions()) {
      Optional<Entity> hidden =
          entities.of(article.seed().path(), mention).filter(names.hidden()::contains);
      hidden.ifPresent(entity -> unmarked.add(mention.span()));
      hidden
          .filter(entity -> !entity.curated().orElseThrow().kept())
          .ifPresent(entity -> struck.add(mention.span()));
    }
    this.redaction = new Redaction(article.cleaned().text(), struck);
    List<Span> hidden = new ArrayList<>(struck);
    hidden.addAll(unmarked);
    this.reports = new RedactedReports(redaction, article.cleaned().text(), hidden);
  }

  ReadSeed article() {
    return new ReadSeed(seed(), cleaned(), metadata(), annotations());
  }

  /** The evidence in the text as it is now; none if its words went. */
  Optional<Evidence> kept(Evidence evidence) {
    return redaction
        .kept(evidence.span())
        .map(s -> new Evidence(evidence.seed(), s, evidence.exact()));
  }

  /** The evidence in the text as it is now, with struck-out names in it. */
  Evidence moved(Evidence evidence) {
    return new Evidence(
        evidence.seed(), redaction.moved(evidence.span()), redaction.text(evidence.span()));
  }

  /** What became of words that are quoted from the text; empty where they do not stand in it. */
  Optional<String> quoted(String words) {
    return QuotableText.of(article.cleaned().text()).find(words).stream()
        .findFirst()
        .map(redaction::text);
  }

  private Seed seed() {
    Seed seed = article.seed();
    Stated s = seed.stated();
    Stated stated =
        new Stated(
            s.where(),
            s.title(),
            s.published(),
            s.updated(),
            s.authors(),
            s.publisher(),
            s.url(),
            s.archived(),
            s.language(),
            s.rights(),
            s.publish(),
            s.slug(),
            s.note().map(this::line),
            s.corrected());
    return new Seed(
        seed.path(), seed.format(), seed.sha256(), seed.charset(), seed.content(), stated);
  }

  private Cleaned cleaned() {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (Block block : article.cleaned().blocks()) {
      Span span = new Span(start, start + block.text().length());
      blocks.add(new Block(block.kind(), redaction.text(span)));
      start = span.end() + 2;
    }
    List<Cut> cuts =
        article.cleaned().cuts().stream().map(c -> new Cut(line(c.text()), c.why())).toList();
    return new Cleaned(blocks, cuts);
  }

  private Metadata metadata() {
    Metadata m = article.metadata();
    return new Metadata(
        m.headline().map(h -> new Sourced<>(line(h.value()), h.provenance())),
        m.authors().flatMap(this::authors),
        m.publisher().filter(p -> !names.isIn(p.value())),
        m.published(),
        m.updated(),
        m.url().filter(u -> !names.isIn(decoded(u.value()))),
        m.archived().filter(u -> !names.isIn(decoded(u.value()))),
        m.language(),
        m.rights().map(r -> new Sourced<>(line(r.value()), r.provenance())));
  }

  private Optional<Sourced<List<String>>> authors(Sourced<List<String>> authors) {
    List<String> left = authors.value().stream().filter(a -> !names.isIn(a)).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sourced<>(left, authors.provenance()));
  }

  /** Whether an address of the original went because it tells a hidden name. */
  boolean losesAddress() {
    Metadata m = article.metadata();
    return m.url().or(m::archived).isPresent()
        && (m.url().filter(u -> names.isIn(decoded(u.value()))).isPresent()
            || m.archived().filter(u -> names.isIn(decoded(u.value()))).isPresent());
  }

  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  private String line(String text) {
    return names.struckOut(text);
  }

  private Annotations annotations() {
    Annotations a = article.annotations();
    return new Annotations(
        a.sentences().stream().map(redaction::moved).distinct().toList(),
        a.mentions().stream().flatMap(m -> mention(m).stream()).toList(),
        a.timexes().stream()
            .flatMap(
                t ->
                    redaction.kept(t.span()).stream()
                        .map(
                            s ->
                                new news.dossier.model.Timex(
                                    s, t.text(), t.type(), t.value(), t.rule())))
            .toList(),
        a.quotations().stream().map(this::quotation).toList(),
        a.reports().stream().map(reports::redacted).toList());
  }

  private Optional<Mention> mention(Mention m) {
    if (unmarked.contains(m.span())) {
      return Optional.empty();
    }
    return redaction
        .kept(m.span())
        .map(span -> new Mention(span, m.text(), m.type(), m.role().flatMap(this::role), m.rule()));
  }

  private Optional<Mention.Role> role(Mention.Role role) {
    return redaction.kept(role.span()).map(span -> new Mention.Role(span, role.text()));
  }

  /** The words stay; who said them goes with the name. */
  private Quotation quotation(Quotation q) {
    return new Quotation(
        redaction.moved(q.span()),
        redaction.text(q.span()),
        q.attribution().flatMap(this::attribution));
  }

  private Optional<Attribution> attribution(Attribution a) {
    boolean betrays =
        redaction.touches(a.source())
            || unmarked.stream().anyMatch(a.source()::overlaps)
            || a.resolved().filter(m -> mention(m).isEmpty()).isPresent();
    if (betrays) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            redaction.moved(a.source()),
            a.text(),
            a.cue().map(redaction::moved),
            a.resolved().flatMap(this::mention),
            a.rule()));
  }
}
