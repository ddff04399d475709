package news.dossier.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;
import org.jsoup.nodes.Element;

/**
 * Finds the headline of a saved page: what it prints as its main heading, as far as its metadata
 * bear that out, else what the metadata say.
 */
final class HeadlineReader {
  private static final List<String> META =
      List.of(
          "og:title",
          "citation_title",
          "parsely-title",
          "sailthru.title",
          "twitter:title",
          "dc.title",
          "dcterms.title",
          "title",
          "hdl",
          "headline");

  /** Below this share of common words, a heading is about something else. */
  private static final double LEAST_LIKENESS = 0.35;

  private static final int LONGEST = 400;
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CUT_OFF = Pattern.compile("(?:\\.{3,}|…)$");
  private static final Pattern KICKER = Pattern.compile(".{2,40}?(?:[|:»•]|\\s[-–—])\\s*");

  private final SavedPage page;

  HeadlineReader(SavedPage page) {
    this.page = page;
  }

  Optional<Sourced<String>> read() {
    List<Sourced<String>> named = fromMetadata();
    return mainHeading(named).map(heading -> withoutKicker(heading, named)).or(() -> best(named));
  }

  private List<Sourced<String>> fromMetadata() {
    List<Sourced<String>> all = new ArrayList<>(page.linked("headline"));
    page.microdata()
        .values("headline")
        .forEach(text -> all.add(new Sourced<>(text, Provenance.read("itemprop headline"))));
    all.addAll(page.meta().all(META));
    all.addAll(page.linked("name"));
    all.add(new Sourced<>(PlainText.oneLine(page.document().title()), Provenance.read("title")));
    List<Sourced<String>> clean = new ArrayList<>();
    for (Sourced<String> each : all) {
      String text = page.siteNames().cutFrom(each.value());
      if (isHeadline(text)) {
        clean.add(new Sourced<>(text, each.provenance()));
      }
    }
    return clean;
  }

  private Optional<Sourced<String>> mainHeading(List<Sourced<String>> named) {
    Optional<Sourced<String>> best = Optional.empty();
    double bestLikeness = 0;
    List<Element> headings = page.document().getElementsByTag("h1");
    for (Element heading : headings) {
      String text = page.siteNames().cutFrom(PlainText.oneLine(heading.text()));
      double likeness = isHeadline(text) ? likeness(text, named) : 0;
      if (likeness > bestLikeness) {
        bestLikeness = likeness;
        best = Optional.of(new Sourced<>(text, Provenance.read("heading h1")));
      }
    }
    return bestLikeness >= LEAST_LIKENESS ? best : Optional.empty();
  }

  private boolean isHeadline(String text) {
    return text.length() > 1
        && text.length() <= LONGEST
        && text.codePoints().anyMatch(Character::isLetterOrDigit)
        && !page.siteNames().matches(text);
  }

  private static double likeness(String text, List<Sourced<String>> named) {
    Set<String> words = words(text);
    double best = named.isEmpty() ? LEAST_LIKENESS : 0;
    for (Sourced<String> each : named) {
      Set<String> other = words(each.value());
      Set<String> common = new LinkedHashSet<>(words);
      common.retainAll(other);
      best = Math.max(best, 2.0 * common.size() / Math.max(1, words.size() + other.size()));
    }
    return best;
  }

  /** A section's name in front of the headline, inside the same heading, is not part of it. */
  private static Sourced<String> withoutKicker(
      Sourced<String> heading, List<Sourced<String>> named) {
    for (Sourced<String> each : named) {
      String title = each.value();
      int before = heading.value().length() - title.length();
      if (before > 0
          && heading.value().endsWith(title)
          && KICKER.matcher(heading.value().substring(0, before)).matches()) {
        return new Sourced<>(title, heading.provenance());
      }
    }
    return heading;
  }

  /** The first one, or the whole of it where the first one is cut off. */
  private static Optional<Sourced<String>> best(List<Sourced<String>> named) {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Sourced<String> first = named.get(0);
    String beginning = CUT_OFF.matcher(first.value()).replaceFirst("").strip();
    if (beginning.length() == first.value().length()) {
      return Optional.of(first);
    }
    return named.stream()
        .filter(n -> n.value().startsWith(beginning) && !CUT_OFF.matcher(n.value()).find())
        .findFirst()
        .or(() -> Optional.of(first));
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : NOT_WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
