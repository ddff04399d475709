package news.dossier.mention;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the names of any text. */
class MentionReaderPropertyTest {

  @Property(tries = 150)
  void spans_are_exact_and_in_order_without_overlaps(@ForAll("scraps") String text) {
    MentionReaderTest.assertSound(text);
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "Xi",
            "XI",
            "Mr",
            "Mr.",
            "Kim Jong Un",
            "President",
            "of",
            "the",
            ",",
            ".",
            "\"",
            "-",
            "U.S.",
            "\n\n",
            "said",
            "McDonald's",
            "Inc.",
            "\uD83D",
            "\uD83D\uDE00",
            "1996",
            "(",
            ")",
            "Łódź",
            "СССР",
            "al-Ram",
            "'s",
            "\u0000",
            "and")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }
}
