package news.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.dossier.model.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextFragmentsTest {
  private static final String URL = "https://quay.example/a";

  private static Optional<String> address(String text, String sentence) {
    int at = text.lastIndexOf(sentence);
    return new TextFragments(text, true).address(URL, new Span(at, at + sentence.length()));
  }

  @Nested
  class What_is_looked_for {
    @Test
    void a_short_sentence_is_given_whole() {
      assertThat(address("The ferry sailed. Nobody was hurt.", "Nobody was hurt."))
          .contains(URL + "#:~:text=Nobody%20was%20hurt.");
    }

    @Test
    void of_a_long_one_the_first_and_the_last_words() {
      String sentence =
          "The ferry that had left the island at dawn reached the harbour of the capital in the"
              + " evening of the same day.";
      assertThat(address("It rained. " + sentence, sentence))
          .contains(URL + "#:~:text=The%20ferry%20that%20had,of%20the%20same%20day.");
    }

    @Test
    void words_before_it_tell_it_from_an_earlier_one() {
      assertThat(
              address(
                  "They met in May. They met in May 1999. They met in May.", "They met in May."))
          .contains(URL + "#:~:text=met%20in%20May%201999.-,They%20met%20in%20May.");
    }

    @Test
    void words_of_another_paragraph_may_stand_before_it_but_not_half_of_them() {
      String text = "He left. He came.\n\nIn June.\n\nHe left.";
      assertThat(address(text, "He left.")).contains(URL + "#:~:text=In%20June.-,He%20left.");
    }

    @Test
    void a_sentence_that_stands_there_again_just_as_it_is_has_no_address() {
      assertThat(address("Yes. Yes. Yes. Yes. Yes.\n\n".repeat(30), "Yes.")).isEmpty();
    }

    @Test
    void words_around_it_are_not_told_where_they_are_not_published() {
      String text = "They met in May. They met in June. They met in May.";
      TextFragments fragments = new TextFragments(text, false);

      assertThat(fragments.address(URL, new Span(35, 51))).isEmpty();
      assertThat(fragments.address(URL, new Span(17, 34)))
          .contains(URL + "#:~:text=They%20met%20in%20June.");
    }

    @Test
    void what_has_no_words_has_no_address() {
      assertThat(address("Text. …!", "…!")).isEmpty();
    }
  }

  @Nested
  class How_it_is_written {
    @Test
    void dashes_commas_and_ampersands_part_the_directive_and_are_encoded() {
      assertThat(address("It rained. A-b, c & d.", "A-b, c & d."))
          .contains(URL + "#:~:text=A%2Db%2C%20c%20%26%20d.");
    }

    @Test
    void an_address_that_has_a_fragment_keeps_it() {
      assertThat(new TextFragments("It rained.", true).address(URL + "#top", new Span(0, 10)))
          .contains(URL + "#top:~:text=It%20rained.");
    }
  }

  @Property(tries = 500)
  void a_browser_finds_exactly_the_sentence(@ForAll("texts") String text) {
    TextFragments fragments = new TextFragments(text, true);
    for (Span sentence : sentences(text)) {
      fragments
          .address(URL, sentence)
          .ifPresent(
              address ->
                  assertThat(Browser.find(address, text))
                      .as("%s in «%s»", address, text)
                      .contains(sentence));
    }
  }

  @Property(tries = 200)
  void a_sentence_of_words_that_stand_nowhere_else_has_an_address(@ForAll("texts") String text) {
    String own = "Unheard of was the sextant.";
    String all = text + "\n\n" + own;
    assertThat(
            new TextFragments(all, true)
                .address(URL, new Span(all.length() - own.length(), all.length())))
        .isPresent();
  }

  /** Few words, so that the same ones come again. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.of(
            "the", "The", "ferry", "sailed", "in", "May", "3.5", "it's", "“yes”", "a-b", "é,", "北京",
            "(so)", "&", "\u00a0x");
    Arbitrary<String> sentence =
        word.list().ofMinSize(1).ofMaxSize(30).map(words -> String.join(" ", words) + ".");
    return sentence
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(sentences -> String.join(" ", sentences))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(paragraphs -> String.join("\n\n", paragraphs));
  }

  private static List<Span> sentences(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher m = Pattern.compile("[^\\s](?:[^.\\n]|\\.(?=\\S))*\\.").matcher(text);
    while (m.find()) {
      spans.add(new Span(m.start(), m.end()));
    }
    return spans;
  }

  /** The specification's algorithm, step by step and without haste. */
  private static final class Browser {
    private static final Pattern DIRECTIVE =
        Pattern.compile(".*:~:text=(?:([^,]*)-,)?([^,]*?)(?:,([^,-]*))?(?:,-([^,]*))?");

    private final String text;
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

    private Browser(String text) {
      this.text = text;
      words.setText(text);
    }

    static Optional<Span> find(String address, String text) {
      Matcher m = DIRECTIVE.matcher(address);
      assertThat(m.matches()).isTrue();
      return new Browser(text).find(part(m, 1), part(m, 2), part(m, 3), part(m, 4));
    }

    private static String part(Matcher m, int group) {
      return m.group(group) == null
          ? ""
          : URLDecoder.decode(m.group(group), StandardCharsets.UTF_8);
    }

    private Optional<Span> find(String prefix, String start, String end, String suffix) {
      boolean mustEnd = !end.isEmpty() || suffix.isEmpty();
      for (int from = 0; from < text.length(); from++) {
        int begin = from;
        if (!prefix.isEmpty()) {
          if (!is(prefix, from) || !words.isBoundary(from)) {
            continue;
          }
          begin = pastBlanks(from + prefix.length());
        } else if (!words.isBoundary(from)) {
          continue;
        }
        int behind = begin + start.length();
        if (!is(start, begin) || (mustEnd && !words.isBoundary(behind))) {
          continue;
        }
        for (int at = behind; at <= text.length(); at++) {
          int close = end.isEmpty() ? behind : at + end.length();
          boolean ends =
              end.isEmpty()
                  || (is(end, at)
                      && words.isBoundary(at)
                      && (!suffix.isEmpty() || words.isBoundary(close)));
          int after = ends ? pastBlanks(close) : 0;
          if (ends
              && (suffix.isEmpty()
                  || (is(suffix, after) && words.isBoundary(after + suffix.length())))) {
            return Optional.of(new Span(begin, close));
          }
          if (end.isEmpty()) {
            break;
          }
        }
      }
      return Optional.empty();
    }

    private boolean is(String piece, int at) {
      return at + piece.length() <= text.length()
          && folded(text.substring(at, at + piece.length())).equals(folded(piece));
    }

    private static String folded(String piece) {
      return piece.replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }

    private int pastBlanks(int offset) {
      int at = offset;
      while (at < text.length() && Character.isWhitespace(folded(text).charAt(at))) {
        at++;
      }
      return at;
    }
  }
}
