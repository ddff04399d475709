package news.dossier.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The site that {@code mvn package} baked: that of this repository, or of the dossier in the folder
 * that the system property {@code dossier.under.test} names.
 */
record BakedSite(Path dossier) {

  static BakedSite underTest() {
    BakedSite site = new BakedSite(Path.of(System.getProperty("dossier.under.test", ".")));
    if (!Files.isRegularFile(site.output().resolve("index.html"))) {
      throw new IllegalStateException(
          site.output() + " holds no site. Bake it first: mvn package, without -Ddossier.skip.");
    }
    return site;
  }

  Path output() {
    return dossier.resolve("output").toAbsolutePath().normalize();
  }

  /** One page of each type, by type; of several, the first by path. The 404 page is not in it. */
  Map<String, String> pageOfEachType() {
    try {
      Map<String, String> pages = new LinkedHashMap<>();
      for (ContentPage page : Content.read(dossier.resolve("content")).pages().values()) {
        if (page.isPublished() && !page.output().equals("404.html")) {
          pages.putIfAbsent(page.value("type").orElse("page"), page.output());
        }
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The path at which the site expects to be served, with slashes at both ends, as its 404 page
   * tells by how it asks for its style sheet.
   */
  String home() {
    try {
      Element link =
          Jsoup.parse(Files.readString(output().resolve("404.html")))
              .selectFirst("link[rel=stylesheet]");
      String href = link == null ? "/" : Address.path(link.attr("href"));
      return Optional.of(href)
          .filter(path -> path.startsWith("/"))
          .flatMap(this::folderAbove)
          .orElse("/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> folderAbove(String path) {
    for (int slash = 0; slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (Files.isRegularFile(output().resolve(path.substring(slash + 1)))) {
        return Optional.of(path.substring(0, slash + 1));
      }
    }
    return Optional.empty();
  }
}
