package news.dossier.bake;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.HeaderIdGenerator;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.List;
import java.util.Optional;
import news.dossier.bake.HtmlLines.UnknownNodeException;
import org.jspecify.annotations.Nullable;

/**
 * CommonMark with GitHub's tables, as HTML. One parser and one renderer serve all pages and
 * threads.
 */
final class Markdown {

  /**
   * @param heading the inline HTML of the first level-one heading, which is then no part of the
   *     body
   * @param isHarmless whether it is known to hold no HTML of the page's author and no links but
   *     harmless ones; {@link SafeHtml} would drop nothing then
   */
  record Html(Optional<String> heading, String body, boolean isHarmless) {}

  private final MutableDataSet options = options();
  private final Parser parser;
  private final ListOptions lists = ListOptions.get(options);
  private @Nullable HtmlRenderer renderer;

  Markdown() {
    MutableDataSet prepared = new MutableDataSet(options);
    prepared.set(Parser.EXTENSIONS, List.of(new PreparedTables()));
    PreparedBlocks.replaceIn(prepared);
    this.parser =
        Parser.builder(prepared)
            .customBlockParserFactory(new PreparedBlocks(options))
            .customInlineParserFactory(FlatInlineParser::new)
            // flexmark adds it to its own inline parser only.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();
  }

  private static MutableDataSet options() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(HtmlRenderer.GENERATE_HEADER_ID, true);
    options.set(HtmlRenderer.RENDER_HEADER_ID, true);
    options.set(HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES, false);
    options.set(HtmlRenderer.HEADER_ID_GENERATOR_NON_DASH_CHARS, "_");
    options.set(HtmlRenderer.HEADER_ID_GENERATOR_NON_ASCII_TO_LOWERCASE, true);
    return options;
  }

  /** Few pages have anything that {@link TreeWriter} does not know. */
  private synchronized HtmlRenderer renderer() {
    if (renderer == null) {
      renderer =
          HtmlRenderer.builder(options)
              .linkResolverFactory(new PageLinks.Factory())
              .attributeProviderFactory(new TableAlignment())
              .build();
    }
    return renderer;
  }

  /**
   * @param pagePath of the page relative to {@code content/}, by which its links are resolved
   */
  Html render(String markdown, String pagePath) {
    // On an array: flexmark asks for single characters, again and again, and a string checks each.
    CharSubSequence chars = CharSubSequence.of(markdown);
    Document document = parser.parse(chars);
    Optional<Heading> heading = heading(document);
    heading.ifPresent(Node::unlink);
    try {
      return written(document, heading, chars.getBase(), pagePath);
    } catch (UnknownNodeException e) {
      return rendered(document, heading, pagePath);
    }
  }

  private Html written(
      Document document, Optional<Heading> heading, char[] markdown, String pagePath) {
    TreeWriter.refuseWhatIsReplaced(markdown);
    TreeWriter body = new TreeWriter(markdown, markdown.length, pagePath, lists);
    int headingLength = heading.map(Node::getTextLength).orElse(0);
    TreeWriter top = new TreeWriter(markdown, headingLength, pagePath, lists);
    new HeaderIdGenerator().generateIds(document);
    Optional<String> inline = heading.map(top::inline);
    return new Html(inline, body.document(document), top.isHarmless() && body.isHarmless());
  }

  /** As flexmark itself makes it, which {@link TreeWriter} must not be told from. */
  Html rendered(String markdown, String pagePath) {
    Document document = Parser.builder(options).build().parse(markdown);
    Optional<Heading> heading = heading(document);
    heading.ifPresent(Node::unlink);
    return rendered(document, heading, pagePath);
  }

  private Html rendered(Document document, Optional<Heading> heading, String pagePath) {
    document.set(PageLinks.PAGE, pagePath);
    Optional<String> inline = heading.map(one -> inline(document, one));
    return new Html(inline, renderer().render(document), false);
  }

  private static Optional<Heading> heading(Document document) {
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /**
   * Renders a heading that was taken out of the document. The renderer writes links only below a
   * document and no less than whole elements: hence the document of its own, and the tags around
   * the heading are taken off again.
   */
  private String inline(Document document, Heading heading) {
    Document alone = new Document(document, document.getChars());
    alone.appendChild(heading);
    String element = renderer().render(alone);
    return element.substring(element.indexOf('>') + 1, element.lastIndexOf("</")).strip();
  }

  /** HTML has no {@code align} attribute any more: a class instead, which a style sheet can use. */
  private static final class TableAlignment extends IndependentAttributeProviderFactory {
    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return (node, part, attributes) -> {
        String align = node instanceof TableCell ? attributes.getValue("align") : "";
        if (!align.isEmpty()) {
          attributes.remove("align");
          attributes.addValue("class", "align-" + align);
        }
      };
    }
  }
}
