package news.dossier.bake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import news.dossier.problem.Problem;
import org.jbake.app.Asset;

/**
 * Copies {@code assets/} and the pictures and papers that lie beside pages in {@code content/}.
 *
 * <p>JBake's own Asset follows links and overwrites a page with an asset of the same name.
 */
final class SiteAsset extends Asset {
  /** Files that a browser shows or saves and that cannot run anything. */
  private static final Set<String> PASSIVE =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "pdf", "txt", "csv");

  private final LayeredFolder assets;
  private final SortedMap<String, Path> content;
  private final OutputFolder output;
  private final List<Problem> problems;

  /**
   * @param content all files of {@code content/}
   */
  SiteAsset(
      BakeConfiguration configuration,
      LayeredFolder assets,
      SortedMap<String, Path> content,
      OutputFolder output,
      List<Problem> problems) {
    super(configuration);
    this.assets = assets;
    this.content = content;
    this.output = output;
    this.problems = problems;
  }

  @Override
  public void copy() {
    assets.files().forEach((path, file) -> copy(path, file, "assets/" + path));
  }

  @Override
  public void copyAssetsFromContent(File folder) {
    for (Map.Entry<String, Path> file : content.entrySet()) {
      String path = file.getKey();
      String name = PageMarkupEngine.nameOf(path);
      String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (PASSIVE.contains(extension)) {
        copy(path, file.getValue(), name);
      } else if (!path.endsWith(".md")) {
        String what = "The file is neither a page nor a picture or paper that can lie beside one.";
        String remedy = "Write a page as .md; put anything else into assets/.";
        problems.add(Problem.warning(name, what, remedy));
      }
    }
  }

  private void copy(String path, Path file, String source) {
    try {
      output.copy(path, file, source);
    } catch (UnusableFileException e) {
      problems.add(e.problem());
    }
  }
}
