package news.dossier.page;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Block;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.Quotation;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.text.Sentences;
import news.dossier.text.ShownText;

/**
 * The page of one article: header for the templates, text for readers, as much of it as may be
 * published.
 */
final class ArticlePage {
  private static final int CUT_LENGTH = 280;
  private static final int CUTS_SHOWN = 200;

  private ArticlePage() {}

  /** From the root of the site. */
  static String path(Article article) {
    return "articles/" + article.slug() + ".md";
  }

  /**
   * @param citedBy what cites its sentences
   * @param distinction what tells it from other articles of the same title, if there are any
   */
  static Page page(
      Article article, Register register, CitedBy citedBy, Optional<String> distinction) {
    boolean withheld = article.publish() == PublishLevel.WITHHELD;
    Map<String, Object> header =
        withheld ? withheldHeader(article, register) : header(article, register);
    distinction.ifPresent(text -> header.put("distinction", text));
    return new Page(
        path(article),
        header,
        withheld ? withheldBody(register) : body(article, register, citedBy));
  }

  private static Map<String, Object> withheldHeader(Article article, Register register) {
    Map<String, Object> header = FramePages.header("article", withheldTitle(register));
    header.put("publish", article.publish().label());
    header.put("seed", article.seed().path());
    header.put("sha256", article.seed().sha256());
    return header;
  }

  private static String withheldTitle(Register register) {
    return register.wording().plain("article.withheld-title");
  }

  private static String withheldBody(Register register) {
    return FramePages.heading(withheldTitle(register))
        + "\n"
        + register.wording().say("article.withheld-body")
        + "\n";
  }

  private static Map<String, Object> header(Article article, Register register) {
    Metadata m = article.metadata();
    Map<String, Object> header = FramePages.header("article", register.wording().title(article));
    Map<String, String> provenance = new LinkedHashMap<>();
    put(header, provenance, "headline", m.headline(), false);
    m.authors().ifPresent(a -> header.put("authors", a.value()));
    m.authors().ifPresent(a -> provenance.put("authors", a.provenance().toString()));
    put(header, provenance, "publisher", m.publisher(), true);
    put(header, provenance, "published", text(m.published()), true);
    m.published()
        .map(Sourced::value)
        .flatMap(Edtf::day)
        .ifPresent(day -> header.put("date", day.toString()));
    put(header, provenance, "updated", text(m.updated()), true);
    put(header, provenance, "url", m.url(), true);
    put(header, provenance, "archived", m.archived(), true);
    put(header, provenance, "language", m.language(), true);
    put(header, provenance, "rights", m.rights(), true);
    article.note().ifPresent(note -> header.put("note", note));
    header.put("publish", article.publish().label());
    if (article.publish() != PublishLevel.LINK && !article.cleaned().blocks().isEmpty()) {
      header.put("excerpt", ShownText.beginning(article));
    }
    header.put("words", words(article.cleaned().text()));
    header.put("cut", article.cleaned().cuts().size());
    header.put("seed", article.seed().path());
    header.put("sha256", article.seed().sha256());
    header.put("format", article.seed().format().label());
    header.put("charset", article.seed().charset());
    header.put("provenance", provenance);
    return header;
  }

  private static void put(
      Map<String, Object> header,
      Map<String, String> provenance,
      String key,
      Optional<Sourced<String>> field,
      boolean inHeader) {
    field.ifPresent(
        sourced -> {
          if (inHeader) {
            header.put(key, sourced.value());
          }
          provenance.put(key, sourced.provenance().toString());
        });
  }

  private static Optional<Sourced<String>> text(Optional<Sourced<Edtf>> date) {
    return date.map(d -> new Sourced<>(d.value().value(), d.provenance()));
  }

  /** Words by Unicode's rules (UAX #29) and ICU's dictionaries, so that Chinese has words too. */
  private static int words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    int words = 0;
    while (breaks.next() != BreakIterator.DONE) {
      words += breaks.getRuleStatus() == BreakIterator.WORD_NONE ? 0 : 1;
    }
    return words;
  }

  private static String body(Article article, Register register, CitedBy citedBy) {
    StringBuilder body = new StringBuilder(FramePages.heading(register.wording().title(article)));
    CitedList cited = new CitedList(article, citedBy.of(article), register.wording());
    switch (article.publish()) {
      case FULL -> {
        NameLinks names = new NameLinks(article, register);
        appendBlocks(body, article, annotated(article, register, names, cited));
        body.append(cited.markdown());
        body.append(ReadList.of(article, names, register.wording()));
        appendCuts(body, article, register.wording());
      }
      case EXCERPT -> {
        appendExcerpt(body, article, register, cited);
        body.append(cited.markdown());
      }
      case LINK, WITHHELD -> {
        // The headline alone: the template links to the original.
      }
    }
    return body.toString();
  }

  private static AnnotatedText annotated(
      Article article, Register register, NameLinks names, CitedList cited) {
    return new AnnotatedText(
        register.shown(article).text(),
        article.annotations(),
        names::of,
        q -> speaker(names, q, register),
        cited::note);
  }

  private static Optional<String> speaker(NameLinks names, Quotation q, Register register) {
    return names
        .speaker(q)
        .map(name -> register.wording().plain("article.inferred-speaker", "name", name));
  }

  private static void appendBlocks(StringBuilder body, Article article, AnnotatedText annotated) {
    Block.Kind before = Block.Kind.PARAGRAPH;
    int start = 0;
    for (Block block : article.cleaned().blocks()) {
      boolean listGoesOn = before == Block.Kind.LIST_ITEM && block.kind() == Block.Kind.LIST_ITEM;
      body.append(listGoesOn ? "" : "\n").append(prefix(block.kind()));
      body.append(annotated.markdown(new Span(start, start + block.text().length()))).append('\n');
      before = block.kind();
      start += block.text().length() + 2;
    }
  }

  /** The beginning, then the sentences that other pages cite, each by itself. */
  private static void appendExcerpt(
      StringBuilder body, Article article, Register register, CitedList cited) {
    ShownText shown = register.shown(article);
    String excerpt = shown.excerpt().orElse("");
    AnnotatedText annotated =
        annotated(article, register, NameLinks.toEntitiesAlone(article, register), cited);
    String rest = excerpt.endsWith("…") && !shown.text().startsWith(excerpt) ? "…" : "";
    List<Span> pieces = ShownText.pieces(article, excerpt);
    for (int i = 0; i < pieces.size(); i++) {
      body.append('\n').append(annotated.markdown(pieces.get(i)));
      body.append(i == pieces.size() - 1 ? rest : "").append('\n');
    }
    for (int sentence : shown.cited()) {
      body.append("\n\\[…\\] ");
      body.append(annotated.markdown(article.annotations().sentences().get(sentence)));
      body.append('\n');
    }
  }

  private static String prefix(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> "";
      case HEADING -> "## ";
      case LIST_ITEM -> "- ";
      case QUOTE -> "> ";
    };
  }

  private static void appendCuts(StringBuilder body, Article article, Wording wording) {
    List<Cut> cuts = article.cleaned().cuts();
    if (cuts.isEmpty()) {
      return;
    }
    String summary = wording.say("article.cut", "count", cuts.size());
    body.append(wording.details(article, "cut", summary));
    for (Cut cut : cuts.subList(0, Math.min(CUTS_SHOWN, cuts.size()))) {
      body.append("- *").append(wording.say("cut." + key(cut.why()))).append("* ");
      String text = MarkdownText.escape(Sentences.beginning(cut.text(), CUT_LENGTH));
      body.append(wording.of(article, text)).append('\n');
    }
    if (cuts.size() > CUTS_SHOWN) {
      int more = cuts.size() - CUTS_SHOWN;
      body.append("- ").append(wording.say("article.more-cut", "count", more)).append('\n');
    }
    body.append("\n</details>\n");
  }

  private static String key(CutReason why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
