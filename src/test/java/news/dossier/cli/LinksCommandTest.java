package news.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.dossier.links.Timekeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LinksCommandTest {
  @TempDir Path folder;

  private final StringWriter err = new StringWriter();
  private HttpServer server;
  private String site;

  /** Waiting costs nothing here. */
  private static final Timekeeper AT_ONCE =
      new Timekeeper() {
        @Override
        public Instant now() {
          return Instant.EPOCH;
        }

        @Override
        public void sleep(Duration time) {}
      };

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean there = exchange.getRequestURI().getPath().equals("/here");
          exchange.sendResponseHeaders(there ? 200 : 404, -1);
          exchange.close();
        });
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    write("seeds/fire.txt", "Rain fell on the harbour.");
    write("seeds/dossier.yaml", "contact: " + site + "/here\n");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Nested
  class What_is_broken {
    @BeforeEach
    void pages() throws IOException {
      page("fire.md", "url=" + site + "/gone", "Rain fell.");
      page(
          "about.md",
          "source=seeds/pages/about.md",
          "[Ours](fire.md), [theirs](" + site + "/here)");
    }

    @Test
    void is_told_and_is_no_failure() {
      assertThat(run("--allow-private")).isZero();
      assertThat(err.toString())
          .contains("content/fire.md: warning: " + site + "/gone is gone (404).")
          .contains("2 addresses: 1 works, 1 broken.");
    }

    @Test
    void is_a_failure_for_those_who_want_it() {
      assertThat(run("--allow-private", "--fail")).isEqualTo(1);
    }

    @Test
    void is_written_for_an_issue() throws IOException {
      Path report = folder.resolve("links.md");
      assertThat(run("--allow-private", "--report", report.toString())).isZero();
      assertThat(report).content().contains("- <" + site + "/gone> is gone (404).");
    }

    @Test
    void is_not_asked_in_a_private_network() {
      assertThat(run("--fail")).isZero();
      assertThat(err.toString()).contains("it leads into a private network", "2 not asked.");
    }
  }

  @Nested
  class Asks_nobody {
    @Test
    void where_nothing_was_built() {
      assertThat(run()).isEqualTo(1);
      assertThat(err.toString()).contains("content: error: There are no pages here. Build");
    }

    @Test
    void where_the_dossier_cannot_be_read() throws IOException {
      page("fire.md", "url=" + site + "/gone", "Rain fell.");
      write("seeds/dossier.yaml", "conntact: desk@harbour.example\n");
      assertThat(run("--allow-private")).isEqualTo(1);
      assertThat(err.toString()).contains("seeds/dossier.yaml", "contact").doesNotContain("gone");
    }

    @Test
    void where_there_is_no_dossier() {
      PrintWriter text = new PrintWriter(err, true);
      String nowhere = folder.resolve("nowhere").toString();
      assertThat(Main.run(text, text, "links", "--dossier", nowhere)).isEqualTo(1);
      assertThat(err.toString()).contains("seeds: error: There is no such folder.");
    }

    @Test
    void in_no_time() {
      assertThat(run("--minutes", "0")).isEqualTo(2);
    }
  }

  @Test
  void says_that_the_report_cannot_be_written() throws IOException {
    page("fire.md", "url=" + site + "/here", "Rain fell.");
    Path nowhere = folder.resolve("nowhere/links.md");
    assertThat(run("--allow-private", "--report", nowhere.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("The report cannot be written.");
  }

  private int run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("--dossier", folder.toString()));
    arguments.addAll(Arrays.asList(options));
    PrintWriter text = new PrintWriter(err, true);
    return new CommandLine(new LinksCommand(new Console(text, text), AT_ONCE))
        .setErr(text)
        .execute(arguments.toArray(String[]::new));
  }

  private void page(String name, String key, String text) throws IOException {
    write(
        "content/" + name,
        "<!-- type=page\nstatus=published\ntitle=A\n" + key + "\n-->\n\n# A\n\n" + text + "\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
