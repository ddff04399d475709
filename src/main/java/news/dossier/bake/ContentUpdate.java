package news.dossier.bake;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import news.dossier.bake.ContentFolder.Changes;
import news.dossier.bake.PageText.Origin;
import news.dossier.model.PublishLevel;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One run that brings {@code content/} in line with the pages that are wanted. */
final class ContentUpdate {
  private final Path folder;
  private final String name;
  private final SortedMap<String, Path> existing;
  private final SortedMap<String, String> wanted;
  private final List<String> written = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<String> edited = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param existing the pages there now
   * @param wanted the texts of the pages that the build wants there
   */
  ContentUpdate(
      Path folder,
      String name,
      SortedMap<String, Path> existing,
      SortedMap<String, String> wanted) {
    this.folder = folder;
    this.name = name;
    this.existing = existing;
    this.wanted = wanted;
  }

  Checked<Changes> run() {
    for (Map.Entry<String, Path> page : existing.entrySet()) {
      keepOrRemove(page.getKey(), page.getValue());
    }
    for (Map.Entry<String, String> page : wanted.entrySet()) {
      if (!existing.containsKey(page.getKey())) {
        write(page.getKey(), page.getValue());
      }
    }
    problems.addAll(RemovedPages.told(name, removed));
    Collections.sort(written);
    Collections.sort(edited);
    Collections.sort(problems);
    return new Checked<>(new Changes(written, unchanged, removed, edited), problems);
  }

  private void keepOrRemove(String path, Path file) {
    String text = wanted.get(path);
    String present;
    try {
      present = ContentFiles.read(file, name + "/" + path);
    } catch (UnusableFileException e) {
      keepOwn(path, text != null);
      return;
    }
    Origin origin = PageFormat.origin(present.lines().toList());
    if (text != null && origin != Origin.BUILD) {
      holdToLevel(path, present, text);
    }
    if (origin == Origin.EDITED) {
      keepEdited(path, text != null);
    } else if (origin == Origin.CURATOR) {
      keepOwn(path, text != null);
    } else if (text == null) {
      remove(path, file);
    } else if (text.equals(present)) {
      unchanged.add(path);
    } else {
      write(path, text);
    }
  }

  /** A page is kept, but not published, that shows more of an article than its seed now allows. */
  private void holdToLevel(String path, String present, String text) {
    Optional<PublishLevel> kept = level(path, present);
    Optional<PublishLevel> allowed = level(path, text);
    if (kept.isPresent() && allowed.isPresent() && kept.get().compareTo(allowed.get()) < 0) {
      String what =
          "The page is your version of what was written for publish: "
              + kept.get().label()
              + ", and now the article states publish: "
              + allowed.get().label()
              + ".";
      String remedy =
          "Delete the page to let the build write it anew, or take out what may not be published"
              + " and write publish="
              + allowed.get().label()
              + " in its header.";
      problems.add(Problem.error(name + "/" + path, what, remedy));
    }
  }

  private static Optional<PublishLevel> level(String path, String text) {
    return PageFormat.read(path, text).text("publish").flatMap(PublishLevel::of);
  }

  private void keepEdited(String path, boolean stillWanted) {
    edited.add(path);
    String what =
        stillWanted
            ? "The page was edited after the build wrote it; your version is kept."
            : "The page was edited after the build wrote it, and nothing in seeds/ gives it any"
                + " more; your version is kept.";
    String remedy =
        stillWanted
            ? "To hand it back to the build, delete it and build again."
            : "Delete it if it is no longer wanted.";
    problems.add(Problem.warning(name + "/" + path, what, remedy));
  }

  private void keepOwn(String path, boolean alsoWanted) {
    if (alsoWanted) {
      String what = "Your own page stands where the build would write one; yours is kept.";
      String remedy = "Rename it, or give the seed another slug, to have both.";
      problems.add(Problem.notice(name + "/" + path, what, remedy));
    }
  }

  private void write(String path, String text) {
    try {
      AtomicFile.write(folder.resolve(path), text);
      written.add(path);
    } catch (IOException e) {
      problems.add(ContentFiles.unwritable(name + "/" + path, e));
    }
  }

  private void remove(String path, Path file) {
    try {
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
