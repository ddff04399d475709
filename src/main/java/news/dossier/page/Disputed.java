package news.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Dispute;

/**
 * One version of what sources tell differently, in a sentence that the site shows.
 *
 * @param words as printed in quotation marks, or a date in words
 * @param sentence index of the sentence in its article
 */
record Disputed(String words, Article article, int sentence, Dispute.Version version) {
  /** The versions that may be shown; none where there are not two to lay side by side. */
  static List<Disputed> of(Dispute dispute, Register register) {
    List<Disputed> versions = new ArrayList<>();
    for (Dispute.Version version : dispute.versions()) {
      of(dispute.kind(), version, register).ifPresent(versions::add);
    }
    return versions.size() < 2 ? List.of() : versions;
  }

  private static Optional<Disputed> of(
      Dispute.Kind kind, Dispute.Version version, Register register) {
    Wording wording = register.wording();
    String words =
        kind == Dispute.Kind.DATE
            ? wording.dates().longDate(version.value())
            : wording.plain("quoted", "text", version.value());
    return register
        .article(version.evidence().seed())
        .map(
            article -> {
              int at = article.annotations().sentenceAt(version.evidence().span().start());
              return new Disputed(words, article, at, version);
            })
        .filter(v -> register.shown(v.article).has(v.sentence));
  }

  /** Says what the sources differ in. */
  static String about(Dispute dispute, Wording wording) {
    return wording.say("differ." + dispute.kind().name().toLowerCase(Locale.ROOT));
  }

  String address() {
    return Cited.address(article, sentence);
  }
}
