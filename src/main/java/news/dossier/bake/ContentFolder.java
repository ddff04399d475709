package news.dossier.bake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.dossier.model.Page;
import news.dossier.problem.Checked;

/**
 * The folder {@code content/}: pages that the build wrote, pages that it wrote and a person edited,
 * and pages of a person's own.
 */
public final class ContentFolder {

  /**
   * What changed in the folder; all paths relative to it, sorted.
   *
   * @param edited written by the build once, edited since, kept as they are
   */
  public record Changes(
      List<String> written, List<String> unchanged, List<String> removed, List<String> edited) {
    public Changes {
      written = List.copyOf(written);
      unchanged = List.copyOf(unchanged);
      removed = List.copyOf(removed);
      edited = List.copyOf(edited);
    }
  }

  private final Path folder;

  public ContentFolder(Path folder) {
    this.folder = folder;
  }

  /** The headers of the pages that are there now, by path relative to the folder, sorted. */
  public Checked<Map<String, Map<String, Object>>> headers() {
    return Checked.of(Map.of(folder.toString(), Map.of()));
  }

  /** Makes the folder hold these pages, and leaves alone all that a person wrote or edited. */
  public Checked<Changes> write(List<Page> pages) {
    return Checked.of(new Changes(List.of(), List.of(), List.of(), List.of()));
  }
}
