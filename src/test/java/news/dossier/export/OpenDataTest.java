package news.dossier.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import news.dossier.model.Dossier;
import news.dossier.model.PublishLevel;
import news.dossier.model.ToldDossier;
import news.dossier.vocabulary.FollowTheMoneyModel;
import news.dossier.vocabulary.Gexf;
import news.dossier.vocabulary.JsonFormat;
import news.dossier.vocabulary.SchemaOrg;
import news.dossier.vocabulary.TabularPackage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The open data, each file opened by a reader that is not ours. */
class OpenDataTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TABLES =
      List.of("sources", "articles", "entities", "mentions", "quotations", "events", "evidence");

  private static Dossier quay() {
    return new ToldDossier()
        .person("ann-weir", "Ann Weir")
        .person("tom-reed", "Tom Reed")
        .organization("harbour-board", "Harbour Board")
        .place("quayside", "Quayside")
        .publisher("The Tide")
        .article(
            "fire",
            "2025-05-04",
            "🐉 A fire at [Quayside](quayside) hurt [Ann Weir](ann-weir) of the [Harbour"
                + " Board](harbour-board).",
            "“We will rebuild,”{ann-weir} said [Ann Weir](ann-weir) on <2025-05-03|Saturday>.")
        .article("later", "2025-05-05", "[Ann Weir](ann-weir) met [Tom Reed](tom-reed).")
        .event("e1", "2025-05-03", 3, "fire#1")
        .told();
  }

  @Nested
  class A_table {
    @ParameterizedTest
    @ValueSource(strings = {"sources", "articles", "entities", "mentions", "quotations", "events"})
    void says_the_same_in_both_formats(String table) throws IOException {
      SortedMap<String, String> files = OpenData.of(HostileDossier.told());
      JsonNode json = JSON.readTree(files.get("data/" + table + ".json"));
      List<CSVRecord> csv = csv(files, table);

      assertThat(csv).hasSize(json.size()).isNotEmpty();
      for (int i = 0; i < csv.size(); i++) {
        for (Map.Entry<String, JsonNode> field : json.get(i).properties()) {
          String cell = csv.get(i).get(field.getKey());
          if (field.getValue().isNumber()) {
            assertThat(new BigDecimal(cell)).isEqualByComparingTo(field.getValue().decimalValue());
          } else {
            assertThat(unquoted(cell, field.getValue())).isEqualTo(text(field.getValue()));
          }
        }
      }
    }

    /** What the page about the data tells re-users to do. */
    private static String unquoted(String cell, JsonNode value) {
      boolean isText = value.isTextual() || value.isArray();
      return isText && cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static String text(JsonNode value) {
      if (!value.isArray()) {
        return value.isNull() ? "" : value.asText();
      }
      List<String> values = new ArrayList<>();
      value.forEach(v -> values.add(v.asText().replace("\\", "\\\\").replace(";", "\\;")));
      return String.join("; ", values);
    }

    @Test
    void never_begins_a_cell_as_a_formula() throws IOException {
      SortedMap<String, String> files = OpenData.of(HostileDossier.told());
      for (String path : files.keySet()) {
        if (path.endsWith(".csv")) {
          for (CSVRecord line : lines(files.getOrDefault(path, ""))) {
            assertThat(line.toList())
                .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\\t\\r\\n-].*"));
          }
        }
      }
    }

    @Test
    void counts_places_in_code_points() throws IOException {
      JsonNode first = JSON.readTree(OpenData.of(quay()).get("data/mentions.json")).get(0);

      assertThat(first.path("text").asText()).isEqualTo("Quayside");
      assertThat(first.path("start").asInt()).isEqualTo("🐉 A fire at ".codePointCount(0, 13));
      assertThat(first.path("end").asInt()).isEqualTo(first.path("start").asInt() + 8);
      assertThat(first.path("address").asText()).isEqualTo("articles/fire.html#s1");
    }

    @Test
    void tells_of_an_excerpt_where_names_stand_and_no_sentence_that_its_page_hides()
        throws IOException {
      String[] sentences = new String[41];
      for (int i = 0; i < 40; i++) {
        sentences[i] = "The tide rose and fell and rose again, hour upon hour, that day.";
      }
      sentences[40] = "“Nobody saw it,”{ann} said [Ann](ann), whom nobody believed.";
      ToldDossier told =
          new ToldDossier()
              .person("ann", "Ann")
              .publish(PublishLevel.EXCERPT)
              .article("a", "2025-05-04", "[Ann](ann) came.")
              .article("long", "2025-05-05", sentences);
      String text = String.join("\n", OpenData.of(told.told()).values());
      JsonNode quoted = JSON.readTree(OpenData.of(told.told()).get("data/quotations.json"));

      // Its page shows a sentence that is the first to name somebody; it would fit here as well.
      boolean shown = !quoted.get(0).path("address").isNull();
      assertThat(text.contains("Nobody saw it")).isEqualTo(shown);
      assertThat(quoted.get(0).path("start").isInt()).isTrue();
    }

    @Test
    void tells_of_a_link_only_what_is_known_about_it() {
      ToldDossier told =
          new ToldDossier()
              .person("ann", "Ann")
              .publish(PublishLevel.LINK)
              .article("linked", "2025-05-04", "[Ann](ann) hid a “secret word”{ann} here.");
      SortedMap<String, String> files = OpenData.of(told.told());

      assertThat(files.get("data/articles.csv")).contains("linked");
      assertThat(files.get("data/mentions.json")).isEqualTo("[]\n");
      assertThat(String.join("\n", files.values())).doesNotContain("secret word");
    }
  }

  @Nested
  class The_data_package {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tells_the_truth_about_every_table(boolean hostile) throws IOException {
      SortedMap<String, byte[]> files = OpenData.bytes(hostile ? HostileDossier.told() : quay());
      JsonNode resources = JSON.readTree(files.get("data/datapackage.json")).path("resources");

      assertThat(resources.findValuesAsText("profile"))
          .hasSize(TABLES.size())
          .containsOnly("tabular-data-resource");
      resources
          .findValues("fields")
          .forEach(
              fields ->
                  fields.forEach(
                      field ->
                          assertThat(String.valueOf(field.path("description")))
                              .hasSizeGreaterThan(9)));
      assertThat(TabularPackage.problems(names(files))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "datapackage.json | \"path\"      | \"file\"   | required",
          "articles.csv     | fire          | fir        | is not the file that is described",
          "mentions.csv     | ,entity       | ,entities  | has other columns",
          "mentions.csv     | ,inferred     | ,guessed   | status may not be \"guessed\"",
          "mentions.csv     | fire-m2       | fire-m1    | has two rows fire-m1",
          "mentions.csv     | ,tom-reed     | ,tom-read  | leads to tom-read",
        })
    void would_be_caught_lying(String file, String truth, String lie, String problem) {
      SortedMap<String, byte[]> files = names(OpenData.bytes(quay()));
      String text = new String(files.get(file), UTF_8);
      files.put(file, text.replace(truth, lie).getBytes(UTF_8));

      assertThat(text).contains(truth);
      assertThat(TabularPackage.problems(files)).anyMatch(found -> found.contains(problem));
    }

    private static SortedMap<String, byte[]> names(SortedMap<String, byte[]> files) {
      SortedMap<String, byte[]> names = new TreeMap<>();
      files.forEach((path, bytes) -> names.put(path.substring("data/".length()), bytes));
      return names;
    }
  }

  @Nested
  class The_network {
    @Test
    void ties_those_who_are_named_in_one_sentence() throws Exception {
      Document gexf = xml(OpenData.of(quay()).get("data/network.gexf"));

      assertThat(attributes(gexf, "node", "id"))
          .containsExactly("ann-weir", "harbour-board", "tom-reed");
      assertThat(attributes(gexf, "edge", "id"))
          .containsExactly("ann-weir.harbour-board", "ann-weir.tom-reed");
      assertThat(attributes(gexf, "edge", "weight")).containsOnly("1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void is_gexf(boolean hostile) {
      String file = OpenData.of(hostile ? HostileDossier.told() : quay()).get("data/network.gexf");

      assertThat(Gexf.problems(file)).isEmpty();
      assertThat(Gexf.problems(file.replaceFirst("target=", "to="))).isNotEmpty();
      assertThat(Gexf.problems(file.replaceFirst("weight=\"", "weight=\"x"))).isNotEmpty();
    }

    @Test
    void is_sound_whatever_it_is_made_of() throws Exception {
      Document gexf = xml(OpenData.of(HostileDossier.told()).get("data/network.gexf"));
      List<String> nodes = attributes(gexf, "node", "id");
      List<String> declared = attributes(gexf, "attribute", "id");

      assertThat(gexf.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
      assertThat(nodes).isNotEmpty().doesNotHaveDuplicates();
      assertThat(nodes).containsAll(attributes(gexf, "edge", "source"));
      assertThat(nodes).containsAll(attributes(gexf, "edge", "target"));
      assertThat(declared).containsAll(attributes(gexf, "attvalue", "for"));
    }

    private static List<String> attributes(Document xml, String element, String name) {
      NodeList all = xml.getElementsByTagNameNS("http://gexf.net/1.3", element);
      List<String> values = new ArrayList<>();
      for (int i = 0; i < all.getLength(); i++) {
        values.add(((Element) all.item(i)).getAttribute(name));
      }
      return values;
    }

    private static Document xml(String text) throws Exception {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
  }

  @Nested
  class Follow_the_money {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void gets_entities_that_its_model_allows_and_that_lead_to_each_other(boolean hostile) {
      String file =
          OpenData.of(hostile ? HostileDossier.told() : quay()).get("data/entities.ftm.jsonl");

      assertThat(FollowTheMoneyModel.problems(file)).isEmpty();
      for (String schema : List.of("Article", "Person", "Organization", "Event", "Mention")) {
        assertThat(file).contains("\"schema\":\"" + schema + '"');
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "'{\"id\":\"ab\",\"schema\":\"Persona\"}' | no entity can be of the schema \"Persona\"",
          "'{\"id\":\"ab\",\"schema\":\"Person\",\"properties\":{}}' | Person lacks name",
          "'{\"id\":\"ab\",\"schema\":\"Event\",\"properties\":{\"name\":[\"A\"],\"date\":[\"2025~\"]}}'"
              + " | Event.date may not be \"2025~\"",
          "'{\"id\":\"ab\",\"schema\":\"Event\",\"properties\":{\"name\":[\"A\"],\"involved\":[\"ab\"]}}'"
              + " | Event.involved may not be \"ab\"",
          "'{\"id\":\"ab\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"],\"title\":[1]}}'"
              + " | Person.title may not be 1",
        })
    void would_not_get_others(String line, String problem) {
      assertThat(FollowTheMoneyModel.problems(line)).containsExactly(problem);
    }
  }

  @Nested
  class Linked_data {
    @ParameterizedTest
    @ValueSource(strings = {"timeline", "quotations"})
    void speaks_schema_org_whatever_it_is_made_of(String name) throws IOException {
      for (Dossier dossier : List.of(quay(), HostileDossier.told())) {
        List<String> types = new ArrayList<>();
        JsonNode linked = JSON.readTree(OpenData.of(dossier).get("data/" + name + ".jsonld"));

        assertThat(SchemaOrg.problems(linked, types)).isEmpty();
        assertThat(types).contains("NewsArticle", name.equals("timeline") ? "Event" : "Quotation");
      }
    }
  }

  @Nested
  class References {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void are_what_citation_processors_read(boolean hostile) {
      String file =
          OpenData.of(hostile ? HostileDossier.told() : quay()).get("data/sources.csl.json");

      assertThat(JsonFormat.CSL_JSON.problems(file)).isEmpty();
      assertThat(JsonFormat.CSL_JSON.problems(file.replaceFirst("\"id\"", "\"key\""))).isNotEmpty();
    }
  }

  @Test
  void a_calendar_is_read_by_a_calendar() throws Exception {
    for (Dossier dossier : List.of(quay(), HostileDossier.told())) {
      Calendar calendar =
          new CalendarBuilder()
              .build(new StringReader(OpenData.of(dossier).get("data/timeline.ics")));
      assertThat(calendar.validate().hasErrors()).isFalse();
      assertThat(calendar.getComponents(Component.VEVENT))
          .hasSameSizeAs(dossier.timeline().events());
    }
  }

  @Test
  void all_json_is_json_and_all_text_is_unicode() throws IOException {
    SortedMap<String, byte[]> files = OpenData.bytes(HostileDossier.told());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().matches(".*[.](json|jsonld)")) {
        JSON.readTree(file.getValue());
      }
      if (!file.getKey().endsWith(".zip")) {
        UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(file.getValue()));
        assertThat(new String(file.getValue(), UTF_8)).doesNotContain("\u0000", "\u0007");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void every_file_opens_in_its_reader_without_a_warning(boolean hostile) throws IOException {
    SortedMap<String, byte[]> files = OpenData.bytes(hostile ? HostileDossier.told() : quay());

    assertThat(DataReaders.problems(files)).isEmpty();
  }

  @Nested
  class The_archive {
    @Test
    void holds_every_file_and_is_the_same_each_time() {
      SortedMap<String, byte[]> files = OpenData.bytes(quay());
      byte[] archive = files.get("data/dossier.zip");

      assertThat(OpenData.bytes(quay()).get("data/dossier.zip")).isEqualTo(archive);
      SortedMap<String, String> entries = OpenData.unpacked(archive);
      assertThat(entries).hasSize(files.size() - 1);
      entries.forEach(
          (name, text) -> assertThat(text).isEqualTo(new String(files.get("data/" + name), UTF_8)));
    }

    @Test
    void is_the_same_in_every_time_zone() {
      TimeZone here = TimeZone.getDefault();
      try {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        byte[] inTokyo = OpenData.bytes(quay()).get("data/dossier.zip");
        TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));

        assertThat(OpenData.bytes(quay()).get("data/dossier.zip")).isEqualTo(inTokyo);
      } finally {
        TimeZone.setDefault(here);
      }
    }
  }

  private static List<CSVRecord> csv(Map<String, String> files, String table) {
    return read(
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get(),
        String.valueOf(files.get("data/" + table + ".csv")));
  }

  private static List<CSVRecord> lines(String text) {
    return read(CSVFormat.RFC4180, text);
  }

  private static List<CSVRecord> read(CSVFormat format, String text) {
    try (var parser = format.parse(new StringReader(text))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
