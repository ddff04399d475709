package news.dossier.clean;

import java.util.Locale;
import org.jsoup.nodes.Document;

/** Recognises the headline where the page shows it. */
final class Headline {
  private final String title;

  private Headline(String title) {
    this.title = title;
  }

  static Headline of(Document document) {
    String social = document.select("meta[property=og:title]").attr("content");
    return new Headline(normal(social.isBlank() ? document.title() : social));
  }

  boolean isIn(Passage passage) {
    return isInside(passage.region(), "h1")
        || (passage.length() > 15 && normal(passage.text()).equals(title));
  }

  private static boolean isInside(Region region, String tag) {
    for (Region r = region; r != null; r = r.parent().orElse(null)) {
      if (r.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
