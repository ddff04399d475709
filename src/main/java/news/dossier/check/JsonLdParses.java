package news.dossier.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The data blocks of a page are JSON, and linked data says in which vocabulary it speaks. */
final class JsonLdParses implements PageRule {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Evaluator DATA =
      Selector.evaluatorOf("[type=application/ld+json], [type=application/json]");

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    return page.tagged("script")
        .filter(script -> script.is(DATA))
        .flatMap(block -> problem(page, block).stream());
  }

  private static Optional<Problem> problem(HtmlPage page, Element block) {
    try {
      JsonNode data = JSON.readTree(block.data());
      boolean isLinked = block.attr("type").equals("application/ld+json");
      if (isLinked && !data.has("@context") && !data.path(0).has("@context")) {
        return Optional.of(
            page.error(
                block,
                "The JSON-LD has no \"@context\".",
                "Add \"@context\": \"https://schema.org\" in the page's template."));
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(
          page.error(
              block,
              "The data block is not JSON: " + e.getOriginalMessage() + ".",
              "Let Jackson write it, not the template."));
    }
  }
}
