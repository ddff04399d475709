package news.dossier.bake;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's own blocks, in its order, each asked only about lines that begin as it does: flexmark
 * tries the patterns of all of them on each line, and compiles some of them for each page. What
 * looks for blocks holds nothing but options and patterns, and serves all pages.
 */
final class PreparedBlocks implements CustomBlockParserFactory {
  private final List<Kind> kinds;

  /**
   * A kind of block.
   *
   * @param beginnings characters with one of which its first line begins, blanks apart; of a
   *     heading the line below it may
   */
  private record Kind(String beginnings, BlockParserFactory factory) {}

  /**
   * @param options of the parser that this is for
   */
  PreparedBlocks(DataHolder options) {
    kinds =
        List.of(
            new Kind("#=-", new HeadingParser.Factory().apply(options)),
            new Kind("`~", new FencedCodeBlockParser.Factory().apply(options)),
            new Kind("<", new HtmlBlockParser.Factory().apply(options)),
            new Kind("*-_", new ThematicBreakParser.Factory().apply(options)),
            new Kind("*-+0123456789", new ListBlockParser.Factory().apply(options)));
  }

  /** Takes the blocks that are prepared out of a parser's own. */
  static void replaceIn(MutableDataHolder options) {
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.THEMATIC_BREAK_PARSER, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return start(state, matched);
      }
    };
  }

  private @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    if (at >= line.length()) {
      return BlockStart.none();
    }
    char first = line.charAt(at);
    for (Kind kind : kinds) {
      if (kind.beginnings.indexOf(first) >= 0) {
        BlockStart start = kind.factory.tryStart(state, matched);
        if (start != BlockStart.none()) {
          return start;
        }
      }
    }
    return BlockStart.none();
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
