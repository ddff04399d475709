package news.dossier.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the best way to cut a sentence into names and other words: Viterbi's algorithm over
 * segments (Sarawagi, Cohen 2004). Linear in the number of segments.
 */
final class SegmentDecoder {
  private SegmentDecoder() {}

  /** A segment with the type that it was given, as an ordinal of {@link SegmentModel#scores}. */
  record Choice(Segment segment, int type, float score) {}

  /**
   * The chosen segments in order.
   *
   * @param scores for each segment, in the order of the segments
   */
  static List<Choice> best(int length, List<Segment> segments, List<float[]> scores) {
    List<List<Choice>> endingAt = new ArrayList<>();
    for (int i = 0; i <= length; i++) {
      endingAt.add(new ArrayList<>());
    }
    for (int i = 0; i < segments.size(); i++) {
      float[] s = scores.get(i);
      int type = s[0] >= s[1] ? (s[0] >= s[2] ? 0 : 2) : (s[1] >= s[2] ? 1 : 2);
      if (s[type] > 0) {
        endingAt.get(segments.get(i).to()).add(new Choice(segments.get(i), type, s[type]));
      }
    }
    double[] best = new double[length + 1];
    Choice[] chosen = new Choice[length + 1];
    for (int end = 1; end <= length; end++) {
      best[end] = best[end - 1];
      for (Choice choice : endingAt.get(end)) {
        double value = best[choice.segment().from()] + choice.score();
        if (value > best[end]) {
          best[end] = value;
          chosen[end] = choice;
        }
      }
    }
    Deque<Choice> result = new ArrayDeque<>();
    for (int end = length; end > 0; ) {
      Choice choice = chosen[end];
      if (choice == null) {
        end--;
      } else {
        result.addFirst(choice);
        end = choice.segment().from();
      }
    }
    return List.copyOf(result);
  }
}
