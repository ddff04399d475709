package news.dossier.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nu.validator.checker.Checker;
import nu.validator.checker.ConformingButObsoleteWarner;
import nu.validator.checker.DuplicateDtChecker;
import nu.validator.checker.HeadingHierarchyChecker;
import nu.validator.checker.MicrodataChecker;
import nu.validator.checker.NormalizationChecker;
import nu.validator.checker.TextContentChecker;
import nu.validator.checker.UncheckedSubtreeWarner;
import nu.validator.checker.UsemapChecker;
import nu.validator.checker.XmlPiChecker;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.checker.jing.CheckerValidator;
import nu.validator.checker.table.TableChecker;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.AttributesPermutingXMLReaderWrapper;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.ariaattributes.AriaAttributeDroppingSchemaWrapper;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The HTML standard as the Nu Html Checker knows it, read once from its own jar and shared by all
 * threads.
 *
 * <p>Put together here as the checker's {@code SimpleDocumentValidator} does it. That class itself
 * builds the schema anew for each instance and cannot be loaded without an HTTP client, a servlet
 * container and Log4j 1.2. Left out on purpose: language detection (slow, unsure on short pages)
 * and the checker's own look at the Content Security Policy, which needs to know the site's host.
 */
final class HtmlSchema {
  private static final String HTML_AND_RDFA_LITE = "http://s.validator.nu/html5-rdfalite.rnc";

  private final Schema schema;
  private final Queue<GrammarValidator> spares = new ConcurrentLinkedQueue<>();

  private HtmlSchema(Schema schema) {
    this.schema = schema;
  }

  /** The one schema of this program; half a second to read, a few MB. */
  static HtmlSchema shared() {
    return Shared.SCHEMA;
  }

  private static final class Shared {
    private static final HtmlSchema SCHEMA = read();
  }

  private static HtmlSchema read() {
    // The checker takes these from the system properties only. RDFa Lite is enough for og:
    // properties.
    System.setProperty("nu.validator.checker.enableLangDetection", "0");
    System.setProperty("nu.validator.schema.rdfa-full", "0");
    LocalCacheEntityResolver files = new LocalCacheEntityResolver(new NullEntityResolver());
    files.setAllowRnc(true);
    PropertyMapBuilder properties = properties(new Strict());
    properties.put(ValidateProperty.ENTITY_RESOLVER, files);
    try {
      InputSource source = files.resolveEntity(null, HTML_AND_RDFA_LITE);
      return new HtmlSchema(
          wrapped(
              CompactSchemaReader.getInstance().createSchema(source, properties.toPropertyMap())));
    } catch (SAXException | IOException | IncorrectSchemaException e) {
      throw new IllegalStateException("the HTML schema is missing from nu.validator's jar", e);
    }
  }

  /**
   * Attributes and elements that the schema does not describe are checked by code, and taken out of
   * its sight.
   */
  private static Schema wrapped(Schema html) {
    Schema schema = new DataAttributeDroppingSchemaWrapper(html);
    schema = new AriaAttributeDroppingSchemaWrapper(schema);
    schema = new XmlLangAttributeDroppingSchemaWrapper(schema);
    schema = new RoleAttributeFilteringSchemaWrapper(schema);
    schema = new TemplateElementDroppingSchemaWrapper(schema);
    return new NamespaceChangingSchemaWrapper(schema);
  }

  /**
   * Tells {@code messages} of everything that is wrong with a page.
   *
   * @throws SAXException if {@code messages} threw it to end the validation
   */
  void validate(byte[] page, ErrorHandler messages) throws SAXException, IOException {
    GrammarValidator spare = spares.poll();
    GrammarValidator grammar = spare == null ? new GrammarValidator(this::ofSchema) : spare;
    XMLReader reader = new AttributesPermutingXMLReaderWrapper(parser(messages));
    reader.setContentHandler(validator(grammar.next(messages), messages).getContentHandler());
    InputSource source = new InputSource(new ByteArrayInputStream(page));
    source.setEncoding("UTF-8");
    reader.parse(source);
    if (grammar.isReusable()) {
      spares.add(grammar);
    }
  }

  private Validator ofSchema(ErrorHandler messages) {
    return schema.createValidator(properties(messages).toPropertyMap());
  }

  private static Validator validator(Validator grammar, ErrorHandler messages) {
    PropertyMap properties = properties(messages).toPropertyMap();
    Validator validator =
        new CombineValidator(grammar, CheckerSchema.ASSERTION_SCH.createValidator(properties));
    for (Checker checker : checkers()) {
      validator = new CombineValidator(validator, new CheckerValidator(checker, properties));
    }
    return validator;
  }

  private static List<Checker> checkers() {
    return List.of(
        new TableChecker(),
        new DuplicateDtChecker(),
        new HeadingHierarchyChecker(),
        new ConformingButObsoleteWarner(),
        new MicrodataChecker(),
        new NormalizationChecker(),
        new TextContentChecker(),
        new UncheckedSubtreeWarner(),
        new UsemapChecker(),
        new XmlPiChecker());
  }

  private static HtmlParser parser(ErrorHandler messages) throws SAXException {
    HtmlParser parser = new HtmlParser();
    parser.setCommentPolicy(XmlViolationPolicy.ALLOW);
    parser.setContentNonXmlCharPolicy(XmlViolationPolicy.ALLOW);
    parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
    parser.setNamePolicy(XmlViolationPolicy.ALLOW);
    parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
    parser.setMappingLangToXmlLang(true);
    parser.setErrorHandler(messages);
    parser.setFeature("http://xml.org/sax/features/unicode-normalization-checking", true);
    return parser;
  }

  private static PropertyMapBuilder properties(ErrorHandler messages) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, messages);
    properties.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
    RngProperty.CHECK_ID_IDREF.add(properties);
    return properties;
  }

  private static final class Strict extends DefaultHandler {
    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
