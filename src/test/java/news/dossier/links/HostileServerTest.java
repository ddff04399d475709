package news.dossier.links;

import static news.dossier.links.Checking.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileServerTest {

  @Nested
  class A_redirect {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "file:///etc/passwd",
          "ftp://127.0.0.1/",
          "javascript:alert(1)",
          "data:text/html,x",
          "http://",
          "http:///a",
          "http://user:password@127.0.0.1/",
          "http://127.0.0.1:0/",
          "http://127.0.0.1:99999/",
          "http://[::1/",
          "http://a b/",
          "http://a%00b/",
          "jar:file:///x!/y",
          "http://0x7f.2/"
        })
    void to_what_is_no_address_on_the_web_is_not_followed(String location) throws Exception {
      try (WebServer server = new WebServer().at("/a", 302, "Location", location)) {
        assertThat(outcome(server.url("/a")))
            .isEqualTo(new Outcome.Refused("redirects to what is no address on the web"));
        assertThat(server.requests()).containsExactly("HEAD /a");
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://127.0.0.2/",
          "http://10.0.0.1/admin",
          "http://169.254.169.254/latest/meta-data/",
          "//192.168.1.1/",
          "http://[::1]/",
          "http://2130706434/"
        })
    void into_a_private_network_is_not_followed(String location) throws Exception {
      try (WebServer server = new WebServer().at("/a", 301, "Location", location)) {
        assertThat(outcome(server.url("/a")))
            .isInstanceOfSatisfying(
                Outcome.Refused.class,
                refused ->
                    assertThat(refused.why())
                        .startsWith("leads to http://")
                        .endsWith(", which leads into a private network"));
      }
    }
  }

  @Test
  void a_public_name_of_a_private_server_is_seen_through() throws Exception {
    try (WebServer server = new WebServer().at("/a", 200)) {
      Reach.Lookup lookup =
          host -> new InetAddress[] {InetAddress.getByAddress(new byte[] {10, 1, 2, 3})};
      List<CheckedLink> checked =
          new LinkChecker(
                  Checking.POLITE, new Reach(lookup, Reach::isPublic), new FakeTime(), "Dossier/1")
              .check(List.of(Checking.link(server.url("/a"))), () -> {});
      assertThat(checked.get(0).outcome())
          .isEqualTo(new Outcome.Refused("leads into a private network"));
      assertThat(server.all()).isEmpty();
    }
  }

  @Test
  void robots_txt_in_a_private_network_is_not_read() throws Exception {
    try (WebServer server =
        new WebServer().at("/a", 200).at("/robots.txt", 302, "Location", "http://127.0.0.2/")) {
      assertThat(outcome(server.url("/a"))).isInstanceOf(Outcome.Refused.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Nested
  class An_answer_without_end {
    private static final String CHUNK = "x".repeat(8192);
    private static final Politeness FIVE_SECONDS =
        new Politeness(
            Duration.ofSeconds(5), Duration.ZERO, Duration.ZERO, 10, 1, Duration.ofHours(1));

    @Test
    void is_not_read() throws Exception {
      AtomicLong sent = new AtomicLong();
      try (RawServer server =
          new RawServer(
              (method, out) -> {
                if (method.equals("HEAD")) {
                  RawServer.text(out, "HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n");
                  return;
                }
                RawServer.text(out, "HTTP/1.1 200 OK\r\n\r\n");
                while (sent.get() < 1L << 32) {
                  RawServer.text(out, CHUNK);
                  sent.addAndGet(CHUNK.length());
                }
              })) {
        assertThat(outcome(server.url("/a"))).isEqualTo(new Outcome.Works());
      }
      assertThat(sent.get()).isBetween(1L, 1L << 27);
    }

    @Test
    void may_be_made_of_headers() throws Exception {
      AtomicLong sent = new AtomicLong();
      try (RawServer server =
          new RawServer(
              (method, out) -> {
                RawServer.text(out, "HTTP/1.1 200 OK\r\n");
                while (sent.get() < 1L << 32) {
                  RawServer.text(
                      out, "X-" + sent.addAndGet(CHUNK.length()) + ": " + CHUNK + "\r\n");
                }
              })) {
        assertThat(new Checking(FIVE_SECONDS).outcomes(server.url("/a")).get(0))
            .isInstanceOf(Outcome.Unsure.class);
      }
    }

    @Test
    void may_be_robots_txt_coming_drop_by_drop() throws Exception {
      try (WebServer server =
          new WebServer()
              .at(
                  "/robots.txt",
                  exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write('#');
                    exchange.getResponseBody().flush();
                    awaitHangUp(exchange);
                  })) {
        assertThat(new Checking(Checking.IMPATIENT).outcomes(server.url("/a")))
            .containsExactly(new Outcome.Unsure("did not answer within 0 seconds"));
      }
    }

    private static void awaitHangUp(com.sun.net.httpserver.HttpExchange exchange)
        throws IOException {
      long most = 1L << 30;
      for (long sent = 0; sent < most; sent++) {
        exchange.getResponseBody().write('#');
        exchange.getResponseBody().flush();
        Thread.onSpinWait();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\r\n\r\n",
        "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "HTTP/1.1 302 Found\r\n\r\n",
        "HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nSet-Cookie: =;;;\u0000\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 302 OK\r\nSet-Cookie: a=\u00e9\u0001; Path=/\r\nLocation: /b\r\n\r\n",
        "\r\n\r\n\r\n"
      })
  void an_answer_that_keeps_no_protocol_ends_nothing(String answer) throws Exception {
    try (RawServer server = new RawServer((method, out) -> RawServer.text(out, answer))) {
      Checking checking = new Checking(Checking.IMPATIENT);
      assertThat(checking.outcomes(server.url("/a"), server.url("/b"))).hasSize(2);
    }
  }
}
