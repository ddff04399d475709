package news.dossier.links;

import static news.dossier.links.Checking.outcome;
import static news.dossier.links.WebServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** RFC 9309, section by section. */
class RobotsTest {
  private static final Outcome WORKS = new Outcome.Works();

  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    server = new WebServer().at("/open/a", 200).at("/closed/a", 200);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Outcome disallowed(String path) {
    return new Outcome.Disallowed(server.url(path));
  }

  @Nested
  class What_it_forbids {
    @Test
    void is_not_asked() throws Exception {
      server.robots("User-agent: *", "Disallow: /closed/");
      assertThat(outcome(server.url("/closed/a"))).isEqualTo(disallowed("/closed/a"));
      assertThat(outcome(server.url("/open/a"))).isEqualTo(WORKS);
      assertThat(server.requests()).containsExactly("HEAD /open/a");
    }

    @Test
    void is_not_asked_by_another_spelling_either() throws Exception {
      server.robots("User-agent: *", "Disallow: /closed/");
      assertThat(outcome(server.url("/open/../closed/a"))).isEqualTo(disallowed("/closed/a"));
      assertThat(outcome(server.url("/%63losed/a"))).isInstanceOf(Outcome.Disallowed.class);
      assertThat(server.requests()).isEmpty();
    }

    @Test
    void is_not_asked_after_a_redirect() throws Exception {
      server.robots("User-agent: *", "Disallow: /closed/");
      server.at("/open/b", 302, "Location", "/closed/a");
      assertThat(outcome(server.url("/open/b"))).isEqualTo(disallowed("/closed/a"));
      assertThat(server.requests()).containsExactly("HEAD /open/b");
    }

    @Test
    void may_be_forbidden_to_us_by_name() throws Exception {
      server.robots("User-agent: dossier", "Disallow: /closed/", "", "User-agent: *", "Disallow:");
      assertThat(outcome(server.url("/closed/a"))).isEqualTo(disallowed("/closed/a"));
    }

    @Test
    void may_be_forbidden_to_others_alone() throws Exception {
      server.robots("User-agent: gptbot", "Disallow: /");
      assertThat(outcome(server.url("/closed/a"))).isEqualTo(WORKS);
    }
  }

  @Nested
  class The_file_itself {
    @Test
    void allows_everything_where_there_is_none() throws Exception {
      for (int status : new int[] {400, 401, 403, 404, 410}) {
        server.at("/robots.txt", status);
        assertThat(outcome(server.url("/closed/a"))).isEqualTo(WORKS);
      }
    }

    @Test
    void forbids_everything_where_it_cannot_be_had() throws Exception {
      server.at("/robots.txt", 500);
      assertThat(outcome(server.url("/open/a")))
          .isEqualTo(new Outcome.Unsure("may not be asked, because its robots.txt answers 500"));
      assertThat(server.requests()).isEmpty();
    }

    @Test
    void is_asked_for_once() throws Exception {
      new Checking(Checking.POLITE)
          .outcomes(server.url("/open/a"), server.url("/closed/a"), server.url("/gone"));
      assertThat(server.all()).filteredOn("GET /robots.txt"::equals).hasSize(1);
    }

    @Test
    void is_asked_for_once_where_it_fails() throws Exception {
      server.at("/robots.txt", 502);
      new Checking(Checking.POLITE).outcomes(server.url("/open/a"), server.url("/closed/a"));
      assertThat(server.all()).containsExactly("GET /robots.txt");
    }

    @Test
    void may_be_elsewhere() throws Exception {
      server.at("/robots.txt", 301, "Location", "/rules").at("/rules", this::forbidEverything);
      assertThat(outcome(server.url("/open/a"))).isEqualTo(disallowed("/open/a"));
    }

    @Test
    void is_none_after_five_redirects() throws Exception {
      server.at("/robots.txt", 302, "Location", "/robots.txt");
      assertThat(outcome(server.url("/open/a"))).isEqualTo(WORKS);
      assertThat(server.all()).filteredOn("GET /robots.txt"::equals).hasSize(6);
    }

    @Test
    void is_not_read_beyond_half_a_megabyte() throws Exception {
      String comment = "#".repeat(1023) + "\n";
      server.robots(comment.repeat(600), "User-agent: *", "Disallow: /");
      assertThat(outcome(server.url("/open/a"))).isEqualTo(WORKS);
    }

    @Test
    void is_obeyed_up_to_there() throws Exception {
      String comment = "#".repeat(1023) + "\n";
      server.robots("User-agent: *", "Disallow: /", comment.repeat(600));
      assertThat(outcome(server.url("/open/a"))).isEqualTo(disallowed("/open/a"));
    }

    @Test
    void may_hold_nonsense() throws Exception {
      server.robots("\u0000\u0001", "Crawl-delay: -5", "Crawl-delay: 1e999", "Disallow", ": : :");
      assertThat(outcome(server.url("/open/a"))).isEqualTo(WORKS);
    }

    private void forbidEverything(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
      byte[] text =
          "User-agent: *\nDisallow: /\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, text.length);
      exchange.getResponseBody().write(text);
    }
  }

  @Test
  void a_server_that_is_overloaded_at_once_is_left_alone() throws Exception {
    server.at("/robots.txt", reply(429));
    assertThat(outcome(server.url("/open/a"))).isInstanceOf(Outcome.Unsure.class);
    assertThat(server.requests()).isEmpty();
  }
}
