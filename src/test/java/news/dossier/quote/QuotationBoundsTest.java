package news.dossier.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.dossier.model.Block;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;
import news.dossier.model.Tokenized;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whatever the text: exact spans, in order, apart, within a block, and no exception. */
class QuotationBoundsTest {
  private static final QuotationReader READER = new QuotationReader();
  private static final List<String> TAGS =
      List.of("NN", "NNP", "VBD", "IN", "DT", "PRP", "JJ", "CC", "VBG", "VBN", "WP", "RB", "CD");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  @Property(tries = 400)
  void any_mix_of_marks_and_words(@ForAll("texts") String text) {
    assertSound(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "„",
            "«",
            "»",
            "''",
            "``",
            ",",
            ".",
            "?",
            ":",
            "—",
            "(",
            ")",
            "\n",
            " ",
            " ",
            " ",
            "said",
            "Weir",
            "Brook",
            "he",
            "that",
            "told",
            "the",
            "by",
            "according to",
            "as saying",
            "who",
            "plan",
            "and",
            "to",
            "😀",
            "\ud800",
            "سلام",
            "12",
            "'s",
            "called",
            "so-called",
            "of")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Nested
  class Marks_without_end {
    @Test
    void ten_thousand_that_never_close() {
      assertSound("“We go on ".repeat(10_000));
      assertSound("\"We go on ".repeat(10_000));
      assertSound("we go on” ".repeat(10_000));
      assertSound("said that it ended such thoughts “. ".repeat(10_000));
      assertSound("‘we go on ".repeat(10_000));
    }

    @Test
    void nested_a_thousand_deep() {
      String deep = "“a ".repeat(1_000) + "b”".repeat(1_000);
      assertThat(assertSound("Weir said: " + deep)).hasSize(1);
    }

    @Test
    void nothing_but_marks() {
      assertSound("“”\"'‘’".repeat(5_000));
      assertSound("\"".repeat(30_001));
    }

    @Test
    void no_sentence_end_in_a_hundred_thousand_words() {
      assertSound("Weir said that “it was over” and ".repeat(15_000));
      assertSound("the plan of the town , ".repeat(20_000) + "“We go on”");
    }
  }

  private static List<Quotation> assertSound(String text) {
    Tokenized article = tagged(text);
    List<Quotation> read = READER.read(article, mentions(article.text()));
    int end = 0;
    for (Quotation quotation : read) {
      assertThat(quotation.text()).isEqualTo(quotation.span().in(article.text()));
      assertThat(quotation.text()).doesNotContain("\n");
      assertThat(quotation.span().start()).isGreaterThanOrEqualTo(end);
      end = quotation.span().end();
      quotation
          .attribution()
          .ifPresent(a -> assertThat(a.text()).isEqualTo(a.source().in(article.text())));
    }
    return read;
  }

  /** Words with tags that depend on nothing but their letters; some right, many wrong. */
  private static Tokenized tagged(String text) {
    List<Block> blocks =
        text.lines().map(String::strip).filter(l -> !l.isBlank()).map(Block::paragraph).toList();
    StringBuilder whole = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      int offset = whole.length();
      List<Token> tokens = new ArrayList<>();
      Matcher word = WORD.matcher(blocks.get(b).text());
      while (word.find()) {
        Span span = new Span(offset + word.start(), offset + word.end());
        tokens.add(new Token(span, word.group(), tag(word.group()), lemma(word.group())));
        if (word.group().equals(".") || tokens.size() == 250) {
          sentences.add(new Sentence(b, tokens));
          tokens = new ArrayList<>();
        }
      }
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(b, tokens));
      }
      whole.append(blocks.get(b).text()).append(b + 1 < blocks.size() ? "\n\n" : "");
    }
    return new Tokenized(whole.toString(), blocks, sentences);
  }

  private static String tag(String word) {
    return switch (word) {
      case "said", "told", "called" -> "VBD";
      case "," -> ",";
      case "." -> ".";
      default -> TAGS.get(Math.floorMod(word.hashCode(), TAGS.size()));
    };
  }

  private static String lemma(String word) {
    return switch (word) {
      case "said" -> "say";
      case "told" -> "tell";
      case "called" -> "call";
      default -> word;
    };
  }

  private static List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher name = Pattern.compile("Weir|Brook").matcher(text);
    while (name.find()) {
      Span span = new Span(name.start(), name.end());
      mentions.add(
          new Mention(
              span, name.group(), EntityType.PERSON, Optional.empty(), "given by the test"));
    }
    return mentions;
  }
}
