package news.dossier.links;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Goes where an address leads, redirect by redirect, as a reader's browser would: first with HEAD,
 * which costs its server least, and where that finds nothing once more with GET, for many servers
 * answer HEAD wrongly. Only what GET finds is believed of a failure.
 */
final class Visit {
  private final Courtesy courtesy;
  private final int redirects;
  private final Map<String, RobotsTxt> robots = new ConcurrentHashMap<>();

  /** What is asked the same way once more gets the same answer. */
  private record Question(Target target, Map<String, List<String>> cookies) {}

  Visit(Courtesy courtesy, int redirects) {
    this.courtesy = courtesy;
    this.redirects = redirects;
  }

  Outcome to(Target target) throws InterruptedException {
    Outcome head = walk(target, "HEAD");
    return head.isSettled() ? head : walk(target, "GET");
  }

  private Outcome walk(Target first, String method) throws InterruptedException {
    // Some sites redirect in a circle whoever does not keep the cookie that they set on the way.
    CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER);
    Set<Question> asked = new HashSet<>();
    Target at = first;
    Target moved = first;
    boolean permanent = true;
    try {
      while (asked.size() <= redirects && asked.add(new Question(at, sent(at, cookies)))) {
        Answer answer = ask(at, method, cookies);
        Optional<String> redirect = answer.redirect();
        if (redirect.isEmpty()) {
          return outcome(answer, first, moved);
        }
        at = follow(at, redirect.get());
        permanent &= answer.isPermanentRedirect();
        moved = permanent ? at : moved;
      }
      return new Outcome.Loop();
    } catch (StoppedException e) {
      return at.equals(first) ? e.outcome() : onTheWay(e.outcome(), at);
    }
  }

  private Answer ask(Target at, String method, CookieManager cookies)
      throws StoppedException, InterruptedException {
    robots.computeIfAbsent(at.origin(), o -> new RobotsTxt(courtesy, at.robotsTxt())).permit(at);
    Answer answer = courtesy.ask(at, method, sent(at, cookies), 0);
    try {
      cookies.put(at.uri(), answer.headers().map());
    } catch (IOException e) {
      throw StoppedException.unsure("sets a cookie that cannot be kept");
    }
    return answer;
  }

  private static Map<String, List<String>> sent(Target at, CookieManager cookies)
      throws StoppedException {
    try {
      return cookies.get(at.uri(), Map.of());
    } catch (IOException e) {
      throw StoppedException.unsure("sets a cookie that cannot be kept");
    }
  }

  /** What a server sends in place of an address is not repeated: it may be anything. */
  private static Target follow(Target at, String location) throws StoppedException {
    try {
      return at.resolve(location);
    } catch (StoppedException e) {
      throw StoppedException.refused("redirects to what is no address on the web");
    }
  }

  private static Outcome outcome(Answer answer, Target first, Target moved) {
    if (answer.isFine()) {
      return moved.equals(first) ? new Outcome.Works() : new Outcome.Moved(moved.toString());
    }
    return answer.status() == 404 || answer.status() == 410
        ? new Outcome.Gone(answer.status())
        : new Outcome.Unsure("answers " + answer.status());
  }

  /** Says which address it is about, since it is not the one that was asked first. */
  private static Outcome onTheWay(Outcome outcome, Target at) {
    String way = "leads to " + at + ", which ";
    if (outcome instanceof Outcome.Unsure unsure) {
      return new Outcome.Unsure(way + unsure.why());
    }
    return outcome instanceof Outcome.Refused refused
        ? new Outcome.Refused(way + refused.why())
        : outcome;
  }
}
