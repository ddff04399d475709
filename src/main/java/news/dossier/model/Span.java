package news.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's text.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset behind the last one; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The words that this covers in the text it belongs to. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public int length() {
    return end - start;
  }

  /** Written out, since spans are what mentions are looked up by, millions of times. */
  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  /** By start, then the shorter one first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
