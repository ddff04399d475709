package news.dossier.timex;

import java.util.Optional;
import java.util.function.Function;
import news.dossier.model.Timex;

/**
 * What a time expression means before it is known when it was said.
 *
 * @param role how it joins with its neighbours
 * @param meaning what it comes to, given the time it refers to
 */
record Reading(Timex.Type type, Role role, Function<ReferenceTime, Meaning> meaning) {
  /** How expressions side by side join into one: "Friday" + "3 p.m.". */
  enum Role {
    WEEKDAY,
    DAY,
    CLOCK,
    /** A day with its time. */
    TIMED,
    ALONE
  }

  /**
   * A TIMEX3 value.
   *
   * @param period the stretch of the calendar that it names, for later sentences to refer to
   */
  record Meaning(String value, Optional<Period> period) {
    static Meaning of(String value) {
      return new Meaning(value, Optional.empty());
    }

    static Meaning of(Period period) {
      return new Meaning(period.value(), Optional.of(period));
    }

    /** The period, or what its unit is called when nobody knows which one. */
    static Meaning of(Optional<Period> period, Unit unit) {
      return period.map(Meaning::of).orElseGet(() -> of(unit.openValue()));
    }
  }

  /** A calendar date, week, year, …, as the reference time gives it. */
  static Reading date(Function<ReferenceTime, Meaning> meaning) {
    return new Reading(Timex.Type.DATE, Role.ALONE, meaning);
  }

  /** A calendar date that is the same whenever it is said. */
  static Reading date(Period period) {
    return date(reference -> Meaning.of(period));
  }

  static Reading date(String value) {
    return date(reference -> Meaning.of(value));
  }

  /** A single day, which a time of day or the name of its weekday may join. */
  static Reading day(Function<ReferenceTime, Meaning> meaning) {
    return new Reading(Timex.Type.DATE, Role.DAY, meaning);
  }

  static Reading weekday(Function<ReferenceTime, Meaning> meaning) {
    return new Reading(Timex.Type.DATE, Role.WEEKDAY, meaning);
  }

  /**
   * A time of day, as {@code T15:00} or {@code TMO}: of the day it joins, else of the day at hand.
   */
  static Reading clock(String timeOfDay) {
    return new Reading(
        Timex.Type.TIME, Role.CLOCK, reference -> Meaning.of(reference.dayAtHand() + timeOfDay));
  }

  /** A time of day on a day of its own: "last night". */
  static Reading time(Function<ReferenceTime, Meaning> meaning) {
    return new Reading(Timex.Type.TIME, Role.ALONE, meaning);
  }

  /** A length of time that later expressions refer to as if it were a date: "the nine months". */
  static Reading duration(String value, Unit within) {
    return new Reading(
        Timex.Type.DURATION,
        Role.ALONE,
        reference -> new Meaning(value, reference.current(within)));
  }

  static Reading duration(String value) {
    return new Reading(Timex.Type.DURATION, Role.ALONE, reference -> Meaning.of(value));
  }

  static Reading set(String value) {
    return new Reading(Timex.Type.SET, Role.ALONE, reference -> Meaning.of(value));
  }
}
