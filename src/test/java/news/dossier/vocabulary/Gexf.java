package news.dossier.vocabulary;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** GEXF 1.3, by a grammar in RELAX NG that Jing reads. */
public final class Gexf {
  private static final String GRAMMAR = "/schema/gexf-1.3.rnc";

  private Gexf() {}

  /** What the grammar finds wrong. */
  public static List<String> problems(String xml) {
    Collector collector = new Collector();
    PropertyMapBuilder builder = new PropertyMapBuilder();
    builder.put(ValidateProperty.ERROR_HANDLER, collector);
    PropertyMap properties = builder.toPropertyMap();
    try {
      InputSource grammar = new InputSource(Resource.open(GRAMMAR));
      Validator validator =
          CompactSchemaReader.getInstance()
              .createSchema(grammar, properties)
              .createValidator(properties);
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(validator.getContentHandler());
      reader.setErrorHandler(collector);
      reader.parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | ParserConfigurationException e) {
      collector.problems.add(String.valueOf(e.getMessage()));
    } catch (IOException | IncorrectSchemaException e) {
      throw new IllegalStateException("the grammar cannot be read", e);
    }
    return collector.problems;
  }

  private static final class Collector implements ErrorHandler {
    private final List<String> problems = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      problems.add(e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      problems.add(e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      problems.add(e.getMessage());
    }
  }
}
