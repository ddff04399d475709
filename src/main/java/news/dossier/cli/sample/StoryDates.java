package news.dossier.cli.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/** Dates as a paper writes them, seen from the day of publication. */
final class StoryDates {
  private static final int YEARS_BACK = 12;
  private static final List<String> PAST_FORMS = List.of("d MMMM yyyy", "MMMM d, yyyy", "d MMMM");
  private static final List<String> RELATIVE =
      List.of(
          "yesterday",
          "last week",
          "two weeks ago",
          "earlier this month",
          "last month",
          "in the spring");
  private static final List<String> SOON =
      List.of(
          "next week",
          "next month",
          "in the coming weeks",
          "within ten days",
          "in early summer",
          "tomorrow");
  private static final List<String> AGO =
      List.of(
          "three weeks ago",
          "two years ago",
          "six months ago",
          "a decade ago",
          "five days ago",
          "a year ago");

  private final LocalDate day;
  private final SplittableRandom chance;

  StoryDates(LocalDate day, SplittableRandom chance) {
    this.day = day;
    this.chance = chance;
  }

  /** What {@code d.NAME} stands for; empty where that is no date. */
  Optional<String> say(String name) {
    return switch (name) {
      case "d.today" -> Optional.of(weekday(day));
      case "d.recent" -> Optional.of(weekday(day.minusDays(1 + chance.nextInt(5))));
      case "d.weekdaynext" -> Optional.of("next " + weekday(day.plusDays(2 + chance.nextInt(5))));
      case "d.relative" -> Optional.of(one(RELATIVE));
      case "d.soon" -> Optional.of(one(SOON));
      case "d.ago" -> Optional.of(one(AGO));
      case "d.past" -> Optional.of(format(past(), one(PAST_FORMS)));
      case "d.future" -> Optional.of(format(day.plusDays(10 + chance.nextInt(700)), "d MMMM yyyy"));
      case "d.year" -> Optional.of(String.valueOf(day.getYear() - 1 - chance.nextInt(YEARS_BACK)));
      case "d.monthyear" -> Optional.of(format(past(), "MMMM yyyy"));
      case "d.month" -> Optional.of(format(past(), "MMMM"));
      case "d.monthnext" -> Optional.of(format(day.plusMonths(2 + chance.nextInt(4)), "MMMM"));
      default -> Optional.empty();
    };
  }

  private LocalDate past() {
    return day.minusDays(10 + chance.nextInt(YEARS_BACK * 365));
  }

  private String one(List<String> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private static String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String format(LocalDate date, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
  }
}
