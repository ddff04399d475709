package news.dossier.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Edtf;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records for reference managers, each read by a reader that is not ours. */
class FormatTest {
  private static final Source FERRY =
      Sources.at(
          Sources.by("Ursula von der Leyen", "Harbour Board", "王小明", "Sam Lee Jr."),
          "https://quay.example/a_b?x=1&y=50%25#{z}",
          "https://arc.example/~1",
          "en-GB");

  @Nested
  class BibTex_for_biblatex {
    @Test
    void has_all_that_is_known() {
      assertThat(entry(FERRY))
          .containsExactly(
              Map.entry(
                  "author",
                  "von der Leyen, Ursula and {Harbour Board} and {王小明} and Lee, Jr., Sam"),
              Map.entry("title", "{Ferry sails again}"),
              Map.entry("journaltitle", "The Quay"),
              Map.entry("entrysubtype", "newspaper"),
              Map.entry("date", "2025-09-03"),
              Map.entry("url", "https://quay.example/a_b?x=1&y=50%25#%7Bz%7D"),
              Map.entry("note", "Archived at https://arc.example/\\textasciitilde{}1"),
              Map.entry("langid", "english"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "}",
          "{",
          "a } b { c",
          "\\input{/etc/passwd}",
          "100 % @article{x,",
          "#1 $x^2$ ~ _a_ & b",
          "\\",
          "a\\",
          "“Müller” 习近平 🐉",
          "\"",
          "line\nbreak\u0007",
          "@comment{",
          "a and b",
          "=,"
        })
    void is_whole_whatever_is_in_a_headline(String headline) {
      Source source =
          Sources.source(headline, headline, "2025", headline + " and Weir, X", "A Weir");
      List<Source> both = List.of(source, Sources.unknown());
      String text = Format.BIBTEX.write(both);
      BibTeXEntry entry = parse(text).getEntries().get(new Key("ferry-sails"));

      assertThat(text.split("\n@", -1)).hasSize(2);
      String title = field(entry, "title");
      assertThat(read(title.substring(1, title.length() - 1))).isEqualTo(Source.line(headline));
      assertThat(read(field(entry, "journaltitle"))).isEqualTo(Source.line(headline));
      assertThat(field(entry, "author")).endsWith("} and Weir, A");
    }

    @Test
    void makes_nothing_up() {
      assertThat(Format.BIBTEX.write(List.of(Sources.unknown())))
          .isEqualTo("@misc{ferry-sails,\n}\n");
      assertThat(
              Format.BIBTEX.write(
                  List.of(Sources.at(Sources.unknown(), "https://a.example/", "", ""))))
          .startsWith("@online{");
    }

    @ParameterizedTest
    @CsvSource({
      "2025-09,2025-09",
      "2025~,2025~",
      "2025-09-03T10:00:00Z,2025-09-03",
      "194X,194X",
      "2025-21,2025-21",
      "2025-W36,2025-09-01/2025-09-07",
      "2025/..,2025/.."
    })
    void keeps_dates_as_exact_as_they_are(String edtf, String date) {
      assertThat(entry(Sources.dated(edtf))).containsEntry("date", date);
    }

    private static Map<String, String> entry(Source source) {
      Map<String, String> fields = new LinkedHashMap<>();
      parse(Format.BIBTEX.write(List.of(source)))
          .getEntries()
          .get(new Key("ferry-sails"))
          .getFields()
          .forEach((key, value) -> fields.put(key.getValue(), value.toUserString()));
      return fields;
    }

    private static String field(BibTeXEntry entry, String name) {
      return entry.getField(new Key(name)).toUserString();
    }

    /** What TeX would print. */
    private static String read(String tex) {
      return tex.replace("\\textbackslash{}", "\\")
          .replace("\\textbraceleft{}", "{")
          .replace("\\textbraceright{}", "}")
          .replace("\\textasciitilde{}", "~")
          .replace("\\textasciicircum{}", "^")
          .replaceAll("\\\\([#$%&_])", "$1");
    }

    private static BibTeXDatabase parse(String text) {
      try {
        return new BibTeXParser().parse(new StringReader(text));
      } catch (ParseException e) {
        throw new AssertionError(text, e);
      }
    }
  }

  @Nested
  class Ris_files {
    @Test
    void have_all_that_is_known() {
      assertThat(RisReader.read(Format.RIS.write(List.of(FERRY))))
          .containsExactly(
              List.of(
                  Map.entry("TY", "NEWS"),
                  Map.entry("ID", "ferry-sails"),
                  Map.entry("AU", "von der Leyen, Ursula"),
                  Map.entry("AU", "Harbour Board"),
                  Map.entry("AU", "王小明"),
                  Map.entry("AU", "Lee, Sam, Jr."),
                  Map.entry("TI", "Ferry sails again"),
                  Map.entry("T2", "The Quay"),
                  Map.entry("PY", "2025"),
                  Map.entry("DA", "2025/09/03/"),
                  Map.entry("UR", "https://quay.example/a_b?x=1&y=50%25#%7Bz%7D"),
                  Map.entry("AV", "https://arc.example/~1"),
                  Map.entry("LA", "en-GB")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "x\r\nER  - \r\nTY  - BOOK",
          "ER  - ",
          "a\u0085TY  - BOOK",
          "a\u2028ER  - ",
          "a\u000BER  - "
        })
    void keep_each_value_on_its_line(String text) {
      Source source = Sources.source(text, text, "", text);

      assertThat(RisReader.read(Format.RIS.write(List.of(source, source))))
          .hasSize(2)
          .allSatisfy(
              record ->
                  assertThat(record)
                      .extracting(Map.Entry::getKey)
                      .containsExactly("TY", "ID", "AU", "TI", "T2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"习近平 🐉", "ER  - ", "a  - b", "a\r\nER  - ", "{x}", "x"})
    void are_read_by_others_as_they_were_meant(String text) throws IOException {
      Source source = Sources.source(text, text, "2025-09-03", "Ann Weir");
      List<RISReference> read =
          new RISParser()
              .parse(new StringReader(Format.RIS.write(List.of(source, source))))
              .getReferences();

      assertThat(read).hasSize(2);
      assertThat(read.get(1).getTitle()).isEqualTo(Source.line(text));
      assertThat(read.get(1).getAuthors()).containsExactly("Weir, Ann");
      assertThat(read.get(1).getDate()).isEqualTo("2025/09/03/");
    }

    @Test
    void make_nothing_up() {
      assertThat(RisReader.read(Format.RIS.write(List.of(Sources.unknown()))))
          .containsExactly(List.of(Map.entry("TY", "NEWS"), Map.entry("ID", "ferry-sails")));
    }

    @ParameterizedTest
    @CsvSource({
      "2025,2025///",
      "2025-09,2025/09//",
      "2025~,2025///ca. 2025",
      "2025-22,2025///Summer 2025",
      "2025-W36,2025/09/01/1 September 2025–7 September 2025"
    })
    void give_dates_as_exact_as_they_are(String edtf, String date) {
      assertThat(RisReader.read(Format.RIS.write(List.of(Sources.dated(edtf)))).get(0))
          .contains(Map.entry("PY", "2025"), Map.entry("DA", date));
    }
  }

  @Nested
  class Csl_json {
    @Test
    void has_all_that_is_known() throws IOException {
      assertThat(json(FERRY).toString())
          .isEqualTo(
              "[{\"id\":\"ferry-sails\",\"type\":\"article-newspaper\",\"title\":\"Ferry sails again\","
                  + "\"author\":[{\"family\":\"von der Leyen\",\"given\":\"Ursula\"},"
                  + "{\"literal\":\"Harbour Board\"},{\"literal\":\"王小明\"},"
                  + "{\"family\":\"Lee\",\"given\":\"Sam\",\"suffix\":\"Jr.\"}],"
                  + "\"container-title\":\"The Quay\",\"issued\":{\"date-parts\":[[2025,9,3]]},"
                  + "\"URL\":\"https://quay.example/a_b?x=1&y=50%25#%7Bz%7D\","
                  + "\"archive_location\":\"https://arc.example/~1\",\"language\":\"en-GB\"}]");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "2025-09 | {\"date-parts\":[[2025,9]]}",
          "2025~ | {\"date-parts\":[[2025]],\"circa\":true}",
          "2025-24 | {\"date-parts\":[[2025]],\"season\":4}",
          "194X | {\"date-parts\":[[1940],[1949]]}",
          "2025-09-01/2025-09-03 | {\"date-parts\":[[2025,9,1],[2025,9,3]]}",
          "../2025-09 | {\"literal\":\"–2025-09\"}",
        })
    void gives_dates_as_exact_as_they_are(String edtf, String issued) throws IOException {
      assertThat(json(Sources.dated(edtf)).get(0).get("issued").toString()).isEqualTo(issued);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"},{", "</script>", "a\u0000\uD800", "\\u0022", "习近平 🐉", "{\"a\":"})
    void is_whole_whatever_is_in_a_headline(String text) throws IOException {
      Source source = Sources.source(text, text, "2025-09~", text, "Ann Weir");
      CSLItemData item = items(Format.CSL_JSON.write(List.of(source))).get(0);

      assertThat(item.getType()).isEqualTo(CSLType.ARTICLE_NEWSPAPER);
      assertThat(item.getTitle()).isEqualTo(Source.line(text));
      assertThat(item.getContainerTitle()).isEqualTo(Source.line(text));
      assertThat(item.getAuthor()[1].getFamily()).isEqualTo("Weir");
      assertThat(item.getIssued().getDateParts()).isEqualTo(new int[][] {{2025, 9}});
      assertThat(item.getIssued().getCirca()).isTrue();
    }

    @Test
    void makes_nothing_up() {
      assertThat(Format.CSL_JSON.write(List.of(Sources.unknown())).replaceAll("\\s", ""))
          .isEqualTo("[{\"id\":\"ferry-sails\",\"type\":\"article-newspaper\"}]");
    }

    private static JsonNode json(Source source) throws IOException {
      String text = Format.CSL_JSON.write(List.of(source));
      assertThat(items(text)).hasSize(1);
      return new ObjectMapper().readTree(text);
    }

    /**
     * As a citation processor reads them: it throws on a type, name or date that it does not know.
     */
    @SuppressWarnings("unchecked") // The items of an array of objects.
    private static List<CSLItemData> items(String json) throws IOException {
      return new JsonParser(new JsonLexer(new StringReader(json)))
          .parseArray().stream()
              .map(item -> CSLItemData.fromJson((Map<String, Object>) item))
              .toList();
    }
  }

  @Test
  void words_that_a_source_prints_are_a_note_of_it() throws Exception {
    Source source =
        FERRY.quoting("ferry-sails-q1", Quote.shown("“We {sail}\r\nER  - ”", "Jo Kim (inferred)"));
    String note = "“We {sail} ER - ” (Jo Kim [inferred])";

    assertThat(RisReader.read(Format.RIS.write(List.of(source))).get(0))
        .contains(Map.entry("ID", "ferry-sails-q1"), Map.entry("N1", note));
    assertThat(new ObjectMapper().readTree(Format.CSL_JSON.write(List.of(source))).at("/0/note"))
        .hasToString('"' + note + '"');
    assertThat(
            BibTex_for_biblatex.parse(Format.BIBTEX.write(List.of(source)))
                .resolveEntry(new Key("ferry-sails-q1"))
                .getField(new Key("annotation"))
                .toUserString())
        .isEqualTo("“We \\textbraceleft{}sail\\textbraceright{} ER - ” (Jo Kim [inferred])");
  }

  @Test
  void sources_of_other_ids_are_other_records() {
    List<Source> many = new ArrayList<>();
    for (String id : List.of("ferry-sails", "ferry-sails-2", "1")) {
      many.add(
          new Source(
              id,
              Optional.of("Same"),
              List.of(),
              Optional.empty(),
              Optional.of(new Edtf("2025")),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of()));
    }

    assertThat(BibTex_for_biblatex.parse(Format.BIBTEX.write(many)).getEntries()).hasSize(3);
    assertThat(RisReader.read(Format.RIS.write(many))).hasSize(3);
  }
}
