package news.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import news.dossier.model.Annotations;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.model.Span;
import news.dossier.model.Timex;

/**
 * Blocks of an article as Markdown in which sentences have addresses, quotations are marked up,
 * dates carry their value and names lead to what was read of them.
 *
 * <p>Marks nest: sentence, then quotation, then name or date. A quotation that runs over several
 * sentences is marked in each of them; a name or date that crosses the border of a mark around it
 * is left plain.
 */
final class AnnotatedText {
  private final String text;
  private final Annotations annotations;
  private final Function<Quotation, Optional<String>> speakers;
  private final IntFunction<String> notes;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Span> leafSpans;
  private final List<Span> quotations;

  /** A name or date, with what stands before and behind it. */
  private record Leaf(Span span, String before, String behind) {}

  /**
   * @param links where a name leads, relative to the page; empty where it leads nowhere
   * @param speakers who is thought to speak a quotation, in words that say so
   * @param notes markup behind a sentence, by its index; may be empty
   */
  AnnotatedText(
      String text,
      Annotations annotations,
      Function<Mention, Optional<String>> links,
      Function<Quotation, Optional<String>> speakers,
      IntFunction<String> notes) {
    this.text = text;
    this.notes = notes;
    this.annotations = annotations;
    this.speakers = speakers;
    this.quotations = annotations.quotations().stream().map(Quotation::span).toList();
    for (Mention mention : annotations.mentions()) {
      links
          .apply(mention)
          .ifPresent(link -> leaves.add(new Leaf(mention.span(), "[", "](" + link + ")")));
    }
    for (Timex timex : annotations.timexes()) {
      Optional<String> datetime = TimexWords.datetime(timex);
      datetime.ifPresent(
          value ->
              leaves.add(new Leaf(timex.span(), "<time datetime=\"" + value + "\">", "</time>")));
    }
    leaves.sort((a, b) -> a.span().compareTo(b.span()));
    leafSpans = leaves.stream().map(Leaf::span).toList();
  }

  /** The address of a sentence on its page. */
  static String sentenceId(int index) {
    return "s" + (index + 1);
  }

  /** The address of a quotation on its page. */
  static String quotationId(int index) {
    return "q" + (index + 1);
  }

  /** One block of the text as one line of Markdown. */
  String markdown(Span block) {
    if (annotations.sentences().isEmpty()) {
      return MarkdownText.escape(block.in(text));
    }
    StringBuilder out = new StringBuilder();
    int first = Math.max(0, annotations.sentenceAt(block.start()));
    List<Span> sentences = annotations.sentences();
    int end =
        walk(
            block,
            sentences.subList(first, sentences.size()),
            out,
            (index, sentence) -> {
              out.append("<span id=\"").append(sentenceId(first + index)).append("\">");
              quotations(sentence, out);
              out.append("</span>");
              boolean whole = annotations.sentences().get(first + index).equals(sentence);
              out.append(whole ? notes.apply(first + index) : "");
            });
    plain(end, block.end(), out);
    return out.toString();
  }

  private void quotations(Span sentence, StringBuilder out) {
    int end =
        walk(
            sentence,
            quotations,
            out,
            (index, piece) -> {
              boolean begins = piece.start() == quotations.get(index).start();
              out.append("<q").append(begins ? " id=\"" + quotationId(index) + "\"" : "");
              out.append(speaker(index)).append(">");
              leaves(piece, out);
              out.append("</q>");
            });
    leaves(end, sentence.end(), out);
  }

  /**
   * Who is thought to speak, for those who point at the words; the list below the article tells
   * all.
   */
  private String speaker(int index) {
    return speakers
        .apply(annotations.quotations().get(index))
        .map(name -> " title=\"" + attribute(name) + "\"")
        .orElse("");
  }

  /** Text as the value of an attribute, between double quotation marks. */
  static String attribute(String text) {
    return MarkdownText.allowed(text)
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /**
   * Calls for each span its part within the frame, in order, and writes what lies between as
   * leaves.
   */
  private int walk(
      Span frame, List<Span> spans, StringBuilder out, BiConsumer<Integer, Span> mark) {
    int at = frame.start();
    for (int i = from(spans, at); i < spans.size() && spans.get(i).start() < frame.end(); i++) {
      int start = Math.max(at, spans.get(i).start());
      int end = Math.min(frame.end(), spans.get(i).end());
      if (start < end) {
        leaves(at, start, out);
        mark.accept(i, new Span(start, end));
        at = end;
      }
    }
    return at;
  }

  /** Index of the first span that ends behind an offset; spans are in order and do not overlap. */
  private static int from(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void leaves(Span frame, StringBuilder out) {
    leaves(frame.start(), frame.end(), out);
  }

  private void leaves(int from, int to, StringBuilder out) {
    int at = from;
    int first = from(leafSpans, from);
    for (Leaf leaf : leaves.subList(first, leaves.size())) {
      if (leaf.span().start() >= to) {
        break;
      }
      if (leaf.span().start() >= at && leaf.span().end() <= to) {
        plain(at, leaf.span().start(), out);
        out.append(leaf.before());
        plain(leaf.span().start(), leaf.span().end(), out);
        out.append(leaf.behind());
        at = leaf.span().end();
      }
    }
    plain(at, to, out);
  }

  private void plain(int from, int to, StringBuilder out) {
    if (from >= to) {
      return;
    }
    String words = text.substring(from, to);
    // What begins a line might be read as a list or heading; behind a tag it is only text.
    out.append(out.isEmpty() ? lineStart(words) : MarkdownText.escapeInline(words));
  }

  private static String lineStart(String words) {
    boolean spaceAtEnd = Character.isWhitespace(words.charAt(words.length() - 1));
    return MarkdownText.escape(words) + (spaceAtEnd ? " " : "");
  }
}
