package news.dossier.page;

import java.util.List;
import news.dossier.model.Article;
import news.dossier.model.Span;

/** Words of an article on another page: never without the way back to them. */
final class Cited {
  /** A longer sentence is cut to the words around what it is cited for, in UTF-16 units. */
  private static final int LONGEST = 360;

  /** No sentence is longer than this; what is, is a list or a table. */
  private static final int WHOLE = 2000;

  private Cited() {}

  /**
   * A sentence as Markdown, with words in it marked.
   *
   * @param marked in order, not overlapping, within the sentence
   * @param tag of the mark: {@code b}
   * @param attributes of the sentence: {@link Wording#attributes}
   */
  static String sentence(
      String text, Span sentence, List<Span> marked, String tag, String attributes) {
    Span piece = piece(text, sentence, marked, LONGEST);
    return sentence(text, sentence, piece, marked, tag, attributes);
  }

  /** The same in full. */
  static String whole(
      String text, Span sentence, List<Span> marked, String tag, String attributes) {
    Span piece = piece(text, sentence, marked, WHOLE);
    return sentence(text, sentence, piece, marked, tag, attributes);
  }

  private static String sentence(
      String text, Span sentence, Span piece, List<Span> marked, String tag, String attributes) {
    StringBuilder out = new StringBuilder("<span class=\"cited\"").append(attributes).append('>');
    out.append(piece.start() > sentence.start() ? "… " : "");
    int at = piece.start();
    for (Span span : marked) {
      if (span.start() >= at && span.end() <= piece.end()) {
        out.append(MarkdownText.escapeInline(text.substring(at, span.start())));
        out.append('<').append(tag).append('>');
        out.append(MarkdownText.escapeInline(span.in(text)));
        out.append("</").append(tag).append('>');
        at = span.end();
      }
    }
    out.append(MarkdownText.escapeInline(text.substring(at, piece.end())));
    return out.append(piece.end() < sentence.end() ? " …" : "").append("</span>").toString();
  }

  /** The same as plain text, without marks. */
  static String plain(Appearance appearance, String text) {
    Span sentence = appearance.article().annotations().sentences().get(appearance.sentence());
    Span piece = piece(text, sentence, List.of(appearance.mention().span()), LONGEST);
    return (piece.start() > sentence.start() ? "… " : "")
        + MarkdownText.allowed(piece.in(text))
        + (piece.end() < sentence.end() ? " …" : "");
  }

  private static Span piece(String text, Span sentence, List<Span> marked, int longest) {
    if (sentence.length() <= longest) {
      return sentence;
    }
    int focus = marked.isEmpty() ? sentence.start() : marked.get(0).start();
    int start = Math.max(sentence.start(), Math.min(focus - longest / 3, sentence.end() - longest));
    int end = Math.min(sentence.end(), start + longest);
    return new Span(wordStart(text, start, sentence.start()), wordEnd(text, end, sentence));
  }

  /** Back to the blank before a word, though no further than a long word goes. */
  private static int wordStart(String text, int from, int first) {
    int at = from;
    while (at > first && from - at < 40 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at > first && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static int wordEnd(String text, int from, Span sentence) {
    int at = from;
    while (at < sentence.end() && at - from < 40 && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < sentence.end() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  /** The address of a sentence from the root of the site. */
  static String address(Article article, int sentence) {
    return address(article) + "#" + AnnotatedText.sentenceId(sentence);
  }

  /** The address of a quotation from the root of the site. */
  static String address(Said said) {
    return address(said.article()) + "#" + AnnotatedText.quotationId(said.index());
  }

  /** Where another page cites a sentence. */
  static String anchor(Article article, int sentence) {
    return article.slug() + "-" + AnnotatedText.sentenceId(sentence);
  }

  /** Where another page cites a quotation. */
  static String anchor(Said said) {
    return said.article().slug() + "-" + AnnotatedText.quotationId(said.index());
  }

  static String address(Article article) {
    return "articles/" + article.slug() + ".md";
  }

  /** A link with this text. */
  static String link(String text, String root, String address) {
    return "[" + MarkdownText.escapeInline(text) + "](" + root + address + ")";
  }
}
