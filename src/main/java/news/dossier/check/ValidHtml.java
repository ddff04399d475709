package news.dossier.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML by the Nu Html Checker; its warnings are warnings here. */
final class ValidHtml implements PageRule {
  private static final int ENOUGH = 50;

  /** Where the other of two equal ids is, and what {@link PageFrame} says of headings. */
  private static final List<String> SAID_ELSEWHERE =
      List.of("The first occurrence of ID", "Consider using the “h1” element as a top-level");

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    Messages messages = new Messages(page);
    try {
      HtmlSchema.shared().validate(page.file().bytes(), messages);
    } catch (Enough e) {
      // The first messages tell what is wrong; a page made of errors would not end.
    } catch (SAXException | IOException | RuntimeException e) {
      messages.found.add(
          page.error(
              "The HTML checker gave up on this page (" + e.getMessage() + ").",
              "Look at " + page.origin() + "."));
    }
    return messages.found.stream();
  }

  private static final class Enough extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Messages implements ErrorHandler {
    private final HtmlPage page;
    private final List<Problem> found = new ArrayList<>();

    Messages(HtmlPage page) {
      this.page = page;
    }

    @Override
    public void warning(SAXParseException e) throws SAXException {
      if (SAID_ELSEWHERE.stream().noneMatch(sentence(e)::startsWith)) {
        add(Severity.WARNING, e);
      }
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      add(Severity.ERROR, e);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      add(Severity.ERROR, e);
    }

    private void add(Severity severity, SAXParseException e) throws SAXException {
      found.add(
          new Problem(
              severity,
              page.file().name(),
              Math.max(0, e.getLineNumber()),
              Math.max(0, e.getColumnNumber()),
              (severity == Severity.ERROR ? "Not valid HTML: " : "Doubtful HTML: ") + sentence(e),
              "Correct it in " + page.origin() + "."));
      if (found.size() >= ENOUGH) {
        throw new Enough();
      }
    }

    private static String sentence(SAXParseException e) {
      String message = String.valueOf(e.getMessage()).strip();
      return message.endsWith(".") ? message : message + ".";
    }
  }
}
