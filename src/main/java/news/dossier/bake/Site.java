package news.dossier.bake;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dossier.text.DateWords;
import news.dossier.text.Direction;
import news.dossier.text.Words;
import news.dossier.text.cite.Terms;

/**
 * What the home page's header says of the whole site, and the functions that follow from it.
 *
 * @param header of {@code content/index.md}
 * @param words in the site's language, or English
 */
record Site(Map<String, Object> header, Words words) {
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

  /** BCP 47; English where the header has none. */
  String language() {
    return language(header);
  }

  /** The same of a header alone. */
  static String language(Map<String, Object> header) {
    return text(header, "language").orElse("en");
  }

  /** Where the site will be published, with a slash at its end. */
  Optional<String> url() {
    return text(header, "url").map(url -> url.endsWith("/") ? url : url + "/");
  }

  /** The site's own domain, for GitHub Pages; none when it lives under another's. */
  Optional<String> domain() {
    return uri()
        .filter(uri -> uri.getPath().equals("/") && uri.getPort() == -1 && uri.getHost() != null)
        .map(uri -> uri.getHost().toLowerCase(Locale.ROOT))
        .filter(host -> DOMAIN.matcher(host).matches() && !host.endsWith(".github.io"));
  }

  /** The path of the site on its server, with slashes at both ends. */
  String rootPath() {
    return uri().map(URI::getRawPath).orElse("/");
  }

  private Optional<URI> uri() {
    try {
      return url().map(URI::create).filter(uri -> uri.getRawPath() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(Map<String, Object> header, String key) {
    return Optional.ofNullable(header.get(key)).map(Object::toString).filter(v -> !v.isBlank());
  }

  /** The functions that templates may call. */
  Map<String, TemplateModel> variables() {
    Terms terms = Terms.of(words.language());
    return Map.ofEntries(
        Map.entry("cite", new CiteFunction(terms)),
        Map.entry("citeLanguage", new SimpleScalar(terms.language())),
        Map.entry("say", new WordsFunction(words)),
        Map.entry("siteLanguage", new SimpleScalar(words.language())),
        Map.entry("longDate", new TextFunction("longDate", words.dates()::longDate)),
        Map.entry("isoDate", new TextFunction("isoDate", DateWords::isoDate)),
        Map.entry("direction", new TextFunction("direction", Direction::of)),
        Map.entry("absolute", new TextFunction("absolute", this::absolute)),
        Map.entry("json", new JsonFunction()),
        Map.entry("feedText", new FeedTextFunction(this::absolute)),
        Map.entry("sentencesOf", new SentencesFunction()),
        Map.entry("citation", new CitationFunction(words)));
  }

  private String absolute(String uri) {
    return url().map(url -> url + uri).orElse("");
  }
}
