package news.dossier.seed;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import news.dossier.model.PublishLevel;
import news.dossier.text.Nearest;
import news.dossier.text.Slugs;

/** The forms of values that are words of a closed set, or nearly so. */
final class Values {
  private static final int LONGEST_SLUG = 100;
  private static final int LONGEST_NAME = 200;

  private Values() {}

  /** {@code full}, {@code excerpt}, {@code link} or {@code withheld}, in any case. */
  static PublishLevel publish(String text) throws UnusableValue {
    List<String> labels = Arrays.stream(PublishLevel.values()).map(PublishLevel::label).toList();
    return PublishLevel.of(text)
        .orElseThrow(
            () ->
                new UnusableValue(
                    quoted(text) + " does not say how much may be published.",
                    Nearest.to(text, labels).map(near -> "Did you mean " + near + "? ").orElse("")
                        + "Write full, excerpt, link or withheld."));
  }

  /** A slug as {@link Slugs} defines it, of at most 100 characters. */
  static String slug(String text) throws UnusableValue {
    if (text.length() <= LONGEST_SLUG && Slugs.isValid(text)) {
      return text;
    }
    String possible = Slugs.of(text);
    throw new UnusableValue(
        quoted(text) + " cannot be part of an address.",
        "Use at most "
            + LONGEST_SLUG
            + " letters a to z, digits and single hyphens"
            + (possible.isEmpty() ? "." : ", as in " + possible + "."));
  }

  /** {@code true} or {@code false}, in any case. */
  static boolean flag(String text) throws UnusableValue {
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      return Boolean.parseBoolean(text);
    }
    throw new UnusableValue(
        quoted(text) + " is neither true nor false.", "Write true, or remove the line.");
  }

  /** A name as it is printed, on one line, of at most 200 characters. */
  static String name(String text) throws UnusableValue {
    String name = Printable.require(text.replaceAll("\\s+", " "));
    if (name.length() > LONGEST_NAME) {
      throw new UnusableValue(
          quoted(name) + " is longer than " + LONGEST_NAME + " characters.",
          "Write the name alone; a remark goes into note.");
    }
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnusableValue(
          quoted(name) + " is no name: there is no letter in it.", "Write the name, or remove it.");
    }
    return name;
  }

  /** A zone of the IANA Time Zone Database, or an offset such as {@code +02:00}. */
  static ZoneId timeZone(String text) throws UnusableValue {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      Map<String, String> names = new LinkedHashMap<>();
      for (String zone : new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds())) {
        names.put(zone, zone);
        names.putIfAbsent(zone.substring(zone.lastIndexOf('/') + 1), zone);
      }
      throw new UnusableValue(
          quoted(text) + " is no time zone.",
          Nearest.to(text.replace(' ', '_'), names.keySet())
                  .map(near -> "Did you mean " + names.get(near) + "? ")
                  .orElse("")
              + "Write it as region and city, such as Europe/Berlin, or UTC.");
    }
  }

  /** The text in quotation marks, printable, and cut if it is long. */
  static String quoted(String text) {
    String visible = VisibleName.of(text);
    int end =
        Math.min(
            visible.length(),
            visible.offsetByCodePoints(
                0, Math.min(80, visible.codePointCount(0, visible.length()))));
    return '"' + visible.substring(0, end) + (end < visible.length() ? "…" : "") + '"';
  }
}
