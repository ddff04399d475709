package news.dossier.erase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Span;

/**
 * Words of one text struck out, and where everything else stands after that.
 *
 * <p>Every struck-out name becomes the same five blocks, so that its length tells nothing.
 */
final class Redaction {
  static final String STRUCK_OUT = "█████";

  private final String text;

  /** Sorted, apart from each other. */
  private final List<Span> struck;

  /**
   * @param text as it was
   * @param struck what goes, in any order, overlapping or not
   */
  Redaction(String text, List<Span> struck) {
    this.text = text;
    this.struck = joined(struck);
  }

  /** The text without the names. */
  String text() {
    return text(new Span(0, Math.max(1, text.length())));
  }

  /** What became of the words at this place. */
  String text(Span span) {
    StringBuilder out = new StringBuilder();
    int at = span.start();
    int end = Math.min(span.end(), text.length());
    for (Span name : struck) {
      if (name.end() > at && name.start() < end) {
        out.append(text, at, Math.max(at, name.start())).append(STRUCK_OUT);
        at = Math.min(end, name.end());
      }
    }
    return out.append(text, at, end).toString();
  }

  /** Whether any of these words went. */
  boolean touches(Span span) {
    return struck.stream().anyMatch(span::overlaps);
  }

  /** Where these words stand now; a struck-out name at a border is part of it as a whole. */
  Span moved(Span span) {
    return new Span(moved(span.start(), false), moved(span.end(), true));
  }

  /** Where these words stand now; nowhere if any of them went. */
  Optional<Span> kept(Span span) {
    return touches(span) ? Optional.empty() : Optional.of(moved(span));
  }

  private int moved(int offset, boolean end) {
    int moved = offset;
    for (Span name : struck) {
      if (name.end() <= offset) {
        moved += STRUCK_OUT.length() - name.length();
      } else if (name.start() < offset) {
        return moved - (offset - name.start()) + (end ? STRUCK_OUT.length() : 0);
      }
    }
    return moved;
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && span.start() < last.end()) {
        joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
