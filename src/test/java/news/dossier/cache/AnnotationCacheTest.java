package news.dossier.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dossier.model.Attribution;
import news.dossier.model.Edtf;
import news.dossier.model.EntityType;
import news.dossier.model.EventKind;
import news.dossier.model.EventReport;
import news.dossier.model.Figure;
import news.dossier.model.Mention;
import news.dossier.model.PackedSentences;
import news.dossier.model.Quotation;
import news.dossier.model.ReadText;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Timex;
import news.dossier.model.Token;
import news.dossier.model.Tokenized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationCacheTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 9, 3));

  @TempDir Path folder;

  @Test
  void gives_back_what_was_kept() {
    AnnotationCache cache = AnnotationCache.in(folder);
    String key = cache.key("Text", DAY);
    assertThat(cache.get(key)).isEmpty();
    cache.put(key, annotations());
    assertThat(AnnotationCache.in(folder).get(key)).contains(annotations());
  }

  @Test
  void another_text_or_another_day_is_another_key() {
    AnnotationCache cache = AnnotationCache.in(folder);
    assertThat(
            Stream.of(
                cache.key("Text", DAY),
                cache.key("Text.", DAY),
                cache.key("Text", Optional.empty()),
                cache.key("Text", Optional.of(LocalDate.of(2025, 9, 4)))))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_damaged_file_is_as_good_as_none() throws IOException {
    AnnotationCache cache = AnnotationCache.in(folder);
    String key = cache.key("Text", DAY);
    cache.put(key, annotations());
    for (Path file : files()) {
      Files.writeString(file, "{\"sentences\":[{\"start\":5,\"end\":2}]");
    }
    assertThat(cache.get(key)).isEmpty();
  }

  @Test
  void a_file_that_ends_too_early_or_holds_something_else_is_as_good_as_none() throws IOException {
    AnnotationCache cache = AnnotationCache.in(folder);
    String key = cache.key("Text", DAY);
    cache.put(key, annotations());
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(cache.get(key)).isEmpty();
    }
    byte[] sound = AnnotationForm.write(annotations());
    for (int at = 0; at < sound.length; at++) {
      byte[] other = sound.clone();
      other[at] = (byte) 0xff;
      cache.store().put(key, other);
      assertThat(cache.get(key)).isNotEqualTo(Optional.of(annotations()));
    }
    cache.store().put(key, Arrays.copyOf(sound, sound.length + 1));
    assertThat(cache.get(key)).isEmpty();
  }

  @Test
  void keeps_every_character_of_a_text() {
    AnnotationCache cache = AnnotationCache.in(folder);
    List<Timex> timexes =
        Stream.of("", "née", "год", "\ud83d\ude00", "half \ud83d", "née")
            .map(text -> new Timex(new Span(0, 200_000), text, Timex.Type.SET, text, ""))
            .toList();
    ReadText read = new ReadText(PackedSentences.NONE, List.of(), timexes, List.of(), List.of());
    cache.put("abcd", read);
    assertThat(cache.get("abcd")).contains(read);
  }

  @Test
  void a_folder_that_cannot_be_written_costs_nothing_but_time() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    AnnotationCache cache = AnnotationCache.in(file);
    String key = cache.key("Text", DAY);
    cache.put(key, annotations());
    assertThat(cache.get(key)).isEmpty();
  }

  @Test
  void switched_off_it_remembers_nothing() throws IOException {
    AnnotationCache cache = AnnotationCache.off();
    String key = cache.key("Text", DAY);
    cache.put(key, annotations());
    assertThat(cache.get(key)).isEmpty();
    assertThat(files()).isEmpty();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static ReadText annotations() {
    Mention kim =
        new Mention(
            new Span(7, 10),
            "Kim",
            EntityType.PERSON,
            Optional.of(new Mention.Role(new Span(0, 6), "leader")),
            "crf");
    Sentence leader = new Sentence(0, List.of(new Token(new Span(0, 6), "leader", "NN", "leader")));
    return new ReadText(
        PackedSentences.of(new Tokenized("leader Kim", List.of(), List.of(leader))),
        List.of(kim),
        List.of(new Timex(new Span(11, 15), "2025", Timex.Type.DATE, "2025", "year")),
        List.of(
            new Quotation(
                new Span(16, 20),
                "“No”",
                Optional.of(
                    new Attribution(
                        new Span(7, 10),
                        "Kim",
                        Optional.of(new Span(0, 1)),
                        Optional.of(kim),
                        "cue")))),
        List.of(
            new EventReport(
                new Span(0, 20),
                new Span(7, 20),
                Optional.of(new Span(11, 15)),
                new Edtf("2025"),
                EventKind.HAPPENED,
                "meet",
                false,
                List.of("kim", "meet"),
                List.of(
                    new Figure(
                        new Span(0, 20),
                        new Span(0, 6),
                        2,
                        Figure.Bound.EXACT,
                        "leader",
                        List.of())),
                "dated clause")));
  }
}
