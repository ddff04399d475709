package news.dossier.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dossier.model.HiddenForm;
import news.dossier.problem.Problem;

/**
 * No file of the site, no file in an archive of it, and no address tells a name that the curator
 * hides.
 */
final class HiddenStaysHidden implements SiteRule {
  /** Code of the site's own, the same in every dossier. */
  private static final String[] CODE = {"css", "js", "mjs", "woff2", "png", "jpg", "ico"};

  private final List<HiddenForm> hidden;
  private final NameSearch search;

  HiddenStaysHidden(List<HiddenForm> hidden) {
    this.hidden = List.copyOf(hidden);
    this.search = new NameSearch(hidden);
  }

  @Override
  public Stream<Problem> check(Site site) {
    if (hidden.isEmpty()) {
      return Stream.empty();
    }
    return site.stream().toList().parallelStream().flatMap(this::check).toList().stream();
  }

  private Stream<Problem> check(SiteFile file) {
    try {
      if (file.is("zip")) {
        return archived(file);
      }
      Set<HiddenForm> inAddress = search.inAddress(file.path());
      return residues(file.name(), inAddress, content(file));
    } catch (IOException e) {
      return Stream.of(unsearched(file.name(), "cannot be read"));
    }
  }

  private Set<HiddenForm> content(SiteFile file) throws IOException {
    if (IndexFile.is(file)) {
      return search.inWords(IndexFile.words(file));
    }
    boolean isCode = file.is(CODE) && !file.isData();
    if (isCode || !(file.isReadable() || file.isStreamed())) {
      return Set.of(); // PlainFiles tells of those that are too large.
    }
    try (InputStream content = Files.newInputStream(file.location())) {
      return search.inFile(file.path(), content);
    }
  }

  private Stream<Problem> archived(SiteFile file) throws IOException {
    List<Problem> problems = new ArrayList<>();
    residues(file.name(), search.inAddress(file.path()), Set.of()).forEach(problems::add);
    PackedFiles.Visitor each =
        new PackedFiles.Visitor() {
          @Override
          public void file(String path, InputStream content) throws IOException {
            residues(path, search.inAddress(path), search.inFile(path, content))
                .forEach(problems::add);
          }

          @Override
          public void unread(String path, String why) {
            problems.add(unsearched(path, why));
          }
        };
    try (InputStream archive = Files.newInputStream(file.location())) {
      PackedFiles.visit(file.name(), archive, each);
    }
    return problems.stream();
  }

  private Stream<Problem> residues(String name, Set<HiddenForm> first, Set<HiddenForm> second) {
    Set<HiddenForm> found = new LinkedHashSet<>(first);
    found.addAll(second);
    return hidden.stream().filter(found::contains).map(form -> residue(name, form));
  }

  private static Problem unsearched(String path, String why) {
    return Problem.error(
        path,
        "It was not looked through for hidden names: it " + why + ".",
        "Take it away, or divide it.");
  }

  private static Problem residue(String name, HiddenForm form) {
    return Problem.error(
        name,
        "The hidden name \"" + form.text() + "\" is still here.",
        "Build again; if it stays, take it out of the page in content/ or the template that it comes"
            + " from.");
  }
}
