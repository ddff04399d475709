package news.dossier.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.dossier.ShippedSeeds;
import news.dossier.model.Timex;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimexReaderTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(Timexes.PUBLISHED);

  @Nested
  class The_seeds {
    @Test
    void the_report_on_the_parade() throws IOException {
      assertThat(seed("000_e622acf38945c714.txt", "2025-09-03"))
          .contains(
              "September 3 = 2025-09-03",
              "70 -minute = PT70M",
              "80 years = P80Y",
              "1945 = 1945",
              "August = 2025-08",
              "2024 = 2024",
              "This year = 2025",
              "this week = 2025-W36")
          .noneMatch(timex -> timex.contains("World War"));
    }

    @Test
    void the_announcement_of_the_parade() throws IOException {
      assertThat(seed("003_b80fa45b18a1df07.txt", "2025-08-28"))
          .contains(
              "next week = 2025-W36",
              "four years ago = 2021",
              "six years = P6Y",
              "the year = 2025",
              "earlier this week = 2025-W35",
              "later this year = 2025",
              "28 Aug 2025 = 2025-08-28")
          .noneMatch(timex -> timex.contains("80th") || timex.contains("World War"));
    }

    private List<String> seed(String name, String published) throws IOException {
      ShippedSeeds.assume();
      String text = Files.readString(Path.of("seeds", name));
      return Timexes.in(text, Optional.of(LocalDate.parse(published)));
    }
  }

  @Test
  void every_expression_names_the_rule_that_read_it() {
    assertThat(Timexes.read("They met next week, at 3 p.m. on Friday.", PUBLISHED))
        .extracting(Timex::rule)
        .containsExactly("next unit", "clock time + weekday");
  }

  @Nested
  class Hostile_text {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "0 00 000 0000 00000",
          "year 0, 0000-00-00, 00/00/0000, 31 June 2024, February 29, 2023",
          "99999 years ago and 9999 millennia later, 1,999,999 decades from now",
          "the the the last last last of of of",
          "'00s ''' '9 the '00s ½ years ½½",
          "١٩٩٠ ميلادي 1990年 Май 2024 😀 3 May 😀",
        })
    void is_read_without_harm(String text) {
      assertExact(text, PUBLISHED);
      assertExact(text, Optional.empty());
      assertExact(text, Optional.of(LocalDate.of(1, 1, 1)));
      assertExact(text, Optional.of(LocalDate.of(9999, 12, 31)));
    }

    @Test
    void of_numbers_alone_holds_years_at_most() {
      assertThat(Timexes.read("9".repeat(100_000), PUBLISHED)).isEmpty();
      assertThat(Timexes.read("123 ".repeat(10_000), PUBLISHED)).isEmpty();
    }
  }

  @Property(tries = 300)
  void expressions_are_exact_ordered_and_apart(@ForAll("texts") String text) {
    assertExact(text, PUBLISHED);
    assertExact(text, Optional.empty());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "the",
            "last",
            "next",
            "this",
            "of",
            "on",
            "at",
            "a",
            "year",
            "years",
            "ago",
            "later",
            "Monday",
            "night",
            "May",
            "3",
            "31",
            "1998",
            "'80s",
            "third",
            "quarter",
            "-",
            ",",
            "to",
            "and",
            "half",
            "every",
            "two",
            "p.m.",
            "12:30",
            "late",
            "mid-",
            "end",
            "Christmas",
            "earlier",
            "past",
            "twenty",
            "weeks",
            "2/3/04",
            "century",
            "fiscal",
            "now",
            "\u2019",
            "€");
    return words.list().ofMinSize(1).ofMaxSize(14).map(list -> String.join(" ", list));
  }

  private static void assertExact(String text, Optional<LocalDate> published) {
    String read = Timexes.tokenized(text).text();
    int end = 0;
    for (Timex timex : Timexes.read(text, published)) {
      assertThat(timex.text()).isEqualTo(timex.span().in(read)).isEqualTo(timex.text().strip());
      assertThat(timex.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(timex.value()).matches("[0-9A-Z:._-]+");
      end = timex.span().end();
    }
  }
}
