package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dossier.model.Dispute;

/** Where sources differ, for the home page: the versions of the weightiest events side by side. */
final class FrontDisputes {
  private static final int SHOWN = 3;

  private FrontDisputes() {}

  /** As values of the page's header; differences in substance come before those in spelling. */
  static List<Map<String, Object>> header(Chronology chronology, Register register) {
    List<Map<String, Object>> substance = new ArrayList<>();
    List<Map<String, Object>> spelling = new ArrayList<>();
    for (TimelineEntry entry : chronology.heaviestFirst()) {
      for (Dispute dispute : entry.event().disputes()) {
        List<Disputed> versions = Disputed.of(dispute, register);
        if (!versions.isEmpty()) {
          boolean isSpelling = dispute.kind() == Dispute.Kind.SPELLING;
          (isSpelling ? spelling : substance)
              .add(dispute(entry, dispute, versions, chronology, register));
        }
      }
    }
    substance.addAll(spelling);
    return List.copyOf(substance.subList(0, Math.min(SHOWN, substance.size())));
  }

  private static Map<String, Object> dispute(
      TimelineEntry entry,
      Dispute dispute,
      List<Disputed> versions,
      Chronology chronology,
      Register register) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("about", dispute.kind().name().toLowerCase(Locale.ROOT));
    map.put("event", MarkdownText.allowed(entry.statement()));
    if (entry.isQuoted()) {
      register.wording().foreign(entry.best().article()).ifPresent(l -> map.put("language", l));
    }
    map.put("uri", EventPage.html(chronology.address(entry)));
    map.put("versions", versions.stream().map(FrontDisputes::version).toList());
    return map;
  }

  private static Map<String, Object> version(Disputed version) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("words", MarkdownText.allowed(version.words()));
    map.put("uri", EventPage.html(version.address()));
    map.put("source", source(version));
    return map;
  }

  /** The publisher, which is what a reader weighs; the headline where nobody knows it. */
  private static String source(Disputed version) {
    return version
        .article()
        .metadata()
        .publisher()
        .map(publisher -> publisher.value())
        .orElse(version.article().title());
  }
}
