package news.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Dispute;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.Entities;
import news.dossier.model.Event;
import news.dossier.model.EventKind;
import news.dossier.model.Evidence;
import news.dossier.model.Metadata;
import news.dossier.model.PublishLevel;
import news.dossier.model.Receipt;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Settings;
import news.dossier.model.Span;
import news.dossier.model.Stated;
import news.dossier.model.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract of {@code data/timeline.json}. */
class TimelineWriterTest {
  /** The first character is one code point and two UTF-16 units. */
  private static final String TEXT = "𝄞 Anna Berg opened the bridge on Monday. “Done,” she said.";

  private static final Span SENTENCE = new Span(3, 42);

  @Test
  void keeps_the_published_schema() throws IOException {
    JsonNode file = written(PublishLevel.FULL);
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/timeline.schema.json")))
                .validate(file))
        .isEmpty();
    assertThat(file.at("/entries/0/disputes/0/about").asText()).isEqualTo("figure");
  }

  @Test
  void counts_in_code_points() throws IOException {
    JsonNode evidence = written(PublishLevel.FULL).at("/entries/0/evidence/0");
    int start = TEXT.offsetByCodePoints(0, evidence.get("start").asInt());
    int end = TEXT.offsetByCodePoints(0, evidence.get("end").asInt());
    assertThat(start).isEqualTo(SENTENCE.start());
    assertThat(TEXT.substring(start, end)).isEqualTo(evidence.get("exact").asText());
  }

  @ParameterizedTest
  @EnumSource(names = {"LINK", "WITHHELD"})
  void quotes_no_article_that_may_not_be_quoted(PublishLevel level) throws IOException {
    assertThat(written(level).toString()).doesNotContain("bridge");
  }

  private static JsonNode written(PublishLevel level) throws IOException {
    return new ObjectMapper().readTree(OpenData.of(dossier(level)).get("data/timeline.json"));
  }

  private static Dossier dossier(PublishLevel level) {
    Evidence sentence = new Evidence("seeds/a.txt", SENTENCE, SENTENCE.in(TEXT));
    Event event =
        new Event(
            "2025-05-12-open-berg",
            new Edtf("2025-05-12"),
            3.25,
            EventKind.HAPPENED,
            sentence,
            List.of("anna-berg"),
            List.of(),
            List.of(),
            List.of(
                new Receipt(
                    sentence,
                    SENTENCE,
                    new Edtf("2025-05-12"),
                    EventKind.HAPPENED,
                    Optional.empty(),
                    "dated clause")),
            1,
            List.of(
                new Dispute(
                    Dispute.Kind.FIGURE,
                    "same noun counted at the same event",
                    List.of(
                        new Dispute.Version("2 bridges", sentence),
                        new Dispute.Version("3 bridges", sentence)))),
            "one report");
    return new Dossier(
        Settings.unstated(),
        List.of(article(level)),
        Entities.NONE,
        new Timeline(List.of(event), new TreeMap<>()),
        List.of(),
        List.of());
  }

  private static Article article(PublishLevel level) {
    return new Article(
        new Seed(
            "seeds/a.txt",
            SeedFormat.TEXT,
            "0".repeat(64),
            "UTF-8",
            TEXT,
            Stated.nothing("seeds/a.txt")),
        "a",
        level,
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Cleaned(List.of(Block.paragraph(TEXT)), List.of()),
        Annotations.NONE,
        Optional.empty());
  }
}
