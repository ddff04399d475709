package news.dossier.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the authors in the lines around a pasted article. */
final class PastedAuthors {
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:(?:written|words|story|posted|published|reported) )?by\\b\\s*[-:–]?\\s*(?<names>.*)$");

  /** Where the names of a byline end: at a date, a time, a counter, or another label. */
  private static final Pattern END =
      Pattern.compile(
          "(?i)\\s*(?:[|•·(]|\\s(?:(?:staff|senior|chief|city|special|political|associate|assistant|contributing)\\s)*"
              + "(?:writer|reporter|columnist|editor|correspondent|contributor|staff)\\b|\\s[-–—]\\s|\\d|,?\\s\\b(?:on|published|updated|posted|in|at|for)\\b"
              + "|\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?,? \\d"
              + "|may \\d)\\b?).*$");

  /** A line that tells that the line above it was a byline. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?i)^(?:by\\b.*|.{0,40}\\b(?:reporter|writer|editor|correspondent|contributor|columnist)\\b.{0,60}"
              + "|.{0,30}\\b(?:19|20)\\d\\d\\b.{0,40})$");

  private static final Pattern HOUSE_BEHIND =
      Pattern.compile("(?<=\\p{Ll})(?:,? (?!I{1,3}$|IV$|JR$|SR$|MD$)\\p{Lu}{3,})+$");

  private static final Pattern JOINED = Pattern.compile("(?i)^$|(?:\\band|,|&)$");
  private static final Pattern DIVIDER = Pattern.compile("^[\\s/|•·,–—-]+");

  private final AuthorNames names = new AuthorNames(SiteNames.of(List.of(), Optional.empty()));

  /** The names of the first line that is a byline; empty when none is. */
  List<String> of(PastedNotes notes) {
    List<String> lines = notes.lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutLeadingDate(lines.get(i));
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      Matcher by = BY.matcher(line);
      List<String> found =
          by.matches() ? explicit(by.group("names"), next) : bare(lines.get(i), line, next);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<String> explicit(String text, String next) {
    String names = JOINED.matcher(text).find() ? text + ' ' + next : text;
    List<String> found = this.names.of(List.of(beforeEnd(names)));
    List<String> capital =
        found.stream().filter(name -> !Character.isLowerCase(name.codePointAt(0))).toList();
    boolean hasPerson = capital.stream().anyMatch(AuthorNames::looksLikeAPerson);
    return capital.stream()
        .filter(name -> !hasPerson || AuthorNames.looksLikeAPerson(name))
        .toList();
  }

  /** A name alone on its line, or in front of a date, with a date or a role behind it. */
  private List<String> bare(String line, String rest, String next) {
    String name = beforeEnd(rest);
    boolean isByline =
        rest.length() < line.length()
            || (name.length() < line.length()
                ? AFTER_NAME.matcher(line.substring(name.length())).find()
                : AFTER_NAME.matcher(next).matches());
    if (!isByline || name.split(" ").length > 6) {
      return List.of();
    }
    List<String> found = names.of(List.of(name));
    boolean allPeople = found.stream().allMatch(AuthorNames::looksLikeAPerson);
    return allPeople ? found : List.of();
  }

  /** "May 6, 2024 / Ana Ruiz" is a byline as well. */
  private static String withoutLeadingDate(String line) {
    for (PrintedDate date : PrintedDate.allIn(line, PrintedDate.Order.UNKNOWN)) {
      if (date.start() == 0) {
        return DIVIDER.matcher(line.substring(date.text().length())).replaceFirst("");
      }
    }
    return line;
  }

  private static String beforeEnd(String text) {
    String names = END.matcher(text).replaceFirst("").strip();
    return HOUSE_BEHIND.matcher(names).replaceFirst("");
  }
}
