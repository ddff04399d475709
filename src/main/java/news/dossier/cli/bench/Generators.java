package news.dossier.cli.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The generators that are measured. Each has a page, an index of all pages, newest first, and a
 * feed of the newest twenty, with the same words around them.
 */
final class Generators {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>TITLE</title>
      <link rel="stylesheet" href="/site.css"><link rel="alternate" type="application/atom+xml" href="/feed.xml"></head>
      <body>
      <header><a href="/index.html">Equal pages</a></header>
      """;
  private static final String FOOT = "<footer>Made to be measured.</footer>\n</body>\n</html>\n";
  private static final String PAGE =
      HEAD + "<main><h1>TITLE</h1>\n<p><time datetime=\"DAY\">DAY</time></p>\nBODY</main>\n" + FOOT;
  private static final String FEED =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Equal pages</title><id>urn:x-equal</id>";
  private static final String ENTRY =
      "<entry><title>TITLE</title><id>urn:x-equal:LINK</id><updated>DAYT00:00:00Z</updated></entry>";
  private static final String ROW =
      "<li><time datetime=\"DAY\">DAY</time> <a href=\"LINK\">TITLE</a></li>";

  /** Shipped templates that make what the others do not. */
  private static final List<String> NOT_EQUAL =
      List.of(
          "citations/article.bib.ftl",
          "citations/article.csl.json.ftl",
          "citations/article.ris.ftl",
          "receipts/article.js.ftl",
          "site/corrections.xml.ftlx",
          "site/feed.json.ftl",
          "site/feeds.opml.ftlx",
          "site/robots.txt.ftl",
          "site/sitemap.xml.ftlx");

  private Generators() {}

  /** Ours, as it is run from {@code target/dossier}. */
  static Generator dossier() {
    String root = "<#list published_articles";
    String page = words(PAGE, "${content.title}", "${content.day}", "${content.body}", "");
    String row = words(ROW, "${a.title}", "${a.day}", "", "${a.uri}");
    String entry = words(ENTRY, "${a.title}", "${a.day}", "", "${a.uri}");
    String index = list("Equal pages", root + " as a>" + row + "</#list>");
    String feed = FEED + root + "[0..*20] as a>" + entry + "</#list></feed>\n";
    Map<String, String> files = new HashMap<>();
    NOT_EQUAL.forEach(template -> files.put("templates/" + template, ""));
    files.put("templates/article.ftlh", page);
    files.put("templates/home.ftlh", index);
    files.put("templates/site/feed.xml.ftlx", feed);
    files.put(
        "content/index.md", "<!-- type=home\nstatus=published\ntitle=Equal pages\n-->\n\nAll.\n");
    String header =
        "<!-- type=article\nstatus=published\ntitle=%s\nday=%2$s\npublished=%2$s\n-->\n\n";
    List<String> command = new ArrayList<>(JavaCommand.same());
    command.add("bake");
    return new Generator(
        "Dossier", command, files, "content/articles/", header, List.of("output", "target"));
  }

  /** Those others that are on the machine. */
  static List<Generator> others() {
    return Stream.of(
            onPath("hugo").map(Generators::hugo),
            onPath("eleventy").map(Generators::eleventy),
            onPath("jbake").map(Generators::jbake))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Generator hugo(String program) {
    String page =
        words(PAGE, "{{ .Title }}", "{{ .Date.Format \"2006-01-02\" }}", "{{ .Content }}", "");
    String day = "{{ .Date.Format \"2006-01-02\" }}";
    String row = words(ROW, "{{ .Title }}", day, "", "{{ .RelPermalink }}");
    String entry = words(ENTRY, "{{ .Title }}", day, "", "{{ .RelPermalink }}");
    String all = "{{ range .Site.RegularPages.ByDate.Reverse }}";
    String newest = "{{ range first 20 .Site.RegularPages.ByDate.Reverse }}";
    String settings =
        """
        baseURL = "https://equal.example.org/"
        title = "Equal pages"
        uglyURLs = true
        disableKinds = ["taxonomy", "term", "section", "sitemap", "robotsTXT", "404"]
        [outputs]
        home = ["HTML", "FEED"]
        [outputFormats.FEED]
        mediaType = "application/atom+xml"
        baseName = "feed"
        [mediaTypes."application/atom+xml"]
        suffixes = ["xml"]
        [markup.goldmark.renderer]
        unsafe = true
        """;
    Map<String, String> files =
        Map.of(
            "config.toml",
            settings,
            "layouts/_default/single.html",
            page,
            "layouts/index.html",
            list("Equal pages", all + row + "{{ end }}"),
            "layouts/index.feed.xml",
            FEED + newest + entry + "{{ end }}</feed>\n");
    String header = "---\ntitle: \"%s\"\ndate: %s\n---\n\n";
    List<String> command = List.of(program, "--quiet", "--noTimes");
    return new Generator(
        "Hugo", command, files, "content/articles/", header, List.of("public", "resources"));
  }

  private static Generator eleventy(String program) {
    String day = "{{ page.date | day }}";
    String page = words(PAGE, "{{ title }}", day, "{{ content | safe }}", "");
    String itemDay = "{{ a.date | day }}";
    String row = words(ROW, "{{ a.data.title }}", itemDay, "", "{{ a.url }}");
    String entry = words(ENTRY, "{{ a.data.title }}", itemDay, "", "{{ a.url }}");
    String front = "---\npermalink: /%s\neleventyExcludeFromCollections: true\n---\n";
    String all = "{% for a in collections.article | reverse %}";
    String newest = "{% for a in collections.newest %}";
    String settings =
        """
        module.exports = function (eleventy) {
          eleventy.addFilter("day", date => date.toISOString().slice(0, 10));
          eleventy.addCollection("newest", all => all.getFilteredByTag("article").slice(-20).reverse());
          return { dir: { input: "src", output: "out" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
        };
        """;
    Map<String, String> files =
        Map.of(
            ".eleventy.js",
            settings,
            "src/_includes/page.njk",
            page,
            "src/articles/articles.json",
            "{\"layout\": \"page.njk\", \"tags\": \"article\"}\n",
            "src/index.njk",
            front.formatted("index.html") + list("Equal pages", all + row + "{% endfor %}"),
            "src/feed.njk",
            front.formatted("feed.xml") + FEED + newest + entry + "{% endfor %}</feed>\n");
    String header = "---\ntitle: \"%s\"\ndate: %s\n---\n\n";
    return new Generator(
        "Eleventy", List.of(program, "--quiet"), files, "src/articles/", header, List.of("out"));
  }

  private static Generator jbake(String program) {
    String page = words(PAGE, "${content.title}", "${content.day}", "${content.body}", "");
    String row = words(ROW, "${a.title}", "${a.day}", "", "${a.uri}");
    String entry = words(ENTRY, "${a.title}", "${a.day}", "", "${a.uri}");
    String all = "<#list published_posts as a>";
    String newest = "<#list published_posts[0..*20] as a>";
    String settings =
        "render.archive=false\nrender.tags=false\nrender.sitemap=false\nmarkdown.extensions=FENCED_CODE_BLOCKS,TABLES\n";
    Map<String, String> files =
        Map.of(
            "jbake.properties",
            settings,
            "assets/site.css",
            "",
            "templates/post.ftl",
            page,
            "templates/index.ftl",
            list("Equal pages", all + row + "</#list>"),
            "templates/feed.ftl",
            FEED + newest + entry + "</#list></feed>\n");
    String header = "type=post\nstatus=published\ntitle=%s\nday=%2$s\ndate=%2$s\n~~~~~~\n\n";
    List<String> command = List.of(program, "-b", ".", "output");
    return new Generator(
        "JBake", command, files, "content/articles/", header, List.of("output", "cache"));
  }

  private static String list(String title, String rows) {
    return HEAD.replace("TITLE", title) + "<main><ul>\n" + rows + "</ul></main>\n" + FOOT;
  }

  private static String words(String pattern, String title, String day, String body, String link) {
    return pattern
        .replace("TITLE", title)
        .replace("DAY", day)
        .replace("BODY", body)
        .replace("LINK", link);
  }

  private static Optional<String> onPath(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
