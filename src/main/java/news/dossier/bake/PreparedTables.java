package news.dossier.bake;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's tables, with what looks for them made once: it holds nothing but options and a
 * pattern, which flexmark would compile again for each page.
 */
final class PreparedTables extends TablesExtension {
  @Override
  public void extend(Parser.Builder parser) {
    parser.paragraphPreProcessorFactory(new Once(TableParagraphPreProcessor.Factory()));
  }

  private static final class Once implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory factory;
    private volatile @Nullable ParagraphPreProcessor made;

    Once(ParagraphPreProcessorFactory factory) {
      this.factory = factory;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      ParagraphPreProcessor ready = made;
      if (ready == null) {
        ready = factory.apply(state);
        made = ready;
      }
      return ready;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return factory.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return factory.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return factory.affectsGlobalScope();
    }
  }
}
