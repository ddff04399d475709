package news.dossier.clean;

import static news.dossier.clean.PastedSeeds.clean;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;

class PastedCleanerPropertyTest {

  private static final List<String> FURNITURE =
      List.of(
          "Home",
          "Menu",
          "Log in",
          "Share this article",
          "Comments",
          "Related stories",
          "Advertisement",
          "We use cookies to make this site work better for you.",
          "Sign up for our newsletter and never miss a story.",
          "© 2024 The Island Post. All rights reserved.",
          "By Mara Lund",
          "March 3, 2024",
          "Why the harbour froze twice this winter",
          "- a point in a list",
          "* another point",
          "7 photos",
          "Ferry at dusk. (Photo: Jon Vik)",
          "\u0000\u0007",
          "•",
          "-- --");

  private static final List<String> WORDS =
      List.of(
          "the",
          "of",
          "harbour",
          "and",
          "ferry",
          "to",
          "winter",
          "said",
          "captain",
          "in",
          "was",
          "island",
          "that",
          "board",
          "new",
          "night",
          "for",
          "residents",
          "it",
          "with");

  @Property(tries = 200)
  void nothing_disappears(@ForAll("pages") String page) {
    Cleaned cleaned = clean(page);
    List<String> parts =
        Stream.concat(
                cleaned.blocks().stream().map(Block::text), cleaned.cuts().stream().map(Cut::text))
            .sorted()
            .toList();
    List<String> lines = PastedLines.of(page).stream().map(PastedLine::text).sorted().toList();
    assertThat(parts).isEqualTo(lines);
    assertThat(letters(String.join("", lines))).isEqualTo(letters(sortedLines(page)));
  }

  @Property(tries = 200)
  void cleaning_twice_changes_nothing(@ForAll("pages") String page) {
    String once = clean(page).text();
    assertThat(clean(once).text()).isEqualTo(once);
  }

  @Property(tries = 100)
  void running_text_comes_out_as_it_went_in(@ForAll("articles") String article) {
    assertThat(clean(article).text()).isEqualTo(article);
  }

  @Property(tries = 200)
  void there_is_one_headline_at_most(@ForAll("pages") String page) {
    assertThat(PastedSeeds.cut(clean(page), CutReason.HEADLINE)).hasSizeLessThan(2);
  }

  @Property(tries = 300)
  void no_text_makes_it_fail(@ForAll String text) {
    String once = clean(text).text();
    assertThat(clean(once).text()).isEqualTo(once);
  }

  @Provide
  Arbitrary<String> articles() {
    return paragraphs().list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("\n\n", list));
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<List<String>> around = Arbitraries.of(FURNITURE).list().ofMaxSize(25);
    Arbitrary<List<String>> amid =
        Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, paragraphs()),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(FURNITURE)))
            .list()
            .ofMaxSize(15);
    return net.jqwik.api.Combinators.combine(around, amid, around)
        .as(
            (before, article, after) -> {
              List<String> all = new ArrayList<>(before);
              all.addAll(article);
              all.addAll(after);
              return String.join("\n\n", all);
            });
  }

  private static Arbitrary<String> paragraphs() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(12)
        .ofMaxSize(60)
        .map(words -> "Then " + String.join(" ", words) + ".");
  }

  private static String sortedLines(String page) {
    return page.lines().sorted().collect(Collectors.joining());
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
