package news.dossier.check;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site on this machine as a static host does: under a path, with its 404 page. */
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
