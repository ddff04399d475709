package news.dossier.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A page of the site, parsed as a browser would.
 *
 * @param text the source, read as UTF-8
 * @param content the page in {@code content/} that it came from
 * @param elements all of them in document order
 * @param byTag the same by the names of their tags
 * @param references all addresses in it, in document order
 */
record HtmlPage(
    SiteFile file,
    String text,
    Document html,
    Optional<ContentPage> content,
    List<Element> elements,
    Map<String, List<Element>> byTag,
    List<Reference> references) {

  static HtmlPage parse(SiteFile file, Optional<ContentPage> content) {
    String text = file.text();
    Document html = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
    List<Element> all = html.getAllElements();
    Map<String, List<Element>> byTag =
        all.stream().collect(Collectors.groupingBy(Element::normalName));
    return new HtmlPage(file, text, html, content, all, byTag, Reference.in(all));
  }

  /** The elements of one tag, in document order. */
  Stream<Element> tagged(String name) {
    return byTag.getOrDefault(name, List.of()).stream();
  }

  String path() {
    return file.path();
  }

  /** Whether the server shows this page in place of any that is missing, at any depth. */
  boolean isNotFoundPage() {
    return path().equals("404.html");
  }

  /** Where a person corrects what is wrong here: "content/a.md or its template". */
  String origin() {
    return content.map(page -> page.name() + " or its template").orElse("its template");
  }

  Problem error(String what, String remedy) {
    return Problem.error(file.name(), what, remedy);
  }

  /** An error at the place where this node begins in the source. */
  Problem error(Node node, String what, String remedy) {
    return at(node, Problem.error(file.name(), what, remedy));
  }

  Problem warning(Node node, String what, String remedy) {
    return at(node, new Problem(Severity.WARNING, file.name(), 0, 0, what, remedy));
  }

  private static Problem at(Node node, Problem problem) {
    Range.Position start = node.sourceRange().start();
    return start.isTracked()
        ? problem.at(Math.max(0, start.lineNumber()), Math.max(0, start.columnNumber()))
        : problem;
  }
}
