package news.dossier.bake;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's parser of what stands in a paragraph, which looks at the paragraph's text in one
 * string. flexmark's own puts such a string together again for each tag and each link that it
 * finds, one character after the other, so that its time grows with the square of the paragraph.
 */
final class FlatInlineParser extends CommonmarkInlineParser {
  private @Nullable BasedSequence flattened;
  private String text = "";

  FlatInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher found = matcher(pattern);
    return found == null ? null : input.subSequence(found.start(), found.end());
  }

  @Override
  public BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
    Matcher found = matcher(pattern);
    if (found == null) {
      return null;
    }
    BasedSequence[] groups = new BasedSequence[found.groupCount() + 1];
    for (int i = 0; i < groups.length; i++) {
      if (found.start(i) >= 0) {
        groups[i] = input.subSequence(found.start(i), found.end(i));
      }
    }
    return groups;
  }

  @Override
  public @Nullable Matcher matcher(Pattern pattern) {
    String all = text();
    if (index >= all.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(all).region(index, all.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return matcher;
  }

  @Override
  public char peek() {
    return peek(0);
  }

  @Override
  public char peek(int ahead) {
    String all = text();
    return index + ahead < all.length() ? all.charAt(index + ahead) : '\0';
  }

  private String text() {
    if (flattened != input) {
      flattened = input;
      text = flat(input);
    }
    return text;
  }

  /**
   * One piece of the page is copied at once, and only what lies in several pieces by characters. In
   * both a NUL is shown as U+FFFD.
   */
  private static String flat(BasedSequence input) {
    if (input instanceof CharSubSequence piece) {
      String chars = new String(piece.getBase(), piece.getStartOffset(), piece.length());
      return chars.replace('\0', '\uFFFD');
    }
    return input.toString();
  }
}
