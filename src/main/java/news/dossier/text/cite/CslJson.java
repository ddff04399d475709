package news.dossier.text.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes CSL-JSON, the input of citation processors and of Zotero. */
final class CslJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CslJson() {}

  static String write(List<Source> sources) {
    try {
      return JSON.writeValueAsString(sources.stream().map(CslJson::item).toList()) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings and numbers are always JSON", e);
    }
  }

  private static Map<String, Object> item(Source source) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", source.id());
    item.put("type", "article-newspaper");
    source.headline().ifPresent(h -> item.put("title", h));
    if (!source.authors().isEmpty()) {
      item.put("author", source.authors().stream().map(CslJson::name).toList());
    }
    source.publisher().ifPresent(p -> item.put("container-title", p));
    source.issued().ifPresent(issued -> item.put("issued", date(issued)));
    source.url().ifPresent(u -> item.put("URL", u));
    source.archived().ifPresent(a -> item.put("archive_location", a));
    source.language().ifPresent(l -> item.put("language", l));
    if (!source.quotes().isEmpty()) {
      item.put("note", source.quotes().stream().map(Quote::note).collect(Collectors.joining("\n")));
    }
    return item;
  }

  private static Map<String, Object> name(Author author) {
    Map<String, Object> name = new LinkedHashMap<>();
    if (!author.hasParts()) {
      name.put("literal", author.family());
      return name;
    }
    name.put("family", author.family());
    name.put("given", author.given());
    if (!author.suffix().isEmpty()) {
      name.put("suffix", author.suffix());
    }
    return name;
  }

  private static Map<String, Object> date(Issued issued) {
    Map<String, Object> date = new LinkedHashMap<>();
    if (issued.isOpen()) {
      date.put("literal", issued.say(Issued.Point::iso));
      return date;
    }
    List<List<Integer>> parts = new ArrayList<>();
    issued.start().ifPresent(p -> parts.add(parts(p)));
    issued.end().ifPresent(p -> parts.add(parts(p)));
    date.put("date-parts", parts);
    issued
        .start()
        .filter(Issued.Point::isSeason)
        .ifPresent(p -> date.put("season", p.month() - 20));
    if (issued.isApproximate() || issued.isUncertain()) {
      date.put("circa", true);
    }
    return date;
  }

  private static List<Integer> parts(Issued.Point point) {
    List<Integer> parts = new ArrayList<>(List.of(point.year()));
    if (point.month() > 0 && !point.isSeason()) {
      parts.add(point.month());
    }
    if (point.day() > 0) {
      parts.add(point.day());
    }
    return parts;
  }
}
