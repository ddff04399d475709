package news.dossier.clean;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Recognises the headline where the page shows it. */
final class Headline {
  private static final int SHORTEST_SUMMARY = 25;
  private static final int LONGEST = 400;

  private final String title;
  private final String first;
  private final String summary;

  private Headline(String title, String first, String summary) {
    this.summary = summary;
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
        heading == null ? "" : normal(heading.text()),
        normal(description(document)));
  }

  private static String description(Document document) {
    String social = document.select("meta[property=og:description]").attr("content");
    String own =
        social.isBlank() ? document.select("meta[name=description]").attr("content") : social;
    return own.replaceAll("(?:\\.\\.\\.|…)\\s*$", "");
  }

  boolean isIn(Passage passage) {
    if (passage.length() > LONGEST) {
      return false;
    }
    String text = normal(passage.text());
    return text.equals(first)
        || (passage.length() > 15 && title.equals(text))
        || (passage.length() > 30 && title.startsWith(text + ' '));
  }

  /** Whether the text is the page's own summary of the article. */
  boolean isSummary(Passage passage) {
    String text = normal(passage.text());
    return text.length() >= SHORTEST_SUMMARY
        && (summary.startsWith(text) || (!summary.isEmpty() && text.startsWith(summary)));
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
