package news.dossier.links;

import static news.dossier.links.Checking.IMPATIENT;
import static news.dossier.links.Checking.POLITE;
import static news.dossier.links.Checking.outcome;
import static news.dossier.links.WebServer.byMethod;
import static news.dossier.links.WebServer.inTurn;
import static news.dossier.links.WebServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckerTest {
  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    server = new WebServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Nested
  class An_address_that_answers {
    @Test
    void works_and_is_asked_for_no_more_than_its_head() throws Exception {
      server.at("/fire", 200);
      assertThat(outcome(server.url("/fire"))).isEqualTo(new Outcome.Works());
      assertThat(server.all()).containsExactly("GET /robots.txt", "HEAD /fire");
    }

    @Test
    void works_where_its_server_refuses_to_answer_heads() throws Exception {
      for (int status : List.of(403, 404, 405, 500, 501)) {
        server.at("/" + status, byMethod(reply(status), reply(200)));
        assertThat(outcome(server.url("/" + status))).isEqualTo(new Outcome.Works());
      }
      assertThat(server.requests()).contains("HEAD /405", "GET /405");
    }

    @Test
    void works_at_the_end_of_temporary_redirects() throws Exception {
      server.at("/a", 302, "Location", "b?page=1").at("/b", 307, "Location", "/c").at("/c", 200);
      assertThat(outcome(server.url("/a"))).isEqualTo(new Outcome.Works());
      assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /b?page=1", "HEAD /c");
    }
  }

  @Nested
  class An_address_that_has_moved {
    @Test
    void says_where_to() throws Exception {
      server.at("/old", 301, "Location", "/new").at("/new", 200);
      assertThat(outcome(server.url("/old"))).isEqualTo(new Outcome.Moved(server.url("/new")));
    }

    @Test
    void says_where_the_permanent_part_of_its_way_ends() throws Exception {
      server
          .at("/old", 301, "Location", "/newer")
          .at("/newer", 308, "Location", "/newest")
          .at("/newest", 302, "Location", "/today")
          .at("/today", 301, "Location", "/now")
          .at("/now", 200);
      assertThat(outcome(server.url("/old"))).isEqualTo(new Outcome.Moved(server.url("/newest")));
    }

    @Test
    void is_gone_if_there_is_nothing_where_it_went() throws Exception {
      server.at("/old", 301, "Location", "/new").at("/new", 410);
      assertThat(outcome(server.url("/old"))).isEqualTo(new Outcome.Gone(410));
    }

    @Test
    void is_found_where_the_server_writes_its_address_in_plain_letters() throws Exception {
      server.at("/alt", 301, "Location", "/Brücke im Süden").at("/Brücke im Süden", 200);
      assertThat(outcome(server.url("/alt")))
          .isEqualTo(new Outcome.Moved(server.url("/Br%C3%BCcke%20im%20S%C3%BCden")));
    }
  }

  @Nested
  class An_address_that_is_broken {
    @Test
    void is_gone_when_its_server_says_so_twice() throws Exception {
      server.at("/a", 404).at("/b", 410);
      assertThat(outcome(server.url("/a"))).isEqualTo(new Outcome.Gone(404));
      assertThat(outcome(server.url("/b"))).isEqualTo(new Outcome.Gone(410));
      assertThat(server.requests()).containsExactly("HEAD /a", "GET /a", "HEAD /b", "GET /b");
    }

    @Test
    void redirects_without_end() throws Exception {
      server.at("/a", 302, "Location", "/b").at("/b", 301, "Location", "/a");
      Outcome outcome = outcome(server.url("/a"));
      assertThat(outcome).isEqualTo(new Outcome.Loop());
      assertThat(outcome.isBroken()).isTrue();
      assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /b", "GET /a", "GET /b");
    }

    @Test
    void may_redirect_to_ever_new_addresses() throws Exception {
      server.at(
          "/a",
          exchange -> {
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            reply(302, "Location", "/a?" + query + "x").to(exchange);
          });
      assertThat(outcome(server.url("/a"))).isEqualTo(new Outcome.Loop());
      assertThat(server.requests()).hasSize(22);
    }

    @Test
    void is_not_one_that_redirects_until_a_cookie_is_kept() throws Exception {
      server.at("/wall", 302, "Location", "/a", "Set-Cookie", "seen=yes; Path=/");
      server.at(
          "/a",
          exchange -> {
            boolean seen = exchange.getRequestHeaders().containsKey("Cookie");
            (seen ? reply(200) : reply(302, "Location", "/wall")).to(exchange);
          });
      assertThat(outcome(server.url("/a"))).isEqualTo(new Outcome.Works());
    }
  }

  @Nested
  class Nobody_can_tell {
    @Test
    void from_a_fault_of_the_server_or_a_refusal() throws Exception {
      for (int status : List.of(400, 401, 403, 451, 500, 502, 304)) {
        server.at("/" + status, status);
        assertThat(outcome(server.url("/" + status)))
            .isEqualTo(new Outcome.Unsure("answers " + status));
      }
    }

    @Test
    void from_a_server_that_accepts_and_never_answers() throws Exception {
      try (RawServer silent = new RawServer((method, out) -> {})) {
        assertThat(new Checking(IMPATIENT).outcomes(silent.url("/a")))
            .containsExactly(new Outcome.Unsure("did not answer within 0 seconds"));
      }
    }

    @Test
    void from_one_whose_certificate_nobody_vouches_for(@TempDir Path folder) throws Exception {
      HttpsServer secure = SelfSigned.server(folder);
      try {
        assertThat(outcome("https://127.0.0.1:" + secure.getAddress().getPort() + "/a"))
            .isEqualTo(new Outcome.Unsure("has no encrypted connection that can be trusted"));
      } finally {
        secure.stop(0);
      }
    }

    @Test
    void from_a_server_that_is_not_there() throws Exception {
      String nobody = server.url("/a");
      server.close();
      assertThat(outcome(nobody))
          .isEqualTo(new Outcome.Unsure("has a server that cannot be reached"));
    }
  }

  @Nested
  class A_server_with_too_much_to_do {
    @Test
    void is_asked_again_when_it_says_so() throws Exception {
      server.at("/a", inTurn(reply(429, "Retry-After", "30"), reply(200)));
      Checking checking = new Checking(POLITE);
      assertThat(checking.outcomes(server.url("/a"))).containsExactly(new Outcome.Works());
      assertThat(checking.time.waits()).containsExactly(seconds(1), seconds(30));
    }

    @Test
    void may_name_a_date() throws Exception {
      String inAMinute = "Mon, 2 Mar 2026 06:01:01 GMT";
      server.at("/a", inTurn(reply(503, "Retry-After", inAMinute), reply(200)));
      Checking checking = new Checking(POLITE);
      assertThat(checking.outcomes(server.url("/a"))).containsExactly(new Outcome.Works());
      assertThat(checking.time.waits()).containsExactly(seconds(1), seconds(60));
    }

    @Test
    void is_left_alone_when_it_has_too_much_to_do_again() throws Exception {
      server.at("/a", 429, "Retry-After", "5").at("/b", 200);
      assertThat(new Checking(POLITE).outcomes(server.url("/a"), server.url("/b")))
          .containsExactly(
              new Outcome.Unsure("has a server that wants to be asked less (429)"),
              new Outcome.Unsure("has a server that wants to be asked less (429)"));
      assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /a");
    }

    @Test
    void is_left_alone_when_it_wants_us_to_wait_for_long_or_does_not_say() throws Exception {
      for (String wait : List.of("121", "999999999", "soon", "")) {
        server.at("/a", 429, "Retry-After", wait);
        Checking checking = new Checking(POLITE);
        assertThat(checking.outcomes(server.url("/a")).get(0)).isInstanceOf(Outcome.Unsure.class);
        assertThat(checking.time.waits()).containsExactly(seconds(1));
      }
    }

    @Test
    void is_asked_for_other_addresses_if_it_only_fails() throws Exception {
      server.at("/a", 503).at("/b", 200);
      assertThat(new Checking(POLITE).outcomes(server.url("/a"), server.url("/b")))
          .containsExactly(new Outcome.Unsure("answers 503"), new Outcome.Works());
    }
  }

  @Nested
  class Between_requests {
    @Test
    void to_one_host_we_wait() throws Exception {
      server.at("/a", 200).at("/b", 200).at("/c", 200);
      Checking checking = new Checking(POLITE);
      checking.outcomes(server.url("/a"), server.url("/b"), server.url("/c"));
      assertThat(checking.time.waits()).containsExactly(seconds(1), seconds(1), seconds(1));
    }

    @Test
    void we_wait_as_long_as_robots_txt_says() throws Exception {
      server.robots("User-agent: *", "Crawl-delay: 7").at("/a", 200).at("/b", 200);
      Checking checking = new Checking(POLITE);
      checking.outcomes(server.url("/a"), server.url("/b"));
      assertThat(checking.time.waits()).containsExactly(seconds(7), seconds(7));
    }

    @Test
    void others_that_are_led_to_the_same_host_wait_too() throws Exception {
      AtomicInteger asking = new AtomicInteger();
      AtomicInteger most = new AtomicInteger();
      CountDownLatch both = new CountDownLatch(2);
      server.at(
          "/slow",
          exchange -> {
            most.accumulateAndGet(asking.incrementAndGet(), Math::max);
            both.countDown();
            meet(both);
            asking.decrementAndGet();
            reply(200).to(exchange);
          });
      try (WebServer other = new WebServer()) {
        other.at("/a", 302, "Location", server.url("/slow"));
        String byName = other.url("/a").replace("127.0.0.1", "localhost");
        assertThat(
                new LinkChecker(POLITE, Reach.anywhere(), new FakeTime(), "Dossier/1.0")
                    .check(
                        List.of(Checking.link(server.url("/slow")), Checking.link(byName)),
                        () -> {}))
            .extracting(CheckedLink::outcome)
            .containsOnly(new Outcome.Works());
      }
      assertThat(most).hasValue(1);
    }

    @Test
    void time_may_run_out() throws Exception {
      server.robots("User-agent: *", "Crawl-delay: 2000").at("/a", 200).at("/b", 200);
      assertThat(new Checking(POLITE).outcomes(server.url("/a"), server.url("/b")))
          .containsExactly(
              new Outcome.Works(), new Outcome.Unsure("was not reached in the time given"));
    }
  }

  @Test
  void each_answer_is_told_in_the_order_of_the_addresses_and_counted_once() throws Exception {
    try (WebServer other = new WebServer()) {
      server.at("/a", 200).at("/b", 200);
      List<OutboundLink> links =
          List.of(server.url("/a"), other.url("/gone"), server.url("/b"), "mailto:desk").stream()
              .map(Checking::link)
              .toList();
      AtomicInteger ticks = new AtomicInteger();
      List<CheckedLink> checked =
          new LinkChecker(POLITE, Reach.anywhere(), new FakeTime(), "Dossier/1.0")
              .check(links, ticks::incrementAndGet);
      assertThat(checked).extracting(c -> c.link().address()).isSorted().hasSize(4);
      assertThat(ticks).hasValue(4);
    }
  }

  @Test
  void servers_learn_who_asks() throws Exception {
    StringBuilder agent = new StringBuilder();
    server.at(
        "/a",
        exchange -> {
          agent.append(exchange.getRequestHeaders().getFirst("User-Agent"));
          reply(200).to(exchange);
        });
    outcome(server.url("/a"));
    assertThat(agent).hasToString("Dossier/1.0 (link check)");
  }

  /** Returns as soon as both are here; long before that time if nobody keeps one waiting. */
  private static void meet(CountDownLatch both) {
    try {
      both.await(300, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
