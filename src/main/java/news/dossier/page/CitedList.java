package news.dossier.page;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dossier.model.Article;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.text.TextFragments;

/**
 * The way back from an article: a note behind each cited sentence, which is seen when a link has
 * led there, and a list at the end of what cites each sentence.
 */
final class CitedList {
  /** Articles lie in a folder of their own. */
  private static final String ROOT = "../";

  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  private final Article article;
  private final NavigableMap<Integer, List<CitedBy.Place>> places;
  private final Wording wording;
  private final Optional<String> original;

  CitedList(Article article, NavigableMap<Integer, List<CitedBy.Place>> places, Wording wording) {
    this.article = article;
    this.wording = wording;
    this.places = places;
    this.original =
        article.metadata().url().map(Sourced::value).filter(url -> WEB.matcher(url).matches());
  }

  private static String anchor(int sentence) {
    return "c" + (sentence + 1);
  }

  /** What stands behind a sentence; empty for one that nothing cites. */
  String note(int sentence) {
    int count = places.getOrDefault(sentence, List.of()).size();
    return count == 0
        ? ""
        : "<span class=\"note\""
            + wording.within(article)
            + "><a href=\"#"
            + anchor(sentence)
            + "\">"
            + wording.say("cited.places", "count", count)
            + "</a></span>";
  }

  /** Markdown of the list; empty where nothing is cited. */
  String markdown() {
    if (places.isEmpty()) {
      return "";
    }
    TextFragments fragments =
        new TextFragments(article.cleaned().text(), article.publish() == PublishLevel.FULL);
    StringBuilder out = new StringBuilder();
    out.append(wording.details(article, "read", wording.say("cited", "count", places.size())));
    places.forEach((sentence, all) -> out.append(item(sentence, all, fragments)));
    return out.append("\n</details>\n").toString();
  }

  private String item(int sentence, List<CitedBy.Place> all, TextFragments fragments) {
    return "- <span id=\""
        + anchor(sentence)
        + "\">["
        + wording.say("sentence", "number", sentence + 1)
        + "](#"
        + AnnotatedText.sentenceId(sentence)
        + ")</span>: "
        + all.stream()
            .map(place -> Cited.link(place.name(), ROOT, place.address()))
            .collect(Collectors.joining(", "))
        + atTheOriginal(sentence, fragments)
        + "\n";
  }

  private String atTheOriginal(int sentence, TextFragments fragments) {
    Span span = article.annotations().sentences().get(sentence);
    return original
        .flatMap(url -> fragments.address(url, span))
        .map(
            address ->
                "; <a href=\""
                    + AnnotatedText.attribute(address)
                    + "\" rel=\"external\">"
                    + wording.say("cited.original")
                    + "</a>")
        .orElse("");
  }
}
