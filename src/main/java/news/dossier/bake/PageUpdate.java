package news.dossier.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.dossier.bake.PageText.Origin;
import news.dossier.model.PublishLevel;
import news.dossier.model.StreamedPage;
import news.dossier.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Brings one page of {@code content/} in line with the one that is wanted. Thread-safe. */
final class PageUpdate {
  private final Path folder;
  private final String name;

  /** What became of a page. */
  enum Fate {
    WRITTEN,
    UNCHANGED,
    /** A person's version of what the build wrote. */
    EDITED,
    /** A person's own, or one that could not be made or written. */
    LEFT,
    /** The build's, and no longer wanted. */
    UNWANTED
  }

  /** What became of the page at a path. */
  record Outcome(String path, Fate fate, List<Problem> problems) {
    Outcome {
      problems = List.copyOf(problems);
    }
  }

  PageUpdate(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Writes a page where none is. */
  Outcome written(StreamedPage wanted) {
    List<Problem> problems = new ArrayList<>();
    Fate fate = made(wanted, problems).map(p -> write(p, wanted, problems)).orElse(Fate.LEFT);
    return new Outcome(wanted.path(), fate, problems);
  }

  /**
   * Keeps or replaces the page that is there; one that is not wanted is left to be removed.
   *
   * @param wanted null where the build wants none at this path
   */
  Outcome kept(String path, Path file, @Nullable StreamedPage wanted) {
    List<Problem> problems = new ArrayList<>();
    return new Outcome(path, fate(path, file, wanted, problems), problems);
  }

  private Fate fate(String path, Path file, @Nullable StreamedPage wanted, List<Problem> problems) {
    Optional<WrittenPage> made = wanted == null ? Optional.empty() : made(wanted, problems);
    String present;
    try {
      byte[] bytes = ContentFiles.bytes(file, name + "/" + path);
      if (made.isPresent() && made.get().isIn(bytes)) {
        // A merge can leave the hash of another version: no line of a person's is lost with that.
        return made.get().isPressed(bytes)
            ? Fate.UNCHANGED
            : write(made.get(), Objects.requireNonNull(wanted), problems);
      }
      present = ContentFiles.decode(bytes, name + "/" + path);
    } catch (UnusableFileException e) {
      return own(path, wanted != null, problems);
    }
    Origin origin = PageFormat.origin(present.lines().toList());
    if (origin != Origin.BUILD) {
      made.ifPresent(page -> holdToLevel(path, present, page.text(), problems));
    }
    if (origin == Origin.EDITED) {
      return edited(path, wanted != null, problems);
    }
    if (origin == Origin.CURATOR) {
      return own(path, wanted != null, problems);
    }
    if (wanted == null) {
      return Fate.UNWANTED;
    }
    return made.map(page -> write(page, wanted, problems)).orElse(Fate.LEFT);
  }

  private Optional<WrittenPage> made(StreamedPage wanted, List<Problem> problems) {
    try {
      return Optional.of(PageFormat.write(wanted.page()));
    } catch (IllegalArgumentException e) {
      String what = "The page cannot be written: " + e.getMessage() + ".";
      String remedy = "Report this as a bug, with the seed it was made from.";
      problems.add(Problem.error(name + "/" + wanted.path(), what, remedy));
      return Optional.empty();
    }
  }

  private Fate write(WrittenPage made, StreamedPage page, List<Problem> problems) {
    try {
      AtomicFile.write(folder.resolve(page.path()), made.bytes());
      return Fate.WRITTEN;
    } catch (IOException e) {
      problems.add(ContentFiles.unwritable(name + "/" + page.path(), e));
      return Fate.LEFT;
    }
  }

  /** A page is kept, but not published, that shows more of an article than its seed now allows. */
  private void holdToLevel(String path, String present, String text, List<Problem> problems) {
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

  private Fate edited(String path, boolean stillWanted, List<Problem> problems) {
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
    return Fate.EDITED;
  }

  private Fate own(String path, boolean alsoWanted, List<Problem> problems) {
    if (alsoWanted) {
      String what = "Your own page stands where the build would write one; yours is kept.";
      String remedy = "Rename it, or give the seed another slug, to have both.";
      problems.add(Problem.notice(name + "/" + path, what, remedy));
    }
    return Fate.LEFT;
  }
}
