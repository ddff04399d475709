package news.dossier.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import news.dossier.links.Holder.Use;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkReportTest {
  private static final String FIRE = "https://gazette.example/fire";

  @Nested
  class A_broken_original {
    @Test
    void leads_to_where_copies_may_be() {
      LinkReport report = report(new Outcome.Gone(404), original(Optional.empty()));
      assertThat(report.hasBroken()).isTrue();
      assertThat(lines(report))
          .containsExactly(
              "seeds/fire.yaml: warning: https://gazette.example/fire is gone (404)."
                  + " Look for a copy at https://web.archive.org/web/*/https://gazette.example/fire"
                  + " and state it as archived.");
      assertThat(report.markdown())
          .isEqualTo(
              """
              Of the addresses that the dossier links to, asked one by one: 1 address: 1 broken.

              ## Broken

              Whoever follows these finds nothing. Link to an archived copy, or correct the address.

              - <https://gazette.example/fire> is gone (404).
                - the original of the article on `content/articles/fire.md`, stated in `seeds/fire.yaml`
                - look for archived copies: <https://web.archive.org/web/*/https://gazette.example/fire>
              """);
    }

    @Test
    void is_less_of_a_loss_with_an_archived_copy() {
      LinkReport report =
          report(new Outcome.Gone(410), original(Optional.of("https://archive.example/1")));
      assertThat(lines(report))
          .singleElement()
          .asString()
          .endsWith(
              "The page links to a copy as well, https://archive.example/1, so nothing is lost.");
      assertThat(report.markdown())
          .contains("  - archived copy: <https://archive.example/1>\n")
          .doesNotContain("look for");
    }
  }

  @ParameterizedTest
  @EnumSource(Use.class)
  void each_place_of_a_broken_link_says_what_to_do_there(Use use) {
    Holder holder = new Holder("content/a.md", "seeds/a.yaml:3", use, Optional.empty());
    assertThat(report(new Outcome.Loop(), holder).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("seeds/a.yaml");
              assertThat(problem.line()).isEqualTo(3);
              assertThat(problem.what()).isEqualTo(FIRE + " redirects without end.");
            });
  }

  @Nested
  class What_is_not_broken {
    @Test
    void is_told_as_no_more_than_a_notice() {
      LinkReport report =
          new LinkReport(
              List.of(
                  checked("https://a.example/", new Outcome.Works()),
                  checked("https://b.example/x", new Outcome.Moved("https://b.example/y")),
                  checked("https://c.example/", new Outcome.Unsure("answers 500")),
                  checked("https://d.example/", new Outcome.Disallowed("https://d.example/")),
                  checked("https://e.example/", new Outcome.Disallowed("https://f.example/")),
                  checked("https://g.example/", new Outcome.Refused("is odd"))));
      assertThat(report.hasBroken()).isFalse();
      assertThat(report.summary())
          .isEqualTo("6 addresses: 1 works, 1 moved for good, 1 not sure, 3 not asked.");
      assertThat(report.problems())
          .extracting(Problem::what)
          .containsExactly(
              "https://b.example/x has moved for good to https://b.example/y.",
              "https://c.example/ could not be checked: it answers 500.",
              "https://d.example/ was not asked: robots.txt keeps programs away.",
              "https://e.example/ was not asked: robots.txt keeps programs away from"
                  + " https://f.example/, to which it leads.",
              "https://g.example/ was not asked: it is odd.");
      assertThat(report.problems()).noneMatch(p -> p.toString().contains("warning"));
    }

    @Test
    void may_have_moved_to_a_front_page_and_then_be_lost() {
      assertThat(lines(report(new Outcome.Moved("https://gazette.example/"), original())))
          .singleElement()
          .asString()
          .contains("to https://gazette.example/, the front page: what it led to is probably gone");
      assertThat(report(new Outcome.Moved("https://gazette.example/"), original()).markdown())
          .contains("to <https://gazette.example/>, the front page");
    }
  }

  @Nested
  class For_an_issue {
    @Test
    void names_from_seeds_stay_what_they_are() {
      Holder holder =
          new Holder("content/a`](x)``.md", "seeds/@all `#1.yaml", Use.TEXT, Optional.empty());
      assertThat(report(new Outcome.Gone(404), holder).markdown())
          .contains("on ```content/a`](x)``.md```, stated in ``seeds/@all `#1.yaml``\n");
    }

    @Test
    void a_long_report_is_cut_between_addresses_and_says_so() {
      List<CheckedLink> links = new ArrayList<>();
      for (int i = 1000; i < 3000; i++) {
        links.add(checked("https://gazette.example/" + i, new Outcome.Gone(404)));
      }
      links.add(checked("https://x.example/" + "x".repeat(100_000), new Outcome.Unsure("waits")));
      String markdown = new LinkReport(links).markdown();
      assertThat(markdown.length()).isLessThan(61_000);
      assertThat(markdown).contains("https://gazette.example/1000>");
      long told = markdown.lines().filter(l -> l.startsWith("- ")).count();
      assertThat(markdown).contains("This is not all: " + (2001 - told) + " more");
    }

    @Test
    void an_address_that_is_endless_is_shown_by_its_beginning() {
      String address = "https://x.example/" + "x".repeat(5_000);
      assertThat(new LinkReport(List.of(checked(address, new Outcome.Gone(404)))).markdown())
          .contains("x…`")
          .hasSizeLessThan(3_000);
    }

    @Test
    void of_many_pages_that_hold_one_address_some_are_named() {
      Holder[] holders = new Holder[9];
      for (int i = 0; i < holders.length; i++) {
        holders[i] = new Holder("content/" + i + ".md", "seeds/a.yaml", Use.TEXT, Optional.empty());
      }
      assertThat(report(new Outcome.Gone(404), holders).markdown())
          .contains("`content/4.md`", "  - and 4 more\n")
          .doesNotContain("`content/5.md`");
    }
  }

  private static Holder original(Optional<String> archived) {
    return new Holder("content/articles/fire.md", "seeds/fire.yaml", Use.ORIGINAL, archived);
  }

  private static Holder original() {
    return original(Optional.empty());
  }

  private static LinkReport report(Outcome outcome, Holder... holders) {
    OutboundLink link = new OutboundLink(FIRE, new TreeSet<>(Arrays.asList(holders)));
    return new LinkReport(List.of(new CheckedLink(link, outcome)));
  }

  private static CheckedLink checked(String address, Outcome outcome) {
    return new CheckedLink(Checking.link(address), outcome);
  }

  private static List<String> lines(LinkReport report) {
    return report.problems().stream().map(Problem::toString).toList();
  }
}
