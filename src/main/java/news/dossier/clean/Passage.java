package news.dossier.clean;

import java.util.regex.Pattern;
import news.dossier.model.Block;

/**
 * A run of visible text between two block boundaries of a page.
 *
 * @param index its number on the page, from 0
 * @param text one line, white space collapsed, never blank
 * @param region the innermost region that holds all of it
 * @param linked how many of its characters other than spaces are in links
 * @param weight its length, where a character of a script that writes words without spaces counts
 *     thrice
 * @param isProse whether it reads like running text: long enough, with a sentence in it, and not a
 *     link
 */
record Passage(int index, String text, Region region, int linked, int weight, boolean isProse) {
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…。！？।؟](?:[\"'”’»)\\]]|\\s)*(?:\\s|$)|[。！？]");
  private static final int LONG = 80;
  private static final int SHORTEST_PROSE = 40;

  static Passage of(int index, String text, Region region, int linked) {
    int weight = weigh(text);
    boolean isProse =
        region.kind() != Block.Kind.HEADING
            && linked < text.length() / 2
            && weight >= SHORTEST_PROSE
            && (weight >= LONG || SENTENCE_END.matcher(text).find());
    return new Passage(index, text, region, linked, weight, isProse);
  }

  private static int weigh(String text) {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      weight += c >= '\u3040' && c <= '\u9fff' ? 3 : 1;
    }
    return weight;
  }

  Block.Kind kind() {
    return region.kind();
  }

  int length() {
    return text.length();
  }

  double linkDensity() {
    return Math.min(1.0, (double) linked / text.length());
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  /** The passage as a block of an article. */
  Block block() {
    return new Block(kind(), text);
  }
}
