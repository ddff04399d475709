package news.dossier.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers as it is told, and remembers what it was asked. */
final class WebServer implements AutoCloseable {
  private static final int NO_BODY = -1;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  /** Answers one request. */
  @FunctionalInterface
  interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  WebServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Paths that nobody told it of are 404. */
  WebServer at(String path, Reply reply) {
    replies.put(path, reply);
    return this;
  }

  WebServer at(String path, int status, String... headers) {
    return at(path, reply(status, headers));
  }

  WebServer robots(String... lines) {
    return at("/robots.txt", exchange -> body(exchange, String.join("\n", lines)));
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** What it was asked but for robots.txt: {@code HEAD /a}. */
  List<String> requests() {
    return all().stream().filter(request -> !request.endsWith("/robots.txt")).toList();
  }

  List<String> all() {
    return List.copyOf(requests);
  }

  /** A reply without a body. */
  static Reply reply(int status, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, NO_BODY);
    };
  }

  /** Each reply in its turn; the last for ever. */
  static Reply inTurn(Reply... replies) {
    List<Reply> left = Collections.synchronizedList(new ArrayList<>(List.of(replies)));
    return exchange -> (left.size() > 1 ? left.remove(0) : left.get(0)).to(exchange);
  }

  /** One reply to HEAD, another to GET. */
  static Reply byMethod(Reply head, Reply get) {
    return exchange -> (exchange.getRequestMethod().equals("HEAD") ? head : get).to(exchange);
  }

  private static void body(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    try (exchange) {
      replies.getOrDefault(path, reply(404)).to(exchange);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
