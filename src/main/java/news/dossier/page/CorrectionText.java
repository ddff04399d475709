package news.dossier.page;

import java.util.List;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Change;
import news.dossier.model.Correction;
import news.dossier.model.Edtf;

/** Corrections in words, as Markdown. */
final class CorrectionText {
  private final Wording wording;

  CorrectionText(Wording wording) {
    this.wording = wording;
  }

  /** {@code Corrected on 10 September 2025}, or that the day is unknown. */
  String when(Optional<Edtf> day) {
    return day.map(d -> wording.say("correction.on", "date", date(d)))
        .orElseGet(() -> wording.say("correction.undated"));
  }

  /** The same as plain text. */
  String plainWhen(Optional<Edtf> day) {
    return day.map(d -> wording.plain("correction.on", "date", wording.dates().longDate(d.value())))
        .orElseGet(() -> wording.plain("correction.undated"));
  }

  /** How much it changed, as a sentence. */
  String extent(Correction correction) {
    int count = correction.changes().size() + correction.unshown();
    return correction.isUnrecorded()
        ? wording.say("correction.unrecorded")
        : wording.say("correction.extent", "count", count);
  }

  /** The same as plain text. */
  String plainExtent(Correction correction) {
    int count = correction.changes().size() + correction.unshown();
    return correction.isUnrecorded()
        ? wording.plain("correction.unrecorded")
        : wording.plain("correction.extent", "count", count);
  }

  /** What it changed as a list; at most so many changes. */
  String changes(Article article, Correction correction, int most) {
    StringBuilder list = new StringBuilder();
    List<Change> told = correction.changes();
    for (Change change : told.subList(0, Math.min(most, told.size()))) {
      list.append("- ").append(change(article, change)).append('\n');
    }
    int left = correction.unshown() + Math.max(0, told.size() - most);
    if (left > 0) {
      list.append("- ").append(wording.say("correction.unshown", "count", left)).append('\n');
    }
    if (correction.isUnrecorded()) {
      list.append("- ").append(wording.say("correction.unrecorded")).append('\n');
    }
    return list.toString();
  }

  private String change(Article article, Change change) {
    String before = change.before().map(b -> marked(article, change, "del", b)).orElse("");
    String after = change.after().map(a -> marked(article, change, "ins", a)).orElse("");
    String words;
    if (change.before().isEmpty()) {
      words = wording.say("correction.added", "after", after);
    } else if (change.after().isEmpty()) {
      words = wording.say("correction.removed", "before", before);
    } else {
      words = wording.say("correction.changed", "before", before, "after", after);
    }
    return change.isText()
        ? words
        : wording.say("correction.field", "field", field(change.field()), "change", words);
  }

  private String marked(Article article, Change change, String element, String text) {
    String shown = change.field().equals("published") ? wording.dates().longDate(text) : text;
    String words = MarkdownText.escapeInline(shown).strip();
    return "<" + element + wording.attributes(article) + ">" + words + "</" + element + ">";
  }

  private String field(String name) {
    return wording.say(
        switch (name) {
          case "headline" -> "field.headline";
          case "authors" -> "field.authors";
          case "publisher" -> "field.publisher";
          default -> "field.published";
        });
  }

  private String date(Edtf day) {
    String words = MarkdownText.escapeInline(wording.dates().longDate(day.value()));
    return day.day().map(d -> "<time datetime=\"" + d + "\">" + words + "</time>").orElse(words);
  }
}
