package news.dossier.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message that chooses nothing by its values but has them at their places, as most have: put
 * together without ICU's formatter, which takes ten times as long and serves one thread at a time.
 */
final class PlainMessage {
  /** Words and names by turns, words first and last. */
  private final List<String> pieces;

  private PlainMessage(List<String> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /** Empty for a message with a plural, a choice or a format in it. */
  static Optional<PlainMessage> of(String message) {
    MessagePattern pattern = new MessagePattern(message);
    List<String> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int from = pattern.getPart(0).getLimit();
    for (int i = 1; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      words.append(message, from, part.getIndex());
      from = part.getLimit();
      if (part.getType() == Part.Type.ARG_START) {
        if (part.getArgType() != ArgType.NONE) {
          return Optional.empty();
        }
        pieces.add(words.toString());
        words.setLength(0);
        pieces.add(pattern.getSubstring(pattern.getPart(i + 1)));
        i = pattern.getLimitPartIndex(i);
        from = pattern.getPart(i).getLimit();
      }
    }
    pieces.add(words.toString());
    return Optional.of(new PlainMessage(pieces));
  }

  /**
   * Empty where a value is missing or is no text: numbers are written by the rules of a language.
   */
  Optional<String> format(Map<String, Object> values) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if (i % 2 == 0) {
        out.append(pieces.get(i));
      } else if (values.get(pieces.get(i)) instanceof String text) {
        out.append(text);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(out.toString());
  }
}
