package news.dossier.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Curation;
import news.dossier.model.OwnPage;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Settings;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

/** Reads seeds, sidecars, front matter, {@code dossier.yaml} and the curator's decisions. */
public final class SeedReader {
  private final FileLimits limits;

  public SeedReader() {
    this(FileLimits.shipped());
  }

  SeedReader(FileLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a folder of seeds as one dossier. Every file in it, dotfiles aside, is read or is a
   * Problem; no file keeps another from being read.
   *
   * @param folder {@code seeds/} itself; its seeds are named {@code FOLDERNAME/…}
   * @return problems sorted by file and line
   */
  public Checked<Seeds> readFolder(Path folder) {
    String top = FileNames.ofFolder(folder);
    if (!Files.isDirectory(folder)) {
      return new Checked<>(
          nothing(),
          List.of(
              Problem.error(
                  top,
                  Files.exists(folder) ? "This is no folder." : "There is no such folder.",
                  "Make a folder of this name, and put your articles into it as .txt, .html or"
                      + " .md.")));
    }
    List<Problem> problems = new ArrayList<>();
    List<FoundFile> found = add(FolderWalk.of(resolved(folder), top), problems);
    SortedFiles files = add(SortedFiles.of(add(NameClashes.check(found), problems), top), problems);
    if (files.seeds().isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.warning(
              top, "There is no article here.", "Put articles here as .txt, .html or .md."));
    }
    Seeds seeds = read(files, problems);
    Collections.sort(problems);
    return new Checked<>(seeds, problems);
  }

  /**
   * Reads one seed with its sidecar; it is named {@code PARENTNAME/NAME}. No settings are read.
   *
   * @param file may be a symbolic link, as a person named it
   */
  public Checked<Seeds> readFile(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    String path =
        Optional.ofNullable(absolute.getParent()).map(FileNames::ofFolder).orElse("seeds")
            + "/"
            + FileNames.ofFolder(absolute);
    FoundFile found = new FoundFile(resolved(absolute), path);
    List<Problem> problems = new ArrayList<>();
    if (!isReadable(absolute, found, problems)) {
      return new Checked<>(nothing(), problems);
    }
    SortedFiles beside = SameStem.beside(absolute, found, problems);
    Map<String, FoundFile> sidecars =
        add(Sidecars.match(beside.seeds(), beside.sidecars()), problems);
    List<Seed> seeds =
        new ContentReader(limits, problems)
            .seed(found, sidecars.get(found.path()))
            .map(List::of)
            .orElse(List.of());
    Collections.sort(problems);
    return new Checked<>(new Seeds(Settings.unstated(), seeds, Curation.NONE, List.of()), problems);
  }

  private Seeds read(SortedFiles files, List<Problem> problems) {
    ContentReader reader = new ContentReader(limits, problems);
    Map<String, FoundFile> sidecars =
        add(Sidecars.match(files.seeds(), files.sidecars()), problems);
    Settings settings = files.settings().map(reader::settings).orElse(Settings.unstated());
    List<Seed> seeds = new ArrayList<>();
    for (FoundFile file : files.seeds()) {
      reader.seed(file, sidecars.get(file.path())).ifPresent(seeds::add);
    }
    List<OwnPage> pages = new ArrayList<>();
    for (FoundFile file : files.pages()) {
      reader.page(file).ifPresent(pages::add);
    }
    return new Seeds(settings, seeds, reader.curation(files.curation()), pages);
  }

  private static boolean isReadable(Path file, FoundFile found, List<Problem> problems) {
    if (!FileNames.isUsable(String.valueOf(file.getFileName()))) {
      problems.add(FileNames.problem(found.path(), "file"));
    } else if (!Files.exists(file)) {
      problems.add(
          Problem.error(found.path(), "There is no such file.", "Check the spelling of its name."));
    } else if (Files.isDirectory(file)) {
      problems.add(
          Problem.error(found.path(), "This is a folder.", "Name a file, or read it as a folder."));
    } else if (!Files.isRegularFile(file)) {
      problems.add(SpecialFile.problem(found.path()));
    } else if (SeedFormat.ofFileName(found.name()).isEmpty()) {
      problems.add(ForeignFile.problem(found));
    }
    return problems.isEmpty();
  }

  /** The folder or file itself, where a person's own path leads through symbolic links. */
  private static Path resolved(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static <T> T add(Checked<T> checked, List<Problem> problems) {
    problems.addAll(checked.problems());
    return checked.value();
  }

  private static Seeds nothing() {
    return new Seeds(Settings.unstated(), List.of(), Curation.NONE, List.of());
  }
}
