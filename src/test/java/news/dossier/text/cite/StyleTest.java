package news.dossier.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References as the manuals of style have them. */
class StyleTest {
  private static final Source FERRY =
      Sources.at(Sources.by("Ann Weir", "Jo R. Kim"), "https://quay.example/ferry", "", "");

  private static String apa(Source source) {
    return Style.APA.cite(source, Terms.ENGLISH).text();
  }

  private static String mla(Source source) {
    return Style.MLA.cite(source, Terms.ENGLISH).text();
  }

  private static String note(Source source) {
    return Style.CHICAGO_NOTE.cite(source, Terms.ENGLISH).text();
  }

  private static String bibliography(Source source) {
    return Style.CHICAGO_BIBLIOGRAPHY.cite(source, Terms.ENGLISH).text();
  }

  @Nested
  class A_source_of_which_all_is_known {
    @Test
    void is_cited_as_each_style_has_it() {
      assertThat(apa(FERRY))
          .isEqualTo(
              "Weir, A., & Kim, J. R. (2025, September 3). Ferry sails again. The Quay."
                  + " https://quay.example/ferry");
      assertThat(mla(FERRY))
          .isEqualTo(
              "Weir, Ann, and Jo R. Kim. “Ferry sails again.” The Quay, 3 Sept. 2025,"
                  + " https://quay.example/ferry.");
      assertThat(note(FERRY))
          .isEqualTo(
              "Ann Weir and Jo R. Kim, “Ferry sails again,” The Quay, September 3, 2025,"
                  + " https://quay.example/ferry.");
      assertThat(bibliography(FERRY))
          .isEqualTo(
              "Weir, Ann, and Jo R. Kim. “Ferry sails again.” The Quay, September 3, 2025."
                  + " https://quay.example/ferry.");
    }

    @Test
    void has_its_publication_in_italics() {
      for (Style style : Style.values()) {
        assertThat(style.cite(FERRY, Terms.ENGLISH).publication()).isEqualTo("The Quay");
      }
    }

    @Test
    void is_given_with_its_archived_copy() {
      Source archived =
          Sources.at(FERRY, "https://quay.example/ferry", "https://arc.example/1", "");

      assertThat(apa(archived)).endsWith("/ferry (archived at https://arc.example/1)");
      assertThat(mla(archived)).endsWith("/ferry, archived at https://arc.example/1.");
      assertThat(note(archived)).endsWith("/ferry, archived at https://arc.example/1.");
      assertThat(bibliography(archived)).endsWith("/ferry, archived at https://arc.example/1.");
    }
  }

  @Nested
  class What_is_not_known {
    @Test
    void of_the_authors_lets_the_headline_come_first() {
      assertThat(apa(Sources.by())).isEqualTo("Ferry sails again. (2025, September 3). The Quay.");
      assertThat(mla(Sources.by())).isEqualTo("“Ferry sails again.” The Quay, 3 Sept. 2025.");
      assertThat(note(Sources.by())).isEqualTo("“Ferry sails again,” The Quay, September 3, 2025.");
      assertThat(bibliography(Sources.by()))
          .isEqualTo("“Ferry sails again.” The Quay, September 3, 2025.");
    }

    @Test
    void of_the_date_stays_unknown_in_the_manner_of_the_style() {
      assertThat(apa(Sources.dated(""))).isEqualTo("Ferry sails again. (n.d.). The Quay.");
      assertThat(mla(Sources.dated(""))).isEqualTo("“Ferry sails again.” The Quay.");
      assertThat(note(Sources.dated(""))).isEqualTo("“Ferry sails again,” The Quay, n.d.");
      assertThat(bibliography(Sources.dated(""))).isEqualTo("“Ferry sails again.” The Quay, n.d.");
    }

    @Test
    void is_not_made_up_when_it_is_everything() {
      assertThat(apa(Sources.unknown())).isEqualTo("[Untitled article]. (n.d.).");
      assertThat(mla(Sources.unknown())).isEqualTo("Untitled article.");
      assertThat(note(Sources.unknown())).isEqualTo("untitled article, n.d.");
      assertThat(bibliography(Sources.unknown())).isEqualTo("Untitled article. n.d.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025 | 2025 | 2025 | 2025",
        "2025-05 | 2025, May | May 2025 | May 2025",
        "2025-08-28T14:00:00Z | 2025, August 28 | 28 Aug. 2025 | August 28, 2025",
        "2025~ | ca. 2025 | ca. 2025 | ca. 2025",
        "2025-09? | 2025, September? | Sept. 2025? | September 2025?",
        "2025-09-03% | ca. 2025, September 3? | ca. 3 Sept. 2025? | ca. September 3, 2025?",
        "2025-22 | 2025, Summer | Summer 2025 | Summer 2025",
        "2025-XX | 2025 | 2025 | 2025",
        "2025-08-XX | 2025, August | Aug. 2025 | August 2025",
        "194X | 1940–1949 | 1940–1949 | 1940–1949",
        "2025/2026 | 2025–2026 | 2025–2026 | 2025–2026",
        "2025-06/.. | 2025, June– | June 2025– | June 2025–",
        "2025-W01 | 2024, December 30–2025, January 5 | 30 Dec. 2024–5 Jan. 2025 | December 30,"
            + " 2024–January 5, 2025",
      })
  void a_date_is_as_exact_as_it_is_known(String edtf, String apa, String mla, String chicago) {
    Source source = Sources.dated(edtf);

    assertThat(apa(source)).isEqualTo("Ferry sails again. (" + apa + "). The Quay.");
    assertThat(mla(source)).startsWith("“Ferry sails again.” The Quay, " + mla);
    assertThat(note(source)).startsWith("“Ferry sails again,” The Quay, " + chicago);
  }

  @Nested
  class Authors {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Ursula von der Leyen | von der Leyen, U. | von der Leyen, Ursula",
          "Peter Van Buren | Van Buren, P. | Van Buren, Peter",
          "J.R.R. Tolkien | Tolkien, J. R. R. | Tolkien, J.R.R.",
          "Jean-Luc Picard | Picard, J.-L. | Picard, Jean-Luc",
          "Martin Luther King Jr. | King, M. L., Jr. | King, Martin Luther, Jr.",
          "Martin Luther King, Jr. | King, M. L., Jr. | King, Martin Luther, Jr.",
          "Xi, Jinping | Xi, J. | Xi, Jinping",
          "Élodie Ångström | Ångström, É. | Ångström, Élodie",
          "王小明 | 王小明 | 王小明",
          "王, 小明 | 王, 小. | 王, 小明",
          "Иван Петров | Иван Петров | Иван Петров",
          "Madonna | Madonna | Madonna",
        })
    void have_their_surnames_first(String printed, String apa, String full) {
      assertThat(apa(Sources.by(printed))).startsWith(apa + (apa.endsWith(".") ? " (" : ". ("));
      assertThat(mla(Sources.by(printed))).startsWith(full + (full.endsWith(".") ? " “" : ". “"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Associated Press", "AFP", "The Quay", "Harbour News Desk", "Ministry of Fish",
          "Doctors for Peace", "Reuters", "Weir & Sons", "Channel 4", "dpa/AFP",
        })
    void that_are_institutions_stay_as_they_are(String printed) {
      assertThat(apa(Sources.by(printed))).startsWith(printed + ". (2025");
      assertThat(note(Sources.by(printed))).startsWith(printed + ", “");
    }

    @Test
    void that_are_many_are_cut_short_as_each_style_does() {
      String[] four = {"A Aa", "B Bb", "C Cc", "D Dd"};
      String[] many =
          IntStream.range(0, 21).mapToObj(i -> "X N" + (char) ('a' + i)).toArray(String[]::new);

      assertThat(apa(Sources.by(four))).startsWith("Aa, A., Bb, B., Cc, C., & Dd, D. (");
      assertThat(apa(Sources.by(many))).contains("Ns, X., . . . Nu, X. (");
      assertThat(mla(Sources.by(four))).startsWith("Aa, A, et al. “");
      assertThat(note(Sources.by("A Aa", "B Bb", "C Cc"))).startsWith("A Aa, B Bb, and C Cc, “");
      assertThat(note(Sources.by(four))).startsWith("A Aa et al., “");
      assertThat(bibliography(Sources.by(four))).startsWith("Aa, A, B Bb, C Cc, and D Dd. “");
      assertThat(bibliography(Sources.by(many))).contains("X Ng, et al. “").doesNotContain("Nh");
    }
  }

  @Nested
  class A_headline {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Will it sail? | “Will it sail?” | “Will it sail?”",
          "It sails! | “It sails!” | “It sails!”",
          "It sails. | “It sails.” | “It sails,”",
          "Back to the U.S. | “Back to the U.S.” | “Back to the U.S.,”",
          "“Yes,” says Weir | “‘Yes,’ says Weir.” | “‘Yes,’ says Weir,”",
          "\"Yes\" and \"no\" | “‘Yes’ and ‘no.’” | “‘Yes’ and ‘no,’”",
          "„Ja“ | “‘Ja.’” | “‘Ja,’”",
          "The workers’ | “The workers’.” | “The workers’,”",
        })
    void keeps_its_marks(String headline, String mla, String note) {
      assertThat(mla(Sources.titled(headline))).startsWith(mla + " The Quay");
      assertThat(note(Sources.titled(headline))).startsWith(note + " The Quay");
    }

    @Test
    void is_one_line() {
      assertThat(apa(Sources.titled("Ferry\r\n\tsails\u0007\u2028 again\uD800")))
          .startsWith("Ferry sails again. (");
    }
  }

  @Nested
  class Words_that_a_source_quotes {
    private static final Quote SAID = Quote.shown("“We will sail.”", "Lu Hale (inferred)");
    private static final Quote BY_NOBODY = Quote.shown("“We will sail.”", "");

    private static String quote(Style style, Source source, Quote quote) {
      return style.quote(source, quote, Terms.ENGLISH).text();
    }

    @Test
    void are_somebody_elses_in_each_style() {
      assertThat(quote(Style.APA, FERRY, SAID))
          .isEqualTo("(Lu Hale [inferred], as cited in Weir & Kim, 2025)");
      assertThat(quote(Style.MLA, FERRY, SAID))
          .isEqualTo("(Lu Hale [inferred], qtd. in Weir and Kim)");
      assertThat(quote(Style.CHICAGO_NOTE, FERRY, SAID))
          .isEqualTo(
              "Lu Hale [inferred], quoted in Ann Weir and Jo R. Kim, “Ferry sails again,” The Quay,"
                  + " September 3, 2025, https://quay.example/ferry.");
      assertThat(quote(Style.CHICAGO_BIBLIOGRAPHY, FERRY, SAID)).isEqualTo(bibliography(FERRY));
    }

    @Test
    void are_nobodys_whom_the_page_does_not_name() {
      assertThat(quote(Style.APA, FERRY, BY_NOBODY)).isEqualTo("(as cited in Weir & Kim, 2025)");
      assertThat(quote(Style.CHICAGO_NOTE, FERRY, BY_NOBODY)).startsWith("Quoted in Ann Weir and");
    }

    @Test
    void are_found_by_what_is_known_of_the_source() {
      assertThat(quote(Style.APA, Sources.by("A Aa", "B Bb", "C Cc"), BY_NOBODY))
          .isEqualTo("(as cited in Aa et al., 2025)");
      assertThat(quote(Style.APA, Sources.titled("Ferry sails"), BY_NOBODY))
          .isEqualTo("(as cited in “Ferry sails,” 2025)");
      assertThat(quote(Style.MLA, Sources.titled("Ferry sails"), BY_NOBODY))
          .isEqualTo("(qtd. in “Ferry sails”)");
      assertThat(quote(Style.APA, Sources.unknown(), BY_NOBODY))
          .isEqualTo("(as cited in [Untitled article], n.d.)");
    }
  }

  @Nested
  class On_a_German_site {
    private static final Terms GERMAN = Terms.of("de-AT");

    private static String german(Style style, Source source) {
      return style.cite(source, GERMAN).text();
    }

    @Test
    void references_speak_German_where_their_words_are_not_the_sources() {
      Source source = Sources.at(FERRY, "https://quay.example/ferry", "https://a.example/1", "");

      assertThat(german(Style.APA, source))
          .isEqualTo(
              "Weir, A., & Kim, J. R. (2025, 3. September). Ferry sails again. The Quay."
                  + " https://quay.example/ferry (archiviert unter https://a.example/1)");
      assertThat(german(Style.MLA, FERRY))
          .isEqualTo(
              "Weir, Ann und Jo R. Kim. „Ferry sails again“. The Quay, 3. Sep. 2025,"
                  + " https://quay.example/ferry.");
      assertThat(german(Style.CHICAGO_NOTE, FERRY))
          .isEqualTo(
              "Ann Weir und Jo R. Kim, „Ferry sails again“, The Quay, 3. September 2025,"
                  + " https://quay.example/ferry.");
      assertThat(german(Style.CHICAGO_BIBLIOGRAPHY, FERRY))
          .isEqualTo(
              "Weir, Ann und Jo R. Kim. „Ferry sails again“. The Quay, 3. September 2025."
                  + " https://quay.example/ferry.");
    }

    @Test
    void what_is_not_known_is_said_in_German() {
      assertThat(german(Style.APA, Sources.unknown()))
          .isEqualTo("[Artikel ohne Titel]. (o.\u00a0J.).");
      assertThat(german(Style.CHICAGO_NOTE, Sources.unknown()))
          .isEqualTo("Artikel ohne Titel, o.\u00a0J.");
      assertThat(german(Style.MLA, Sources.by("A Aa", "B Bb", "C Cc")))
          .startsWith("Aa, A u.\u00a0a. „");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Fährt sie? | „Fährt sie?“ | „Fährt sie?“,",
          "„Ja“, sagt Weir | „‚Ja‘, sagt Weir“. | „‚Ja‘, sagt Weir“,",
          "“Yes,” says Weir | „‚Yes,‘ says Weir“. | „‚Yes,‘ says Weir“,",
          "\"Ja\" | „‚Ja‘“. | „‚Ja‘“,",
        })
    void headlines_stand_in_German_marks(String headline, String mla, String note) {
      assertThat(german(Style.MLA, Sources.titled(headline))).startsWith(mla + " The Quay");
      assertThat(german(Style.CHICAGO_NOTE, Sources.titled(headline)))
          .startsWith(note + " The Quay");
    }

    @Test
    void words_that_a_source_quotes_are_cited_in_German() {
      Quote said = Quote.shown("„Wir fahren.“", "Lu Hale (erschlossen)");

      assertThat(Style.APA.quote(FERRY, said, GERMAN).text())
          .isEqualTo("(Lu Hale [erschlossen], zitiert nach Weir & Kim, 2025)");
      assertThat(Style.MLA.quote(FERRY, said, GERMAN).text())
          .isEqualTo("(Lu Hale [erschlossen], zit. nach Weir und Kim)");
    }

    @Test
    void another_language_has_the_words_of_the_manuals() {
      assertThat(Terms.of("fr").language()).isEqualTo("en");
    }
  }
}
