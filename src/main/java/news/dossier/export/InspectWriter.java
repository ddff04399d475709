package news.dossier.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import news.dossier.model.Attribution;
import news.dossier.model.Cut;
import news.dossier.model.Edtf;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.Mention;
import news.dossier.model.Metadata;
import news.dossier.model.Quotation;
import news.dossier.model.ReadSeed;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.model.Timex;
import news.dossier.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was read from one seed as one line of JSON: the contract of {@code inspect}, held
 * against {@code docs/inspect.schema.json}.
 */
public final class InspectWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One JSON object without a line break.
   *
   * @param entities who is who in the dossier that the seed belongs to
   */
  public String line(ReadSeed read, Entities entities, List<Problem> problems) {
    String seed = read.seed().path();
    Metadata metadata = read.metadata();
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("seed", seed);
    out.put("sha256", read.seed().sha256());
    out.put("format", read.seed().format().label());
    out.put("title", valueOrNull(metadata.headline()));
    out.put("authors", metadata.authors().map(Sourced::value).orElse(List.of()));
    out.put("publisher", valueOrNull(metadata.publisher()));
    out.put("published", metadata.published().map(Sourced::value).map(Edtf::value).orElse(null));
    out.put("url", valueOrNull(metadata.url()));
    out.put("language", valueOrNull(metadata.language()));
    out.put("text", read.cleaned().text());
    out.put("cut", cuts(read.cleaned().cuts()));
    out.put("mentions", each(read.annotations().mentions(), m -> mention(m, seed, entities)));
    out.put("timexes", each(read.annotations().timexes(), InspectWriter::timex));
    out.put("quotations", each(read.annotations().quotations(), q -> quotation(q, read, entities)));
    out.put("problems", problems(problems));
    return write(out);
  }

  private static <T> List<Map<String, @Nullable Object>> each(
      List<T> values, Function<T, Map<String, @Nullable Object>> toJson) {
    return values.stream().map(toJson).toList();
  }

  private static Map<String, @Nullable Object> mention(
      Mention mention, String seed, Entities entities) {
    Map<String, @Nullable Object> out = at(mention.span(), mention.text());
    out.put("type", mention.type().name());
    out.put("entity", entities.of(seed, mention).map(Entity::id).orElse(null));
    out.put("pronoun", false);
    mention.role().ifPresent(role -> out.put("role", role.text()));
    out.put("rule", mention.rule());
    return out;
  }

  private static Map<String, @Nullable Object> timex(Timex timex) {
    Map<String, @Nullable Object> out = at(timex.span(), timex.text());
    out.put("type", timex.type().name());
    out.put("value", timex.value());
    out.put("rule", timex.rule());
    return out;
  }

  private static Map<String, @Nullable Object> quotation(
      Quotation quotation, ReadSeed read, Entities entities) {
    Map<String, @Nullable Object> out = at(quotation.span(), quotation.text());
    out.put("speaker", quotation.attribution().map(a -> speaker(a, read, entities)).orElse(null));
    return out;
  }

  private static Map<String, @Nullable Object> speaker(
      Attribution attribution, ReadSeed read, Entities entities) {
    Map<String, @Nullable Object> out = at(attribution.source(), attribution.text());
    out.put(
        "entity",
        entities
            .speaker(read.seed().path(), read.annotations(), attribution)
            .map(Entity::id)
            .orElse(null));
    attribution.resolved().ifPresent(name -> out.put("name", name.text()));
    out.put("rule", attribution.rule());
    return out;
  }

  private static Map<String, @Nullable Object> at(Span span, String text) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("start", span.start());
    out.put("end", span.end());
    out.put("text", text);
    return out;
  }

  private static @Nullable String valueOrNull(Optional<Sourced<String>> field) {
    return field.map(Sourced::value).orElse(null);
  }

  private static List<Map<String, String>> cuts(List<Cut> cuts) {
    List<Map<String, String>> out = new ArrayList<>();
    for (Cut cut : cuts) {
      Map<String, String> one = new LinkedHashMap<>();
      one.put("text", cut.text());
      one.put("why", cut.why().label());
      out.add(one);
    }
    return out;
  }

  private static List<Map<String, Object>> problems(List<Problem> problems) {
    List<Map<String, Object>> out = new ArrayList<>();
    for (Problem problem : problems) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("severity", problem.severity().name().toUpperCase(Locale.ROOT));
      one.put("what", problem.what());
      one.put("remedy", problem.remedy());
      out.add(one);
    }
    return out;
  }

  private static String write(Map<String, @Nullable Object> value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings and numbers are always JSON", e);
    }
  }
}
