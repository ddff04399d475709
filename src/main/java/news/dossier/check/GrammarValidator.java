package news.dossier.check;

import java.util.function.Function;
import nu.validator.vendor.thaiopensource.validate.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Holds one page after the other against the grammar of HTML. What it works out of the grammar for
 * one page it knows for the next: that is most of its work. Used by one thread at a time.
 */
final class GrammarValidator {
  /** What it works out grows with what it meets; after so many pages it is let go of. */
  private static final int PAGES = 1_000;

  private final Relay relay = new Relay();
  private final Validator validator;
  private int pages;

  /**
   * @param grammar makes a validator that tells a handler what is wrong
   */
  GrammarValidator(Function<ErrorHandler, Validator> grammar) {
    this.validator = grammar.apply(relay);
  }

  /** The validator of the next page. */
  Validator next(ErrorHandler messages) {
    relay.messages = messages;
    if (pages++ > 0) {
      validator.reset();
    }
    return validator;
  }

  /** Whether it may be used again: a page with an error may have left it in any state. */
  boolean isReusable() {
    return !relay.told && pages < PAGES;
  }

  private static final class Relay implements ErrorHandler {
    private ErrorHandler messages = new DefaultHandler();
    private boolean told;

    @Override
    public void warning(SAXParseException e) throws SAXException {
      told = true;
      messages.warning(e);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      told = true;
      messages.error(e);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      told = true;
      messages.fatalError(e);
    }
  }
}
