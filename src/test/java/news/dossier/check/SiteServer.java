package news.dossier.check;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * Serves a site on this machine as a static host does: under a path, with its 404 page. A page can
 * be made to arrive in pieces, each when it is let go, as over a slow line.
 */
final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "webmanifest", "application/manifest+json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "xml", "application/xml");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final BlockingQueue<String> pieces = new SynchronousQueue<>();

  private SiteServer(HttpServer server) {
    this.server = server;
  }

  /**
   * @param paths at which the same site is served, each with slashes at both ends
   */
  static SiteServer serving(Path site, String... paths) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SiteServer server = new SiteServer(http);
    Set<String> contexts = new LinkedHashSet<>(Set.of(paths));
    for (String path : contexts) {
      http.createContext(path, exchange -> answer(exchange, site, path));
    }
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  /**
   * Serves {@code site} at {@code path}, but for its pages: each sends what {@link #letGo} is
   * given.
   */
  static SiteServer inPieces(Path site, String path) throws IOException {
    SiteServer server = serving(site, path);
    server.server.removeContext(path);
    server.server.createContext(
        path,
        exchange -> {
          if (exchange.getRequestURI().getPath().endsWith(".html")) {
            server.send(exchange);
          } else {
            answer(exchange, site, path);
          }
        });
    return server;
  }

  /** Sends one more piece of the page that is on its way; an empty one ends it. */
  void letGo(String piece) throws InterruptedException {
    if (!pieces.offer(piece, 1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("No page is on its way that could take: " + piece);
    }
  }

  private void send(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", TYPES.get("html"));
      exchange.sendResponseHeaders(200, 0);
      String piece = pieces.take();
      while (!piece.isEmpty()) {
        exchange.getResponseBody().write(piece.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        piece = pieces.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, Path site, String path) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().getPath().substring(path.length());
      Path file = site.resolve(asked.isEmpty() ? "index.html" : asked).normalize();
      boolean isThere = file.startsWith(site) && Files.isRegularFile(file);
      Path sent = isThere ? file : site.resolve("404.html");
      String name = String.valueOf(sent.getFileName());
      String extension = name.substring(name.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
      byte[] bytes = Files.readAllBytes(sent);
      exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
