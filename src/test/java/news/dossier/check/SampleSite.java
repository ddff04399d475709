package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dossier.problem.Problem;

/**
 * A small site that breaks no rule, and copies of it that break one.
 *
 * @param files by path relative to the dossier
 */
record SampleSite(Map<String, String> files) {
  static final String ARTICLE = "output/articles/ferry-runs-again.html";
  static final String ARTICLE_SOURCE = "content/articles/ferry-runs-again.md";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'";

  SampleSite {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  static SampleSite good() {
    Map<String, String> files = new TreeMap<>();
    files.put("content/index.md", content("home", "The ferry dossier", ""));
    files.put("content/404.md", content("page", "Not found", ""));
    files.put(ARTICLE_SOURCE, content("article", "The ferry runs again", "published=2025-09-03\n"));
    files.put(
        "content/drafts/later.md", "<!-- status=draft\ntype=page\ntitle=Later\n-->\n# Later\n");
    files.put("output/index.html", home());
    files.put("output/404.html", notFound());
    files.put(ARTICLE, article());
    files.put(
        "output/css/site.css",
        """
        /* url(https://example.org/only-a-comment) */
        body { line-height: 1.6 }
        header { background: url("../img/dot.svg") }
        li { padding: 0.25rem 0 }
        """);
    files.put("output/js/site.js", "document.documentElement.classList.add('js');\n");
    files.put(
        "output/img/dot.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">"
            + "<path id=\"dot\" d=\"M0 0h1v1H0z\"/></svg>\n");
    files.put(
        "output/site.webmanifest",
        "{\"start_url\":\"index.html\",\"icons\":[{\"src\":\"img/dot.svg\"}]}");
    files.put("output/search/f.json", "{\"ferry\":[0]}");
    files.put("output/feed.xml", feed());
    files.put("output/sitemap.xml", sitemap());
    files.put(
        "output/robots.txt",
        "User-agent: *\nAllow: /\nSitemap: https://example.org/d/sitemap.xml\n");
    files.put("output/.nojekyll", "");
    return new SampleSite(files);
  }

  SampleSite with(String path, String text) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(path, text);
    return new SampleSite(changed);
  }

  SampleSite without(String path) {
    if (!files.containsKey(path)) {
      throw new IllegalArgumentException("the site has no " + path);
    }
    Map<String, String> changed = new TreeMap<>(files);
    changed.remove(path);
    return new SampleSite(changed);
  }

  /** With every {@code old} in one file replaced, of which there must be one. */
  SampleSite replacing(String path, String old, String replacement) {
    String text = files.getOrDefault(path, "");
    if (!text.contains(old)) {
      throw new IllegalArgumentException(path + " does not hold " + old);
    }
    return with(path, text.replace(old, replacement));
  }

  SampleSite inArticle(String old, String replacement) {
    return replacing(ARTICLE, old, replacement);
  }

  /** With this HTML at the end of the article. */
  SampleSite addingToArticle(String html) {
    return inArticle("</main>", html + "\n</main>");
  }

  SampleSite addingToHead(String html) {
    return inArticle("</head>", html + "\n</head>");
  }

  List<Problem> problems(Path folder) {
    writeTo(folder);
    return new SiteChecker().check(folder, folder.resolve("output"));
  }

  /** The one problem of this site, as the command line prints it. */
  String onlyProblem(Path folder) {
    List<Problem> problems = problems(folder);
    assertThat(problems).hasSize(1);
    return problems.get(0).toString();
  }

  void writeTo(Path folder) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String content(String type, String title, String more) {
    return "<!-- note=Written by Dossier.\n"
        + ("type=" + type + "\nstatus=published\ntitle=" + title + "\n" + more)
        + ("-->\n\n# " + title + "\n\nSome text.\n");
  }

  private static String home() {
    return page("The ferry dossier", "index.html", "", "")
        .replace(
            "</main>",
            "<ul><li><a href=\"articles/ferry-runs-again.html#first\">The ferry runs again</a></li>"
                + "<li><a href=\"https://example.net/\">Elsewhere</a></li>"
                + "<li><a href=\"mailto:desk@example.org\">Write to us</a></li></ul></main>");
  }

  private static String notFound() {
    return page("Not found", "404.html", "/d/", "")
        .replace("<meta property=\"og:url\" content=\"https://example.org/d/404.html\">\n", "");
  }

  private static String article() {
    return page(
            "The ferry runs again",
            "articles/ferry-runs-again.html",
            "../",
            "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":"
                + "\"NewsArticle\"}</script>\n")
        .replace(
            "</main>",
            """
            <p>Published <time datetime="2025-09-03">3 September 2025</time>.</p>
            <p id="first">The ferry left at nine. <a href="#first">Cite</a></p>
            <p><img src="../img/dot.svg" alt="A dot"></p>
            </main>""");
  }

  /** A page of the sample's frame; {@code base} leads to the site's root. */
  static String page(String title, String path, String base, String head) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%POLICY%">
        <title>%TITLE%</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="description" content="What the desk knows.">
        <meta property="og:url" content="https://example.org/d/%PATH%">
        <link rel="canonical" href="https://example.org/d/%PATH%">
        <link rel="stylesheet" href="%BASE%css/site.css">
        <link rel="icon" href="%BASE%img/dot.svg">
        <link rel="manifest" href="%BASE%site.webmanifest">
        <script src="%BASE%js/site.js" defer></script>
        %HEAD%</head>
        <body>
        <header><nav aria-label="Site"><a href="%BASE%index.html">Home</a></nav></header>
        <main>
        <h1>%TITLE%</h1>
        </main>
        </body>
        </html>
        """
        .replace("%POLICY%", POLICY)
        .replace("%TITLE%", title)
        .replace("%PATH%", path)
        .replace("%BASE%", base)
        .replace("%HEAD%", head);
  }

  private static String feed() {
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <id>https://example.org/d/</id>
        <title>The ferry dossier</title>
        <updated>2025-09-03T00:00:00Z</updated>
        <author><name>The desk</name></author>
        <entry>
        <id>https://example.org/d/articles/ferry-runs-again.html</id>
        <title>The ferry runs again</title>
        <updated>2025-09-03T00:00:00Z</updated>
        <link href="articles/ferry-runs-again.html"/>
        </entry>
        </feed>
        """;
  }

  private static String sitemap() {
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/d/</loc></url>
        <url><loc>https://example.org/d/articles/ferry-runs-again.html</loc></url>
        </urlset>
        """;
  }
}
