package news.dossier.clean;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Recognises the headline where the page shows it. */
final class Headline {
  private final String title;
  private final String first;

  private Headline(String title, String first) {
    this.title = title;
    this.first = first;
  }

  static Headline of(Document document) {
    String social = document.select("meta[property=og:title]").attr("content");
    Element heading = document.selectFirst("main h1, article h1");
    if (heading == null) {
      heading = document.selectFirst("h1");
    }
    return new Headline(
        normal(social.isBlank() ? document.title() : social),
        heading == null ? "" : normal(heading.text()));
  }

  boolean isIn(Passage passage) {
    String text = normal(passage.text());
    return text.equals(first)
        || (passage.length() > 15 && title.equals(text))
        || (passage.length() > 30 && title.startsWith(text + ' '));
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
