package news.dossier.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bylines as printed into names of authors. */
final class AuthorNames {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}+@[\\w.-]{1,200}+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?:|www\\.|/|\\w+\\.(?:com|org|net)\\b)\\S*");
  private static final Pattern HANDLE = Pattern.compile("(?:^|[\\s(])@\\w{2,30}\\)?");

  /** The words in front of a byline. */
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:(?:written|words|story|posted|published|reported|reviewed|analysis|report|article|text|opinion|column)"
              + "(?:\\s+and\\s+\\w+)?\\s+by|by|authors?|von|par|por|di|door|от|автор|بقلم)(?::|\\s|\\s?-\\s)\\s*");

  /** What parts one name from the next, or a name from the role and the house behind it. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:;|\\||•|·|\\n|\\s[-–—]\\s|\\s&\\s|(?i:\\s(?:and|und|et|with|e)\\s)|,\\s?(?i:and\\s)|,)\\s*");

  /** The beginning of a house or place that was cut off or linked. */
  private static final Pattern DANGLING = Pattern.compile("(?i)\\s+(?:for|in|at|on|of|the)$");

  /** Not a name of its own, but the end of the name before the comma. */
  private static final Pattern NAME_ENDING =
      Pattern.compile(
          "(?i)(?:Jr|Sr|II|III|IV|Ph\\.?\\s?D|M\\.?D|Esq|R\\.?N|J\\.?D|M\\.?A|MBA|RD)\\.?");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i).*\\b(?:writer|reporter|editor|editors|correspondent|contributor|columnist|staff|desk|newsroom"
              + "|bureau|producer|journalist|photographer|team|admin|administrator|webmaster|redaktion"
              + "|redacci[oó]n|r[ée]daction|redazione|guest|author|critic|anchor|intern|editorial"
              + "|board|special to|for the|freelance|analyst|director|chief|cto|ceo|cfo|president|professor of|expertise|updated|published"
              + "|posted|sponsored|publisher|contributed|advertisement|min read|minutes?|follow|share|comments?|view|more|about|bio)\\b.*");

  /** Words that end the names of papers and institutions, not of people. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i)^the \\p{L}+ |\\b(?:journal|news|times|gazette|chronicle|tribune|magazine|media|network"
              + "|institute|university|daily|weekly|agency|service|inc|llc|ltd|gmbh|television|online"
              + "|telegraph|courier|herald|post|observer|guardian|review|press|star|sun|mail|independent|examiner|inquirer|register|standard|dispatch|sentinel|bulletin|wire|radio|tv|channel|group|corp|company|ministry|government|technologies|digital|newspapers?|foundation|association|society|college|department)\\.?$");

  /** Small words only inside; scripts without capitals pass. */
  private static final Pattern PERSON =
      Pattern.compile(
          "[\\p{L}&&[^\\p{Ll}]][\\p{L}\\p{M}.'’-]*"
              + "(?: (?:(?:de|da|di|del|van|von|der|den|la|le|al|bin|ibn|dos|du|y)\\b|[\\p{L}&&[^\\p{Ll}]][\\p{L}\\p{M}.'’-]*)){1,4}"
              + "(?:, .{1,8})?|[\\p{Lo}·]{2,8}");

  /** Parts of dates and times, which stand beside names. */
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{3}|\\d:\\d|^\\p{L}{3,9}\\.? \\d{1,2}$|^\\d+$");

  private static final Set<String> AGENCIES =
      Set.of(
          "reuters",
          "ap",
          "associatedpress",
          "theassociatedpress",
          "afp",
          "agencefrancepresse",
          "afprelaxnews",
          "dpa",
          "ani",
          "pti",
          "ians",
          "xinhua",
          "tass",
          "upi",
          "efe",
          "ansa",
          "bloomberg",
          "bloombergnews",
          "pamedia",
          "pressassociation",
          "kyodo",
          "yonhap",
          "interfax",
          "cnnwire",
          "cnn",
          "bbc",
          "bbcnews",
          "anadoluagency",
          "thecanadianpress",
          "agencies",
          "tribunenewsservice",
          "tribunecontentagency",
          "prnewswire",
          "businesswire",
          "globenewswire");

  private final SiteNames site;

  AuthorNames(SiteNames site) {
    this.site = site;
  }

  /** The people in these bylines, each once; the agency or house only where no person is named. */
  List<String> of(List<String> bylines) {
    Map<String, String> people = new LinkedHashMap<>();
    Map<String, String> houses = new LinkedHashMap<>();
    for (String byline : bylines) {
      for (String name : split(byline)) {
        boolean isHouse = isAgency(name) || site.matches(name) || HOUSE.matcher(name).find();
        (isHouse ? houses : people).putIfAbsent(key(name), name);
      }
    }
    houses.values().removeIf(site::matches);
    return List.copyOf((people.isEmpty() ? houses : people).values());
  }

  /** Whether a name has two to five words and each begins as names do. */
  static boolean looksLikeAPerson(String name) {
    return isAgency(name) || PERSON.matcher(name).matches();
  }

  static boolean isAgency(String name) {
    return AGENCIES.contains(SiteNames.compact(name));
  }

  private static List<String> split(String byline) {
    String bare = PlainText.oneLine(byline);
    bare = EMAIL.matcher(bare).replaceAll(" ");
    bare = ADDRESS.matcher(bare).replaceAll(" ");
    bare = HANDLE.matcher(bare).replaceAll(" ").strip();
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(bare)) {
      String name = trimmed(part);
      if (NAME_ENDING.matcher(name).matches() && !names.isEmpty()) {
        names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
      } else if (isName(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String trimmed(String part) {
    String name = part.strip();
    Matcher by = BY.matcher(name);
    while (by.find()) {
      name = name.substring(by.end()).strip();
      by = BY.matcher(name);
    }
    int bracket = name.indexOf('(');
    if (bracket > 0) {
      name = name.substring(0, bracket).strip();
    }
    return DANGLING.matcher(name).replaceFirst("").replaceAll("^[\\s,:;.\"'-]+|[\\s,:;\"'-]+$", "");
  }

  private static boolean isName(String name) {
    int words = name.split("\\s+").length;
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && words <= MOST_WORDS
        && name.codePoints().anyMatch(Character::isLetter)
        && !NUMBERS.matcher(name).find()
        && !ROLE.matcher(name).matches();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", "");
  }
}
