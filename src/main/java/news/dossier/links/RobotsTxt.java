package news.dossier.links;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the robots.txt of one origin allows, by RFC 9309: read once, when it is first needed.
 *
 * <p>No such file (4xx) allows everything; one that cannot be had (5xx, no answer) forbids
 * everything.
 */
final class RobotsTxt {
  /** RFC 9309, 2.3.1.2: at least five. */
  private static final int REDIRECTS = 5;

  /** RFC 9309, 2.5: at least 500 KiB; the rest is not read. */
  private static final int MOST = 512 * 1024;

  /** Our own bound in time decides, not the parser's. */
  private static final long LONGEST_DELAY = Duration.ofDays(1).toMillis();

  private final Courtesy courtesy;
  private final Target file;
  private @Nullable BaseRobotRules rules;
  private Optional<StoppedException> unreachable = Optional.empty();

  RobotsTxt(Courtesy courtesy, Target file) {
    this.courtesy = courtesy;
    this.file = file;
  }

  /**
   * @throws StoppedException if the address may not be asked
   */
  synchronized void permit(Target target) throws StoppedException, InterruptedException {
    if (unreachable.isPresent()) {
      throw unreachable.get();
    }
    if (rules == null) {
      rules = read();
      courtesy.host(file).slowDown(delay(rules));
    }
    if (!rules.isAllowed(target.toString())) {
      throw new StoppedException(new Outcome.Disallowed(target.toString()));
    }
  }

  private BaseRobotRules read() throws StoppedException, InterruptedException {
    try {
      Target at = file;
      for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
        Answer answer = courtesy.ask(at, "GET", Map.of(), MOST);
        Optional<String> redirect = answer.redirect();
        if (redirect.isEmpty()) {
          return parsed(answer);
        }
        at = at.resolve(redirect.get());
      }
      return everything();
    } catch (StoppedException e) {
      unreachable = Optional.of(e);
      throw e;
    }
  }

  private BaseRobotRules parsed(Answer answer) throws StoppedException {
    if (answer.status() >= 500) {
      throw StoppedException.unsure(
          "may not be asked, because its robots.txt answers " + answer.status());
    }
    if (!answer.isFine()) {
      return everything();
    }
    String type = answer.headers().firstValue("Content-Type").orElse("text/plain");
    return new SimpleRobotRulesParser(LONGEST_DELAY, 0)
        .parseContent(file.toString(), answer.body(), type, Set.of(UserAgent.TOKEN));
  }

  private static BaseRobotRules everything() {
    return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
  }

  private static Duration delay(BaseRobotRules rules) {
    long millis = rules.getCrawlDelay();
    return millis == BaseRobotRules.UNSET_CRAWL_DELAY || millis < 0
        ? Duration.ZERO
        : Duration.ofMillis(millis);
  }
}
