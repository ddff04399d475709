package news.dossier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import news.dossier.cli.bench.JavaCommand;

/**
 * The classes that a build loads, parsed and verified once, as Java maps them into memory (<a
 * href="https://openjdk.org/jeps/350">JEP 350</a>).
 *
 * <p>Java itself refuses an archive of another Java or another class path and starts without. One
 * that was cut short it does not notice and crashes: so the archive is written under another name,
 * tried, moved into place whole, and only then named in the argument file.
 */
final class ClassArchive {
  private static final String USE = "-XX:SharedArchiveFile=";
  private static final String MAKE = "-XX:ArchiveClassesAtExit=";

  /** An archive that does not fit any more is no news for whoever starts the program. */
  private static final List<String> SILENT = List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off");

  private static final long PATIENCE_MINUTES = 10;

  private final Path launcher;

  /**
   * @param launcher the argument file that starts the program, absolute
   */
  ClassArchive(Path launcher) {
    this.launcher = launcher;
  }

  /**
   * Makes the archive anew beside the argument file.
   *
   * @param dossier to build on trial, into a temporary folder
   * @throws IOException if there is no archive in the end; the argument file is as it was then
   */
  void make(Path dossier) throws IOException {
    Path target = launcher.resolveSibling("dossier-java-" + Runtime.version() + ".jsa");
    // Always the same place: the bake keeps a cache for each.
    try (TemporaryFolder trial = new TemporaryFolder(launcher.resolveSibling("trial"))) {
      Path made = trial.path().resolve("classes.jsa");
      String site = trial.path().resolve("site").toString();
      List<String> build = List.of("build", "--dossier", dossier.toString(), "--output", site);
      run("the trial build", List.of(MAKE + made), build);
      run("a start from it", List.of(USE + made, "-Xshare:on"), List.of("--version"));
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
    }
    name(target);
  }

  private static void run(String what, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(JavaCommand.same());
    command.removeIf(ClassArchive::isAboutArchives);
    command.addAll(1, SILENT);
    command.addAll(1, options);
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        throw new IOException(what + " took longer than " + PATIENCE_MINUTES + " minutes.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(what + " was interrupted.", e);
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException(what + " ended with " + process.exitValue() + ".");
    }
  }

  /** Puts the archive into the argument file, in the place of one that it may name. */
  private void name(Path archive) throws IOException {
    List<String> lines = new ArrayList<>(SILENT);
    lines.add('"' + USE + archive.toString().replace("\\", "\\\\") + '"');
    Collection<String> others = Files.readAllLines(launcher, StandardCharsets.UTF_8);
    others.stream().filter(line -> !isAboutArchives(line.replace("\"", ""))).forEach(lines::add);
    Path beside = launcher.resolveSibling(launcher.getFileName() + ".new");
    Files.write(beside, lines, StandardCharsets.UTF_8);
    Files.move(beside, launcher, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isAboutArchives(String option) {
    return option.startsWith(USE) || option.startsWith(MAKE) || SILENT.contains(option);
  }
}
