package news.dossier.compile;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.bake.DeskBaker;
import news.dossier.bake.SitePlace;
import news.dossier.cache.BuildStamp;

/**
 * The build before this one: while nothing has changed that it read or wrote, its report is this
 * one's, too.
 */
final class LastBuild {
  private static final String FOLDER = "target/cache/build";

  private final BuildStamp stamp;

  /**
   * @param output where the site goes
   */
  LastBuild(Path folder, Path output) {
    Path dossier = folder.toAbsolutePath().normalize();
    SitePlace site = new SitePlace(output);
    List<Path> inputs = new ArrayList<>(program());
    for (String name : List.of("seeds", "content", "templates", "assets", "jbake.properties")) {
      inputs.add(dossier.resolve(name));
    }
    List<Path> results = new ArrayList<>(site.all());
    results.add(dossier.resolve(DeskBaker.FOLDER));
    String name = Integer.toHexString(site.output().toString().hashCode());
    this.stamp =
        new BuildStamp(
            dossier.resolve(FOLDER).resolve(name),
            new BuildStamp.Places(inputs, results, runtime()));
  }

  /** The program itself: its classes and libraries. */
  private static List<Path> program() {
    List<Path> places = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        places.add(Path.of(entry).toAbsolutePath());
      }
    }
    return places;
  }

  /** How much is read depends on the room that there is. */
  private static String runtime() {
    return Runtime.version() + " " + Runtime.getRuntime().maxMemory();
  }

  /** What a build would report now; empty when it has to be run to know. */
  Optional<Report> report() {
    return stamp.unchanged().flatMap(ReportFormat::read);
  }

  /** A build begins that reads everything. */
  void begin() {
    stamp.begin();
  }

  /**
   * A build is over. It is remembered unless it failed or changed {@code content/}: what is there
   * is read by the next, which may then have more to say.
   */
  void end(Report report) {
    if (!report.failed()) {
      stamp.end(ReportFormat.write(report));
    }
  }
}
