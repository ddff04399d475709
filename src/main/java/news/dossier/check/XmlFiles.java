package news.dossier.check;

import java.util.Set;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML files are well-formed and have no document type; a feed and a sitemap are what they say. */
final class XmlFiles implements SiteRule {
  private static final Set<String> EXTENSIONS =
      Set.of("xml", "svg", "atom", "rss", "gexf", "graphml");

  @Override
  public Stream<Problem> check(Site site) {
    return site.stream()
        .filter(file -> EXTENSIONS.stream().anyMatch(file::is) && file.size() > 0)
        .flatMap(file -> check(site, file));
  }

  private static Stream<Problem> check(Site site, SiteFile file) {
    try {
      Document document = SecureXml.parse(file.bytes());
      return switch (String.valueOf(document.getDocumentElement().getLocalName())) {
        case "feed" -> AtomFeed.check(site, file, document.getDocumentElement());
        case "urlset" -> Sitemap.check(site, file, document.getDocumentElement());
        default -> Stream.empty();
      };
    } catch (SAXParseException e) {
      return Stream.of(
          error(file, e).at(Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber())));
    } catch (SAXException e) {
      return Stream.of(error(file, e));
    }
  }

  private static Problem error(SiteFile file, SAXException e) {
    String message = String.valueOf(e.getMessage()).strip();
    return Problem.error(
        file.name(),
        "The file is not well-formed XML: " + (message.endsWith(".") ? message : message + "."),
        "Correct its template; Freemarker escapes what stands in ${…} of an .ftlx file.");
  }
}
