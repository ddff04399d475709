package news.dossier.links;

/**
 * What became of asking for an address.
 *
 * <p>Only {@link Gone} and {@link Loop} call it broken: the server itself said so, twice.
 */
public sealed interface Outcome {

  /** It answers, perhaps after temporary redirects. */
  record Works() implements Outcome {}

  /**
   * It answers elsewhere, for good (301, 308).
   *
   * @param to where the last of the permanent redirects that it begins with leads
   */
  record Moved(String to) implements Outcome {}

  /**
   * Its server says that there is nothing any more.
   *
   * @param status 404 or 410
   */
  record Gone(int status) implements Outcome {}

  /** It redirects without end, also for a visitor who keeps cookies. */
  record Loop() implements Outcome {}

  /**
   * Not asked, because robots.txt keeps programs away.
   *
   * @param address that must not be asked, which a redirect may have led to
   */
  record Disallowed(String address) implements Outcome {}

  /**
   * Not asked, because a program that reads strangers' files must not.
   *
   * @param why a clause about the address: {@code leads into a private network}
   */
  record Refused(String why) implements Outcome {}

  /**
   * Nobody can tell from this: overload, a fault, no answer, a refusal to answer programs.
   *
   * @param why a clause about the address: {@code answers 500}
   */
  record Unsure(String why) implements Outcome {}

  /** Whether a reader who follows the link finds nothing. */
  default boolean isBroken() {
    return this instanceof Gone || this instanceof Loop;
  }

  /** Whether asking once more in another way could not tell more. */
  default boolean isSettled() {
    return !isBroken() && !(this instanceof Unsure);
  }
}
