package news.dossier.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.model.SeedFormat;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.Nearest;

/**
 * The files of a folder by what they are for, each list in the order of paths.
 *
 * @param curation the files in {@code curation/}, whose names are among {@link #CURATION}
 * @param sidecars every {@code .yaml} outside {@code curation/} that is not the settings file
 */
record SortedFiles(
    List<FoundFile> seeds,
    List<FoundFile> sidecars,
    List<FoundFile> curation,
    List<FoundFile> pages,
    Optional<FoundFile> settings) {

  /** The files in {@code curation/}, which the curator's decisions are read from. */
  static final List<String> CURATION =
      List.of("people.yaml", "organizations.yaml", "places.yaml", "timeline.yaml", "quotes.yaml");

  static final String SETTINGS = "dossier.yaml";

  SortedFiles {
    seeds = List.copyOf(seeds);
    sidecars = List.copyOf(sidecars);
    curation = List.copyOf(curation);
    pages = List.copyOf(pages);
  }

  /**
   * Sorts files; one that belongs nowhere is a Problem.
   *
   * @param top the first part of the paths, the name of the folder
   */
  static Checked<SortedFiles> of(List<FoundFile> files, String top) {
    Sorter sorter = new Sorter(top);
    files.forEach(sorter::sort);
    return new Checked<>(
        new SortedFiles(
            sorter.seeds,
            sorter.sidecars,
            sorter.curation,
            sorter.pages,
            sorter.settings.stream().findFirst()),
        sorter.problems);
  }

  private static final class Sorter {
    private final String top;
    private final List<FoundFile> seeds = new ArrayList<>();
    private final List<FoundFile> sidecars = new ArrayList<>();
    private final List<FoundFile> curation = new ArrayList<>();
    private final List<FoundFile> pages = new ArrayList<>();
    private final List<FoundFile> settings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Sorter(String top) {
      this.top = top;
    }

    void sort(FoundFile file) {
      String inside = file.path().substring(top.length() + 1).toLowerCase(Locale.ROOT);
      if (inside.startsWith("curation/")) {
        sortCuration(file, inside.substring("curation/".length()));
      } else if (inside.startsWith("pages/")) {
        sortPage(file, inside.substring("pages/".length()));
      } else if (inside.equals(SETTINGS)) {
        sortSettings(file);
      } else if (file.hasEnding(".yaml")) {
        sidecars.add(file);
      } else if (SeedFormat.ofFileName(file.name()).isPresent()) {
        seeds.add(file);
      } else {
        problems.add(ForeignFile.problem(file));
      }
    }

    private void sortCuration(FoundFile file, String name) {
      if (CURATION.contains(name)) {
        curation.add(file);
      } else {
        problems.add(
            Problem.error(
                file.path(),
                "This is none of the files in which decisions are kept.",
                Nearest.to(name, CURATION)
                        .map(near -> "Rename it to " + near + ", or move it out of this folder.")
                        .orElse("Move it out of this folder.")
                    + " Decisions are kept in "
                    + String.join(", ", CURATION)
                    + "."));
      }
    }

    private void sortPage(FoundFile file, String name) {
      if (name.contains("/") || !name.endsWith(".md")) {
        problems.add(
            Problem.error(
                file.path(),
                "This folder is for pages of your own, which are .md files directly in it.",
                file.hasEnding(".md")
                    ? "Move it up into " + top + "/pages."
                    : "Save it as .md, or move it out of this folder."));
      } else {
        pages.add(file);
      }
    }

    private void sortSettings(FoundFile file) {
      if (!settings.isEmpty()) {
        problems.add(
            Problem.error(
                file.path(),
                "There are two files of settings, and this one was not read; the other is "
                    + settings.get(0).path()
                    + ".",
                "Keep one of them, named " + SETTINGS + "."));
      }
      settings.add(file);
    }
  }
}
