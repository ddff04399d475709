package news.dossier.bake;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import news.dossier.bake.ContentFolder.Changes;
import news.dossier.bake.PageUpdate.Fate;
import news.dossier.bake.PageUpdate.Outcome;
import news.dossier.model.StreamedPage;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One run that brings {@code content/} in line with the pages that are wanted. Pages are made, held
 * against what is there and written on all cores; no more of them are in memory than there are
 * cores.
 */
final class ContentUpdate {
  private final Path folder;
  private final String name;
  private final SortedMap<String, Path> existing;
  private final SortedMap<String, StreamedPage> wanted;
  private final PageUpdate update;
  private final Map<Fate, List<String>> fates = new EnumMap<>(Fate.class);
  private final List<String> removed = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param existing the pages there now
   * @param wanted the pages that the build wants there
   */
  ContentUpdate(
      Path folder,
      String name,
      SortedMap<String, Path> existing,
      SortedMap<String, StreamedPage> wanted) {
    this.folder = folder;
    this.name = name;
    this.existing = existing;
    this.wanted = wanted;
    this.update = new PageUpdate(folder, name);
  }

  Checked<Changes> run() {
    note(
        existing.entrySet().parallelStream()
            .map(page -> update.kept(page.getKey(), page.getValue(), wanted.get(page.getKey())))
            .toList());
    // Before new ones are written: to some file systems A.md and a.md are one.
    of(Fate.UNWANTED).forEach(this::remove);
    note(
        wanted.values().parallelStream()
            .filter(page -> !existing.containsKey(page.path()))
            .map(update::written)
            .toList());
    List<String> written = of(Fate.WRITTEN);
    problems.addAll(RemovedPages.told(name, removed));
    Collections.sort(written);
    Collections.sort(problems);
    return new Checked<>(
        new Changes(written, of(Fate.UNCHANGED), removed, of(Fate.EDITED)), problems);
  }

  private void note(List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      of(outcome.fate()).add(outcome.path());
      problems.addAll(outcome.problems());
    }
  }

  private List<String> of(Fate fate) {
    return fates.computeIfAbsent(fate, f -> new ArrayList<>());
  }

  private void remove(String path) {
    try {
      Path file = folder.resolve(path);
      Files.delete(file);
      removed.add(path);
      removeEmptyFolders(file.getParent());
    } catch (IOException e) {
      problems.add(ContentFiles.unwritable(name + "/" + path, e));
    }
  }

  private void removeEmptyFolders(@Nullable Path from) throws IOException {
    try {
      for (Path f = from; f != null && !f.equals(folder); f = f.getParent()) {
        Files.delete(f);
      }
    } catch (DirectoryNotEmptyException e) {
      // Something else is still in it: this folder and those above stay.
    }
  }
}
