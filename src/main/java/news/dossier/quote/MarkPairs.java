package news.dossier.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import news.dossier.model.Span;

/**
 * Pairs the quotation marks of one block, whatever is nested or broken in it.
 *
 * <p>A closing mark closes the innermost open one of its kind, straight or curly, or else the
 * innermost at all. An opening mark that nothing closes hides none of the pairs behind it.
 */
final class MarkPairs {
  private final List<Span> pairs = new ArrayList<>();
  private final List<QuoteMark> neverClosed = new ArrayList<>();
  private final List<QuoteMark> neverOpened = new ArrayList<>();

  MarkPairs(List<QuoteMark> marks) {
    Deque<QuoteMark> open = new ArrayDeque<>();
    int openStraight = 0;
    for (QuoteMark mark : marks) {
      boolean closes =
          switch (mark.role()) {
            case OPENS -> false;
            case CLOSES -> true;
            case EITHER -> mark.straight() ? openStraight > 0 : !open.isEmpty();
          };
      if (!closes) {
        open.push(mark);
        openStraight += mark.straight() ? 1 : 0;
      } else if (open.isEmpty()) {
        neverOpened.add(mark);
      } else {
        boolean sameKind = mark.straight() ? openStraight > 0 : open.size() > openStraight;
        QuoteMark opening = open.pop();
        while (sameKind && opening.straight() != mark.straight()) {
          openStraight -= opening.straight() ? 1 : 0;
          neverClosed.add(opening);
          opening = open.pop();
        }
        openStraight -= opening.straight() ? 1 : 0;
        pairs.add(new Span(opening.start(), mark.end()));
      }
    }
    neverClosed.addAll(open);
  }

  /** From the opening mark to behind the closing one; outermost pairs only, in order. */
  List<Span> outermost() {
    return outermost(pairs);
  }

  /** The outermost of spans of which none crosses another, in order. */
  static List<Span> outermost(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
    List<Span> outer = new ArrayList<>();
    int end = 0;
    for (Span span : sorted) {
      if (span.start() >= end) {
        outer.add(span);
        end = span.end();
      }
    }
    return outer;
  }

  /** Opening marks without a closing one; in no order. */
  List<QuoteMark> neverClosed() {
    return neverClosed;
  }

  /** Closing marks without an opening one, in order. */
  List<QuoteMark> neverOpened() {
    return neverOpened;
  }
}
