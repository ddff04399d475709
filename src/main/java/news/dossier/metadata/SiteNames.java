package news.dossier.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which names a page's site goes, to tell its name apart from headlines and authors.
 *
 * @param compact the names in lower-case letters and digits only
 */
record SiteNames(Set<String> compact, Optional<String> domain) {
  private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What parts a headline from the site's name; a hyphen only with white space around it. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—:•·/~]+\\s+|\\s*[|»¦]+\\s*");

  static SiteNames of(List<String> names, Optional<WebAddress> address) {
    Set<String> compact = new LinkedHashSet<>();
    for (String name : names) {
      String letters = compact(name);
      if (letters.length() > 1) {
        compact.add(letters);
      }
    }
    return new SiteNames(compact, address.map(a -> compact(a.registrableDomain())));
  }

  /** Whether a text is nothing but a name of the site: {@code The Sun}, {@code BBC News}. */
  boolean matches(String text) {
    String letters = compact(text);
    if (letters.length() < 2) {
      return false;
    }
    String bare = withoutArticle(letters);
    for (String name : compact) {
      String other = withoutArticle(name);
      if (bare.equals(other) || (other.length() > 3 && bare.startsWith(other) && isShort(text))) {
        return true;
      }
    }
    return domain.isPresent() && isNamedBy(bare, domain.get());
  }

  private static boolean isNamedBy(String letters, String domain) {
    return letters.equals(domain)
        || (letters.length() > 2 && domain.startsWith(letters))
        || (letters.length() > 5 && domain.contains(letters));
  }

  /** A headline without the site's name before or behind it. */
  String cutFrom(String headline) {
    String cut = headline;
    for (Optional<String> next = cutOnce(cut); next.isPresent(); next = cutOnce(cut)) {
      cut = next.get();
    }
    return cut;
  }

  /** The name behind a title tag's last separator, when it is one of the site's. */
  Optional<String> suffixOf(String title) {
    return lastSeparator(title).map(s -> title.substring(s[1]).strip()).filter(this::matches);
  }

  private Optional<String> cutOnce(String headline) {
    Matcher first = SEPARATOR.matcher(headline);
    if (!first.find() || first.start() == 0 || first.end() == headline.length()) {
      return Optional.empty();
    }
    Optional<int[]> last = lastSeparator(headline);
    if (last.isPresent() && matches(headline.substring(last.get()[1]))) {
      return Optional.of(headline.substring(0, last.get()[0]).strip());
    }
    return matches(headline.substring(0, first.start()))
        ? Optional.of(headline.substring(first.end()).strip())
        : Optional.empty();
  }

  private static Optional<int[]> lastSeparator(String text) {
    Optional<int[]> last = Optional.empty();
    Matcher m = SEPARATOR.matcher(text);
    while (m.find()) {
      if (m.start() > 0 && m.end() < text.length()) {
        last = Optional.of(new int[] {m.start(), m.end()});
      }
    }
    return last;
  }

  private static boolean isShort(String text) {
    return text.strip().split("\\s+").length <= 4;
  }

  private static String withoutArticle(String letters) {
    return letters.startsWith("the") && letters.length() > 5 ? letters.substring(3) : letters;
  }

  static String compact(String text) {
    return NOT_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
