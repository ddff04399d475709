package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dossier.model.Block;

/** Tells paragraphs, headings and list items apart. */
final class PastedBlocks {

  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)] \\S.*");
  private static final int LONGEST_HEADING = 14;

  private PastedBlocks() {}

  /** One block for each line of an article. */
  static List<Block> of(List<PastedLine> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      blocks.add(new Block(kind(lines, i), lines.get(i).text()));
    }
    return blocks;
  }

  private static Block.Kind kind(List<PastedLine> lines, int at) {
    PastedLine line = lines.get(at);
    if (line.bulleted() || NUMBERED.matcher(line.text()).matches()) {
      return Block.Kind.LIST_ITEM;
    }
    boolean leadsOn = at + 1 < lines.size() && LineShape.of(lines.get(at + 1).text()).isProse();
    return leadsOn && isHeading(line.text()) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  private static boolean isHeading(String text) {
    LineShape shape = LineShape.of(text);
    char last = text.charAt(text.length() - 1);
    boolean asks = last == '?' || last == '!' || last == '？';
    return shape.wordCount() > 0
        && shape.wordCount() <= LONGEST_HEADING
        && (!shape.endsSentence() || asks)
        && ",;-–—".indexOf(last) < 0
        && !Character.isLowerCase(text.codePointAt(0));
  }
}
