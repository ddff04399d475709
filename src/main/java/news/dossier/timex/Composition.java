package news.dossier.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dossier.model.Timex;
import news.dossier.timex.Reading.Meaning;
import news.dossier.timex.Reading.Role;

/**
 * Joins neighbours into the one expression that TIMEX3 asks for: "Friday" + "3 p.m.", "Saturday" +
 * "April 25".
 */
final class Composition {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s-]{0,3}(?:,|of|on|at|the|,? the|around|about|in the)?\\s{0,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_DAYS =
      Pattern.compile("\\s{0,3}(?:,|, the|the)?\\s{0,3}", Pattern.CASE_INSENSITIVE);

  private Composition() {}

  /** One way to join two neighbours. */
  private interface Joint {
    Optional<Candidate> join(Candidate first, Candidate second, String characters);
  }

  static List<Candidate> join(List<Candidate> candidates, String characters) {
    return joined(joined(candidates, characters, Composition::date), characters, Composition::time);
  }

  private static List<Candidate> joined(
      List<Candidate> candidates, String characters, Joint joint) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<Candidate> whole =
          joined.isEmpty()
              ? Optional.empty()
              : joint.join(joined.get(joined.size() - 1), candidate, characters);
      whole.ifPresent(w -> joined.remove(joined.size() - 1));
      joined.add(whole.orElse(candidate));
    }
    return joined;
  }

  /** "Saturday, April 25" is that April 25. */
  private static Optional<Candidate> date(Candidate first, Candidate second, String characters) {
    boolean together =
        first.reading().role() == Role.WEEKDAY
            && second.reading().role() == Role.DAY
            && BETWEEN_DAYS.matcher(between(first, second, characters)).matches();
    return together ? Optional.of(whole(first, second, second.reading())) : Optional.empty();
  }

  /** "3 p.m. on Friday", "Friday at 3 p.m.", "Friday night". */
  private static Optional<Candidate> time(Candidate first, Candidate second, String characters) {
    if (!BETWEEN.matcher(between(first, second, characters)).matches()) {
      return Optional.empty();
    }
    Role left = first.reading().role();
    Role right = second.reading().role();
    if (left == Role.CLOCK && isDay(right)) {
      return Optional.of(whole(first, second, timeOf(second.reading(), first.reading())));
    }
    if (isDay(left) && right == Role.CLOCK) {
      return Optional.of(whole(first, second, timeOf(first.reading(), second.reading())));
    }
    // "8:15 on Monday morning": the clock says more than the morning.
    boolean again = left == Role.TIMED && right == Role.CLOCK;
    return again && between(first, second, characters).isBlank()
        ? Optional.of(whole(first, second, first.reading()))
        : Optional.empty();
  }

  private static String between(Candidate first, Candidate second, String characters) {
    return characters.substring(first.end(), second.start());
  }

  private static boolean isDay(Role role) {
    return role == Role.DAY || role == Role.WEEKDAY;
  }

  private static Candidate whole(Candidate first, Candidate second, Reading reading) {
    return new Candidate(
        first.rule() + " + " + second.rule(), first.start(), second.end(), reading);
  }

  private static Reading timeOf(Reading day, Reading clock) {
    return new Reading(
        Timex.Type.TIME,
        Role.TIMED,
        reference -> {
          Meaning date = day.meaning().apply(reference);
          String time = clock.meaning().apply(reference).value();
          int of = time.indexOf('T');
          return new Meaning(date.value() + time.substring(of), date.period());
        });
  }
}
