package news.dossier.links;

import java.net.URI;
import java.util.Optional;

/** What an outcome means for the curator, in the order in which it is told. */
enum Verdict {
  WORKS("works", "work", "Works", ""),
  BROKEN(
      "broken",
      "broken",
      "Broken",
      "Whoever follows these finds nothing. Link to an archived copy, or correct the address."),
  MOVED(
      "moved for good",
      "moved for good",
      "Moved for good",
      "These still work. If the new address has the same article, state it instead."),
  UNSURE(
      "not sure",
      "not sure",
      "Not sure",
      "Nobody can say from this whether these work; some servers refuse programs. Look yourself."),
  NOT_ASKED(
      "not asked",
      "not asked",
      "Not asked",
      "These were not asked, for the reason given. Look yourself.");

  private final String one;
  private final String many;
  private final String title;
  private final String meaning;

  Verdict(String one, String many, String title, String meaning) {
    this.one = one;
    this.many = many;
    this.title = title;
    this.meaning = meaning;
  }

  static Verdict of(Outcome outcome) {
    if (outcome.isBroken()) {
      return BROKEN;
    }
    if (outcome instanceof Outcome.Moved) {
      return MOVED;
    }
    if (outcome instanceof Outcome.Unsure) {
      return UNSURE;
    }
    return outcome instanceof Outcome.Works ? WORKS : NOT_ASKED;
  }

  String counted(long count) {
    return count == 1 ? one : many;
  }

  String title() {
    return title;
  }

  String meaning() {
    return meaning;
  }

  /** What to say behind the address: {@code is gone (404)}. */
  static String clause(CheckedLink checked) {
    Outcome outcome = checked.outcome();
    if (outcome instanceof Outcome.Gone gone) {
      return "is gone (" + gone.status() + ")";
    }
    if (outcome instanceof Outcome.Loop) {
      return "redirects without end";
    }
    if (outcome instanceof Outcome.Moved moved) {
      return "has moved for good to " + moved.to() + (isFrontPage(checked, moved) ? FRONT : "");
    }
    if (outcome instanceof Outcome.Disallowed disallowed) {
      boolean itself = disallowed.address().equals(checked.link().address());
      return "was not asked: robots.txt keeps programs away"
          + (itself ? "" : " from " + disallowed.address() + ", to which it leads");
    }
    if (outcome instanceof Outcome.Refused refused) {
      return "was not asked: it " + refused.why();
    }
    return outcome instanceof Outcome.Unsure unsure
        ? "could not be checked: it " + unsure.why()
        : "works";
  }

  private static final String FRONT = ", the front page: what it led to is probably gone";

  /** What to do about it, at this place. */
  static String remedy(CheckedLink checked, Holder holder) {
    return switch (of(checked.outcome())) {
      case BROKEN -> mend(checked.link(), holder);
      case MOVED -> "State the new address, if the same is found there.";
      case NOT_ASKED ->
          checked.outcome() instanceof Outcome.Refused
              ? "Correct the address, or remove it."
              : "Look at it yourself.";
      case UNSURE, WORKS -> "Look at it yourself, or check again another day.";
    };
  }

  private static String mend(OutboundLink link, Holder holder) {
    Optional<String> archived = holder.archived();
    return switch (holder.use()) {
      case ORIGINAL ->
          archived
              .map(copy -> "The page links to a copy as well, " + copy + ", so nothing is lost.")
              .orElse("Look for a copy at " + link.lookUp() + " and state it as archived.");
      case ARCHIVED -> "State another copy as archived, or none.";
      case WIKIDATA -> "Correct the id.";
      case CONTACT -> "Correct the contact: readers need it.";
      case STATED, TEXT ->
          "Correct or remove the link, or link to a copy from " + link.lookUp() + " instead.";
    };
  }

  private static boolean isFrontPage(CheckedLink checked, Outcome.Moved moved) {
    URI to = URI.create(moved.to());
    URI from = URI.create(checked.link().address());
    return to.getRawPath().equals("/")
        && to.getRawQuery() == null
        && from.getRawPath().length() > 1;
  }
}
