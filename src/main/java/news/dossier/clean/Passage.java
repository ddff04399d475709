package news.dossier.clean;

import java.util.regex.Pattern;
import news.dossier.model.Block;

/**
 * A run of visible text between two block boundaries of a page.
 *
 * @param index its number on the page, from 0
 * @param text one line, white space collapsed, never blank
 * @param region the innermost region that holds all of it
 * @param linked how many of its characters are in links
 * @param strong how many are in bold type
 * @param slanted how many are in italics
 */
record Passage(int index, String text, Region region, int linked, int strong, int slanted) {
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…。！？।؟](?:[\"'”’»)\\]]|\\s)*(?:\\s|$)|[。！？]");
  private static final int LONG = 80;
  private static final int SHORTEST_PROSE = 40;

  Block.Kind kind() {
    return region.kind();
  }

  int length() {
    return text.length();
  }

  double linkDensity() {
    return Math.min(1.0, (double) linked / text.length());
  }

  /** Whether it reads like running text: long enough, with a sentence in it, and not a link. */
  boolean isProse() {
    return kind() != Block.Kind.HEADING
        && linkDensity() < 0.5
        && weight() >= SHORTEST_PROSE
        && (weight() >= LONG || endsSentence());
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  /** Its length, where a character of a script that writes words without spaces counts thrice. */
  int weight() {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      weight += c >= '\u3040' && c <= '\u9fff' ? 3 : 1;
    }
    return weight;
  }
}
