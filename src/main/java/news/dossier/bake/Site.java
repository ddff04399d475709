package news.dossier.bake;

import freemarker.template.TemplateModel;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dossier.text.DateWords;

/**
 * What the home page's header says of the whole site, and the functions that follow from it.
 *
 * @param header of {@code content/index.md}
 */
record Site(Map<String, Object> header) {
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

  /** BCP 47; English where the header has none. */
  String language() {
    return text("language").orElse("en");
  }

  /** Where the site will be published, with a slash at its end. */
  Optional<String> url() {
    return text("url").map(url -> url.endsWith("/") ? url : url + "/");
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

  private Optional<String> text(String key) {
    return Optional.ofNullable(header.get(key)).map(Object::toString).filter(v -> !v.isBlank());
  }

  /** The functions that templates may call. */
  Map<String, TemplateModel> variables() {
    DateWords words = new DateWords(Locale.forLanguageTag(language()));
    return Map.of(
        "longDate", new TextFunction("longDate", words::longDate),
        "isoDate", new TextFunction("isoDate", DateWords::isoDate),
        "absolute", new TextFunction("absolute", this::absolute),
        "json", new JsonFunction(),
        "sentencesOf", new SentencesFunction(),
        "citation", new CitationFunction());
  }

  private String absolute(String uri) {
    return url().map(url -> url + uri).orElse("");
  }
}
