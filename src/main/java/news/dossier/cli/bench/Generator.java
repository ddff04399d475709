package news.dossier.cli.bench;

import java.util.List;
import java.util.Map;

/**
 * A site generator, and how it wants to be given equal pages and templates.
 *
 * @param name as in the table of results
 * @param command that makes the site, run in its folder
 * @param files settings, templates and pages that are the same at any size
 * @param pages the folder of the pages, with a slash at its end
 * @param header of a page, with %s for its title and its day, in this order
 * @param made what a run leaves behind, and what is deleted before one from nothing
 */
record Generator(
    String name,
    List<String> command,
    Map<String, String> files,
    String pages,
    String header,
    List<String> made) {

  Generator {
    command = List.copyOf(command);
    files = Map.copyOf(files);
    made = List.copyOf(made);
  }

  String text(BenchPage page) {
    return header.formatted(page.title(), page.day()) + page.markdown();
  }
}
