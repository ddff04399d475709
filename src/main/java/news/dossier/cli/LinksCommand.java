package news.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import news.dossier.bake.ContentFolder;
import news.dossier.compile.Progress;
import news.dossier.links.CheckedLink;
import news.dossier.links.LinkChecker;
import news.dossier.links.LinkCollector;
import news.dossier.links.LinkReport;
import news.dossier.links.OutboundLink;
import news.dossier.links.Politeness;
import news.dossier.links.Reach;
import news.dossier.links.Timekeeper;
import news.dossier.links.UserAgent;
import news.dossier.model.Settings;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import news.dossier.seed.SeedReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code links}: whether what the dossier links to is still there. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Asks for every address elsewhere that the pages in content/ link to.",
      "Honours robots.txt, waits between requests to one host, and calls broken only what its own"
          + " server twice says is gone."
    })
final class LinksCommand implements Callable<Integer> {
  private static final String SETTINGS = "seeds/dossier.yaml";

  private final Console console;
  private final Timekeeper time;

  @Option(
      names = "--dossier",
      paramLabel = "DIR",
      description = "The dossier: a folder with seeds/ and content/ in it (default: this folder).")
  private Path dossier = Path.of("");

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes what was found there as well, as Markdown for an issue.")
  private @Nullable Path report;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "60",
      description = "Asks nothing more after this time (default: ${DEFAULT-VALUE}).")
  private int minutes;

  @Option(
      names = "--fail",
      description = "Exit code 1 if an address is broken; without it that is no failure.")
  private boolean fail;

  @Option(
      names = "--allow-private",
      description = "Asks servers on this machine and in private networks too.")
  private boolean allowPrivate;

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.@Nullable CommandSpec spec;

  LinksCommand(Console console) {
    this(console, new WallClock());
  }

  /** For tests, which do not wait. */
  LinksCommand(Console console, Timekeeper time) {
    this.console = console;
    this.time = time;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (minutes < 1 && spec != null) {
      throw new ParameterException(spec.commandLine(), "--minutes must be 1 or more.");
    }
    Path folder = dossier.toAbsolutePath().normalize();
    List<Problem> unread = new ArrayList<>();
    Settings settings =
        keep(new SeedReader().readFolder(folder.resolve("seeds")), unread).settings();
    List<OutboundLink> links = links(folder, settings, unread);
    if (!unread.isEmpty()) {
      console.problems(unread);
      return 1;
    }
    LinkReport found = new LinkReport(check(links, settings));
    console.problems(found.problems());
    console.say(found.summary());
    return written(found) && !(fail && found.hasBroken()) ? 0 : 1;
  }

  private static List<OutboundLink> links(Path folder, Settings settings, List<Problem> unread) {
    ContentFolder content = new ContentFolder(folder.resolve("content"));
    Map<String, Map<String, Object>> headers = keep(content.headers(), unread);
    if (headers.isEmpty() && unread.isEmpty()) {
      unread.add(Problem.error("content", "There are no pages here.", "Build the dossier first."));
    }
    LinkCollector links = new LinkCollector(settings.url());
    headers.forEach(
        (path, header) -> links.page("content/" + path, header, content.outboundLinks(path)));
    settings.contact().ifPresent(contact -> links.contact(SETTINGS, contact));
    return links.links();
  }

  private List<CheckedLink> check(List<OutboundLink> links, Settings settings)
      throws IOException, InterruptedException {
    String version = new Version().getVersion()[0].replace("dossier ", "");
    LinkChecker checker =
        new LinkChecker(
            Politeness.within(Duration.ofMinutes(minutes)),
            allowPrivate ? Reach.anywhere() : Reach.internet(),
            time,
            UserAgent.of(version, settings.contact()));
    try (Progress.Step step = console.progress().start("Asking for addresses", links.size())) {
      return checker.check(links, step::tick);
    }
  }

  private boolean written(LinkReport found) {
    if (report == null) {
      return true;
    }
    try {
      Files.writeString(report, found.markdown());
      return true;
    } catch (IOException e) {
      console.problems(
          List.of(
              Problem.error(
                  report.toString(),
                  "The report cannot be written.",
                  "Name a file in a folder that is there and that you may write to.")));
      return false;
    }
  }

  private static <T> T keep(Checked<T> checked, List<Problem> errors) {
    checked.problems().stream().filter(p -> p.severity() == Severity.ERROR).forEach(errors::add);
    return checked.value();
  }
}
