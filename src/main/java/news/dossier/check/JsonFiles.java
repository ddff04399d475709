package news.dossier.check;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.dossier.problem.Problem;

/** JSON files are JSON, and what a web app manifest loads is a file of the site. */
final class JsonFiles implements SiteRule {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public Stream<Problem> check(Site site) {
    return site.stream()
        .filter(file -> file.is("json", "webmanifest", "geojson", "jsonld"))
        .flatMap(file -> check(site, file));
  }

  private static Stream<Problem> check(Site site, SiteFile file) {
    if (file.size() == 0) {
      return Stream.empty(); // PlainFiles says so.
    }
    try {
      if (file.is("webmanifest")) {
        return manifest(site, file, JSON.readTree(file.text()));
      }
      parse(file);
      return Stream.empty();
    } catch (JsonProcessingException e) {
      Problem problem =
          Problem.error(
              file.name(),
              "The file is not JSON: " + e.getOriginalMessage() + ".",
              "Let Jackson write it, not a template.");
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      return Stream.of(problem.at(line, 0));
    } catch (IOException e) {
      return Stream.empty(); // PlainFiles says so.
    }
  }

  /** Token by token: a table of the data may be larger than what fits into memory. */
  private static void parse(SiteFile file) throws IOException {
    if (!file.isReadable() && !file.isStreamed()) {
      return; // PlainFiles says so.
    }
    try (JsonParser json = JSON.createParser(file.location().toFile())) {
      json.nextToken();
      json.skipChildren();
      if (json.nextToken() != null) {
        throw new JsonParseException(json, "something stands behind the value");
      }
    }
  }

  private static Stream<Problem> manifest(Site site, SiteFile file, JsonNode manifest) {
    return Stream.concat(
            List.of("start_url", "scope", "id").stream().map(manifest::path),
            StreamSupport.stream(manifest.path("icons").spliterator(), false)
                .map(icon -> icon.path("src")))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(url -> !isInSite(site, file, url))
        .map(
            url ->
                Problem.error(
                    file.name(),
                    "The address \"" + url + "\" is no file of the site.",
                    "Correct it; it is read relative to the manifest."));
  }

  private static boolean isInSite(Site site, SiteFile file, String url) {
    return Address.isLocal(url)
        && !url.startsWith("/")
        && Address.resolved(file.path(), Address.path(url))
            .filter(path -> site.has(path) || site.has(folder(path) + "index.html"))
            .isPresent();
  }

  private static String folder(String path) {
    return path.isEmpty() || path.equals(".") || path.endsWith("/") ? path : path + "/";
  }
}
