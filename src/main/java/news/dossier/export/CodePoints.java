package news.dossier.export;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts a text's offsets in Unicode code points, as exports have them. */
final class CodePoints {
  /** Offsets of the second halves of surrogate pairs, in order. */
  private final int[] seconds;

  CodePoints(String text) {
    this.seconds =
        IntStream.range(1, text.length())
            .filter(i -> Character.isLowSurrogate(text.charAt(i)))
            .filter(i -> Character.isHighSurrogate(text.charAt(i - 1)))
            .toArray();
  }

  /** How many code points stand before an offset in UTF-16 units. */
  int before(int offset) {
    int place = Arrays.binarySearch(seconds, offset);
    return offset - (place >= 0 ? place : -place - 1);
  }
}
