package news.dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Dispute;
import news.dossier.model.Event;
import news.dossier.model.Evidence;
import news.dossier.model.Provenance;
import news.dossier.model.Receipt;

/**
 * Writes the timeline as {@code data/timeline.json}: a contract, held against {@code
 * docs/timeline.schema.json}.
 *
 * <p>Only words of articles that may be quoted are in it. An entry that rests on no such article is
 * left out.
 */
final class TimelineWriter {
  private final Published published;

  TimelineWriter(Published published) {
    this.published = published;
  }

  /** Entry by entry. */
  void write(OutputStream out) throws IOException {
    Map<String, Article> bySeed = new HashMap<>();
    published.read().forEach(article -> bySeed.put(article.seed().path(), article));
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("entries");
      for (Event event : published.dossier().timeline().events()) {
        Optional<Map<String, Object>> entry = entry(event, bySeed);
        if (entry.isPresent()) {
          Json.value(entry.get(), json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private Optional<Map<String, Object>> entry(Event event, Map<String, Article> bySeed) {
    List<Receipt> receipts =
        event.evidence().stream().filter(r -> bySeed.containsKey(r.evidence().seed())).toList();
    boolean isOurs = event.textBy().kind() == Provenance.Kind.STATED;
    if (receipts.isEmpty() || !(isOurs || bySeed.containsKey(event.statement().seed()))) {
      return Optional.empty();
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", event.id());
    out.put("date", event.date().value());
    out.put("weight", event.weight());
    out.put("text", event.text());
    out.put("kind", event.kind().label());
    out.put("people", event.people());
    out.put("places", event.places());
    out.put("organizations", event.organizations());
    out.put("sources", event.sources());
    out.put("rule", event.rule());
    out.put("evidence", receipts.stream().map(r -> receipt(r, bySeed)).toList());
    out.put(
        "disputes",
        event.disputes().stream()
            .filter(
                d -> d.versions().stream().allMatch(v -> bySeed.containsKey(v.evidence().seed())))
            .map(d -> dispute(d, bySeed))
            .toList());
    if (event.curated().isPresent()) {
      out.put("stated", stated(event));
      out.put("pinned", event.isPinned());
      event.note().ifPresent(note -> out.put("note", note));
    }
    return Optional.of(out);
  }

  /** What of an entry the curator states; all else is inferred. */
  private static List<String> stated(Event event) {
    Map<String, Provenance> by = new LinkedHashMap<>();
    by.put("existence", event.existenceBy());
    by.put("date", event.dateBy());
    by.put("text", event.textBy());
    by.put("kind", event.kindBy());
    return by.entrySet().stream()
        .filter(one -> one.getValue().kind() == Provenance.Kind.STATED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, Object> receipt(Receipt receipt, Map<String, Article> bySeed) {
    Map<String, Object> out = evidence(receipt.evidence(), bySeed);
    out.put("date", receipt.date().value());
    out.put("kind", receipt.kind().label());
    receipt.copyOf().map(bySeed::get).ifPresent(original -> out.put("copyOf", original.slug()));
    out.put("rule", receipt.rule());
    return out;
  }

  private Map<String, Object> dispute(Dispute dispute, Map<String, Article> bySeed) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("about", dispute.kind().name().toLowerCase(Locale.ROOT));
    out.put("rule", dispute.rule());
    out.put(
        "versions",
        dispute.versions().stream()
            .map(
                version -> {
                  Map<String, Object> one = new LinkedHashMap<>();
                  one.put("value", version.value());
                  one.put("evidence", evidence(version.evidence(), bySeed));
                  return one;
                })
            .toList());
    return out;
  }

  private Map<String, Object> evidence(Evidence evidence, Map<String, Article> bySeed) {
    Article article = Optional.ofNullable(bySeed.get(evidence.seed())).orElseThrow();
    CodePoints text = published.codePoints(article);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("article", article.slug());
    out.put("start", text.before(evidence.span().start()));
    out.put("end", text.before(evidence.span().end()));
    out.put("exact", evidence.exact());
    return out;
  }
}
