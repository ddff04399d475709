package news.dossier.timeline;

import java.util.ArrayList;
import java.util.List;
import news.dossier.model.Annotations;
import news.dossier.model.Mention;
import news.dossier.model.Span;

/** Looks up names by place, in time that grows with the logarithm of their number. */
final class NamesIn {
  private NamesIn() {}

  /** The names that stand in a stretch of the text. */
  static List<Mention> span(Annotations annotations, Span span) {
    List<Mention> mentions = annotations.mentions();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Mention> found = new ArrayList<>();
    for (int i = low; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
      found.add(mentions.get(i));
    }
    return found;
  }
}
