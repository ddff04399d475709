package news.dossier.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One author, as printed, taken apart as far as its form tells.
 *
 * <p>An institution, a single name and a name in a script other than the Latin stay as they are: in
 * which order their parts stand cannot be told. A curator who knows better states the name with a
 * comma: {@code Xi, Jinping}.
 *
 * @param family with its particles, {@code von der Leyen}; the whole name where it has no parts
 * @param given first names or initials; "" where the name has no parts
 * @param suffix {@code Jr.}, {@code III}; mostly ""
 */
public record Author(String family, String given, String suffix) {
  private static final Set<String> PARTICLES =
      Set.of(
          "af", "al", "av", "bin", "bint", "d", "da", "das", "de", "del", "dela", "della", "den",
          "der", "des", "di", "do", "dos", "du", "e", "el", "ibn", "la", "las", "le", "los", "op",
          "'t", "te", "ten", "ter", "und", "van", "vom", "von", "y", "zu", "zum", "zur");

  /** Those that belong to the surname even when they begin with a capital. */
  private static final Set<String> CAPITALISED =
      Set.of("Al", "Bin", "De", "Del", "Della", "Den", "Der", "Di", "Du", "Van", "Von");

  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");

  /** Words that people are not called, and publications, offices and their staff are. */
  private static final Set<String> INSTITUTIONAL =
      Set.of(
          "administration",
          "agence",
          "agency",
          "agentur",
          "association",
          "authority",
          "board",
          "broadcasting",
          "bureau",
          "centre",
          "center",
          "chronicle",
          "committee",
          "company",
          "correspondent",
          "correspondents",
          "council",
          "department",
          "desk",
          "editor",
          "editors",
          "editorial",
          "embassy",
          "foundation",
          "gazette",
          "government",
          "group",
          "guardian",
          "herald",
          "independent",
          "institute",
          "international",
          "journal",
          "magazine",
          "media",
          "ministry",
          "mirror",
          "monitor",
          "network",
          "news",
          "newspaper",
          "newsroom",
          "observer",
          "office",
          "online",
          "organisation",
          "organization",
          "party",
          "post",
          "press",
          "radio",
          "redaktion",
          "report",
          "reporter",
          "reporters",
          "reuters",
          "review",
          "service",
          "services",
          "society",
          "staff",
          "standard",
          "team",
          "telegraph",
          "television",
          "the",
          "times",
          "today",
          "tribune",
          "union",
          "university",
          "wire",
          "world",
          "writer",
          "writers",
          "zeitung");

  private static final Pattern NOT_A_PERSON = Pattern.compile("[\\d&/@()|:;]|\\b(?:and|of|for)\\b");
  private static final Pattern NOT_LATIN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

  /** Authors as a byline or a curator lists them. */
  public static List<Author> of(List<String> printed, Optional<String> publisher) {
    return printed.stream()
        .map(Source::line)
        .filter(name -> !name.isEmpty())
        .map(name -> of(name, publisher))
        .toList();
  }

  private static Author of(String name, Optional<String> publisher) {
    boolean isPublisher = publisher.filter(name::equalsIgnoreCase).isPresent();
    if (isPublisher || isInstitution(name)) {
      return whole(name);
    }
    String[] parts = name.split(" *, *", -1);
    if (parts.length == 1) {
      return asSpoken(name);
    }
    boolean isSuffix = SUFFIX.matcher(parts[parts.length - 1]).matches();
    String suffix = isSuffix ? parts[parts.length - 1] : "";
    if (parts.length == 2 && isSuffix) {
      Author author = asSpoken(parts[0]);
      return new Author(author.family, author.given, suffix);
    }
    boolean inverted = parts.length == (isSuffix ? 3 : 2) && !parts[0].isEmpty();
    return inverted && !parts[1].isEmpty() ? new Author(parts[0], parts[1], suffix) : whole(name);
  }

  private static Author whole(String name) {
    return new Author(name, "", "");
  }

  private static boolean isInstitution(String name) {
    if (NOT_A_PERSON.matcher(name).find()) {
      return true;
    }
    // With a comma the curator has said which part is which, in any script.
    boolean stated = name.indexOf(',') >= 0;
    if (!stated && NOT_LATIN.matcher(name).find()) {
      return true;
    }
    for (String word : name.toLowerCase(Locale.ROOT).split("[ ,]+", -1)) {
      if (INSTITUTIONAL.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ursula von der Leyen}: the surname is the last word, with the particles before it. */
  private static Author asSpoken(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
    String suffix = "";
    if (words.size() > 2 && SUFFIX.matcher(words.get(words.size() - 1)).matches()) {
      suffix = words.remove(words.size() - 1);
    }
    int start = words.size() - 1;
    while (start > 1 && isParticle(words.get(start - 1))) {
      start--;
    }
    return new Author(
        String.join(" ", words.subList(start, words.size())),
        String.join(" ", words.subList(0, start)),
        suffix);
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word) || CAPITALISED.contains(word);
  }

  /** Whether it is a person's name of which the parts are known. */
  boolean hasParts() {
    return !given.isEmpty();
  }

  /** {@code von der Leyen, Ursula}, {@code King, Martin, Jr.}; a name without parts as it is. */
  String inverted() {
    return family + (hasParts() ? ", " + given : "") + (suffix.isEmpty() ? "" : ", " + suffix);
  }

  /**
   * As {@link #inverted}, with a comma behind a name without parts, so that none are sought in it.
   */
  public String indexed() {
    return hasParts() ? inverted() : family + ",";
  }

  /** {@code Ursula von der Leyen}. */
  String spoken() {
    return (given + " " + family + " " + suffix).strip();
  }

  /** {@code U.}, {@code J.-P.}, {@code J. R. R.} */
  String initials() {
    StringBuilder out = new StringBuilder();
    for (String word : given.replaceAll("\\.(?=\\p{L})", ". ").split(" ", -1)) {
      StringBuilder initial = new StringBuilder();
      for (String part : word.split("-", -1)) {
        if (!part.isEmpty()) {
          initial.append(initial.isEmpty() ? "" : "-");
          initial.appendCodePoint(part.codePointAt(0)).append('.');
        }
      }
      out.append(out.isEmpty() || initial.isEmpty() ? "" : " ").append(initial);
    }
    return out.toString();
  }
}
