package news.dossier.bake;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;

/**
 * flexmark's headings, with what looks for them made once: it holds nothing but options and
 * patterns, which flexmark would compile again for each page.
 */
final class PreparedHeadings extends HeadingParser.Factory {
  private final BlockParserFactory made;

  /**
   * @param options of the parser that this is for
   */
  PreparedHeadings(DataHolder options) {
    made = super.apply(options);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return made;
  }
}
