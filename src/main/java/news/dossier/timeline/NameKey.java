package news.dossier.timeline;

import java.util.Locale;
import news.dossier.model.Mention;

/** What two forms of a name share: the last word, in lower case. */
final class NameKey {
  private NameKey() {}

  static String of(Mention mention) {
    String text = mention.text().toLowerCase(Locale.ROOT);
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
