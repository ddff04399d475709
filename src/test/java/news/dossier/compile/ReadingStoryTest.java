package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import news.dossier.cache.ReadingCache;
import news.dossier.model.Annotations;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Curation;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.model.ReadSeed;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Span;
import news.dossier.model.Stated;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.resolve.KnownEntities;
import news.dossier.resolve.Resolver;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in the two articles of the shipped dossier, and in text that is hard to read. */
class ReadingStoryTest {
  private static List<ReadSeed> shipped = List.of();
  private static Curation curation = Curation.NONE;

  @BeforeAll
  static void read_the_shipped_seeds() {
    Seeds seeds = new SeedReader().readFolder(Path.of("seeds").toAbsolutePath()).value();
    curation = seeds.curation();
    shipped =
        new Reader(ReadingCache.off())
            .readAll(seeds.seeds(), curation, Progress.SILENT).stream()
                .map(Checked::value)
                .toList();
  }

  @Nested
  @EnabledIf("news.dossier.ShippedSeeds#areThere")
  class The_shipped_dossier {
    @Test
    void has_24_quotations_and_the_sub_heading_is_none() {
      assertThat(shipped.stream().mapToInt(s -> s.annotations().quotations().size()).sum())
          .isEqualTo(24);
      assertThat(quotations())
          .noneMatch(q -> q.text().contains("orchestrated strategic communication act"));
    }

    @Test
    void each_quotation_has_its_speaker() {
      assertThat(quotations().map(ReadingStoryTest::speaker))
          .containsExactly(
              "Arho Havren",
              "Arho Havren",
              "Putin",
              "Kim",
              "Kim",
              "Kim",
              "Trump",
              "Trump",
              "Ushakov",
              "Ushakov",
              "Ushakov",
              "XI",
              "XI",
              "XI",
              "XI",
              "Plaksienko-Butyrskaya",
              "Deng Yuwen",
              "Deng Yuwen",
              "Arho Havren",
              "Arho Havren",
              "Lei",
              "Lei",
              "Lei",
              "Lei");
    }

    @Test
    void its_dates_are_resolved_against_the_day_of_publication() {
      assertThat(timexes())
          .contains(
              "September 3=2025-09-03",
              "1945=1945",
              "August=2025-08",
              "this week=2025-W36",
              "next week=2025-W36",
              "four years ago=2021",
              "earlier this week=2025-W35",
              "later this year=2025",
              "80 years=P80Y")
          .noneMatch(t -> t.startsWith("the Second World War"));
    }

    @Test
    void its_people_are_named_with_their_roles() {
      assertThat(people())
          .contains(
              "Xi Jinping",
              "Vladimir Putin",
              "Donald Trump",
              "Yuri Ushakov",
              "Hong Lei",
              "Min Aung Hlaing",
              "Deng Yuwen",
              "Masoud Pezeshkian",
              "Shehbaz Sharif");
      assertThat(people()).doesNotContain("Truth Social", "Mr", "Solidaire de Beijing");
      assertThat(roles()).contains("Xi Jinping=Chinese President");
    }

    @Test
    void is_curated_in_every_name() {
      assertThat(mentions().filter(Mention::isStated).map(Mention::text))
          .contains("Kim Jong one", "Volodyr Zelenskyy", "XI", "foreign policy magazine", "OCS");
      assertThat(mentions().filter(mention -> !mention.isStated()).map(Mention::text))
          .containsOnly("West");
    }

    @Test
    void states_nothing_of_anybody_whom_no_article_names() {
      List<String> printed = mentions().map(Mention::text).toList();
      assertThat(curation.entities())
          .filteredOn(entity -> !entity.none())
          .allMatch(
              entity ->
                  printed.contains(entity.name())
                      || entity.also().stream().anyMatch(printed::contains));
      assertThat(curation.entities())
          .filteredOn(CuratedEntity::none)
          .noneMatch(entity -> printed.contains(entity.name()));
    }

    @Test
    void raises_no_problem_with_its_curation() {
      assertThat(new Resolver().resolve(shipped, curation, KnownEntities.NONE).problems())
          .isEmpty();
    }

    private Stream<Mention> mentions() {
      return shipped.stream().flatMap(seed -> seed.annotations().mentions().stream());
    }
  }

  @Nested
  class Every_selector {
    @Test
    void is_the_text_at_its_place() {
      for (ReadSeed read : shipped) {
        exact(read.cleaned().text(), read.annotations());
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0123456789 ",
          "\u201c",
          "\"'",
          "\ud83d\ude00 ",
          "\u0645\u0631\u062d\u0628\u0627 ",
          "\u0000\u0007 ",
          "Kim ",
          "2025-99-99 ",
          "(((["
        })
    void is_the_text_at_its_place_in_hostile_text(String repeated) {
      String text =
          "On Monday Kim said: \u201cYes.\u201d " + repeated.repeat(20_000 / repeated.length());
      ReadSeed read = read(text, "en").value();
      exact(read.cleaned().text(), read.annotations());
    }
  }

  @Nested
  class A_run_without_a_space {
    @Test
    void longer_than_any_word_is_reported() {
      assertThat(problems("Kim saw " + "x".repeat(201) + " on Monday."))
          .anyMatch(w -> w.contains("a run of more than 200 characters without a space"));
      assertThat(problems("Kim saw " + "x".repeat(200) + " on Monday."))
          .noneMatch(w -> w.contains("without a space"));
    }

    private List<String> problems(String text) {
      return read(text, "en").problems().stream().map(Problem::what).toList();
    }
  }

  @Nested
  class Any_number_of_threads {
    @Test
    void reads_what_one_reads() throws InterruptedException, ExecutionException {
      List<List<Seed>> paragraphs =
          shipped.stream()
              .flatMap(s -> s.cleaned().blocks().stream())
              .limit(24)
              .map(b -> List.of(seed(b.text(), "en")))
              .toList();
      Reader reader = new Reader(ReadingCache.off());
      List<List<Checked<ReadSeed>>> alone =
          paragraphs.stream().map(p -> reader.readAll(p, Curation.NONE, Progress.SILENT)).toList();
      ExecutorService threads = Executors.newFixedThreadPool(8);
      try {
        List<Callable<List<Checked<ReadSeed>>>> tasks =
            paragraphs.stream()
                .<Callable<List<Checked<ReadSeed>>>>map(
                    p -> () -> reader.readAll(p, Curation.NONE, Progress.SILENT))
                .toList();
        List<List<Checked<ReadSeed>>> together = new ArrayList<>();
        for (Future<List<Checked<ReadSeed>>> read : threads.invokeAll(tasks)) {
          together.add(read.get());
        }
        assertThat(together).isEqualTo(alone);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  @Nested
  class Other_languages {
    @Test
    void are_published_unread_and_the_curator_is_told() {
      Checked<ReadSeed> read =
          read(
              "Der Bürgermeister sagte am Montag, dass niemand verletzt worden sei. Das Feuer war in der Nacht "
                  + "ausgebrochen und wurde von der Feuerwehr gelöscht.",
              "");
      assertThat(read.value().annotations()).isEqualTo(Annotations.NONE);
      assertThat(read.value().cleaned().text()).contains("Bürgermeister");
      assertThat(read.problems()).extracting(Problem::what).anyMatch(w -> w.contains("German"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            French     | Le maire a déclaré que les pompiers étaient arrivés dans la nuit et que personne n'avait été blessé dans le port.
            Spanish    | El alcalde dijo que los bomberos llegaron por la noche y que nadie había resultado herido en el puerto de la ciudad.
            Italian    | Il sindaco ha detto che i vigili del fuoco sono arrivati nella notte e che nessuno è stato ferito nel porto della città.
            Portuguese | O presidente da câmara disse que os bombeiros chegaram durante a noite e que ninguém ficou ferido no porto da cidade.
            Dutch      | De burgemeester zei dat de brandweer in de nacht was gekomen en dat er niemand gewond was geraakt in de haven van de stad.
            Russian    | Мэр сказал, что пожарные приехали ночью и что в порту никто не пострадал, а огонь был потушен к утру. Причина пожара не известна, и полиция уже начала расследование.
            Arabic     | قال رئيس البلدية إن رجال الإطفاء وصلوا في الليل ولم يصب أحد في الميناء وإن الحريق أخمد في الصباح. وقال إن التحقيق بدأ بعد ذلك من قبل الشرطة في المدينة.
            Chinese    | 市长表示，消防员在夜间赶到，港口没有人受伤，大火在早晨被扑灭，调查仍在进行之中。
            """)
    void are_told_from_english_by_their_small_words(String language, String text) {
      Checked<ReadSeed> read = read(text, "");
      assertThat(read.value().annotations()).isEqualTo(Annotations.NONE);
      assertThat(read.problems()).extracting(Problem::what).anyMatch(w -> w.contains(language));
    }

    @Test
    void a_few_words_in_another_script_are_left_unread_too() {
      Checked<ReadSeed> read = read("Мэр сказал, что никто не пострадал.", "");
      assertThat(read.value().annotations()).isEqualTo(Annotations.NONE);
      assertThat(read.problems())
          .extracting(Problem::what)
          .anyMatch(w -> w.contains("not written in Latin"));
    }

    @Test
    void english_is_read() {
      Checked<ReadSeed> read =
          read(
              "The mayor said on Monday that the fire brigade came at night and that nobody was hurt in Harbourtown.",
              "");
      assertThat(read.value().annotations().timexes()).extracting(t -> t.text()).contains("Monday");
    }
  }

  private static void exact(String text, Annotations read) {
    Stream.of(
            read.mentions().stream().map(m -> m.span().in(text).equals(m.text())),
            read.timexes().stream().map(t -> t.span().in(text).equals(t.text())),
            read.quotations().stream().map(q -> q.span().in(text).equals(q.text())))
        .flatMap(s -> s)
        .forEach(same -> assertThat(same).isTrue());
    apart(read.mentions().stream().map(m -> m.span()).toList());
    apart(read.timexes().stream().map(t -> t.span()).toList());
    apart(read.quotations().stream().map(q -> q.span()).toList());
  }

  private static void apart(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  private static Checked<ReadSeed> read(String text, String language) {
    return new Reader(ReadingCache.off())
        .readAll(List.of(seed(text, language)), Curation.NONE, Progress.SILENT)
        .get(0);
  }

  private static Seed seed(String text, String language) {
    Stated nothing = Stated.nothing("seeds/a.txt");
    Stated stated =
        new Stated(
            nothing.where(),
            Optional.of("A"),
            nothing.published(),
            nothing.updated(),
            List.of(),
            nothing.publisher(),
            nothing.url(),
            nothing.archived(),
            Optional.of(language).filter(l -> !l.isEmpty()),
            nothing.rights(),
            nothing.publish(),
            nothing.slug(),
            nothing.note(),
            nothing.corrected());
    return new Seed("seeds/a.txt", SeedFormat.TEXT, "0".repeat(64), "UTF-8", text, stated);
  }

  private static String speaker(Quotation quotation) {
    return quotation
        .attribution()
        .map(a -> a.resolved().map(r -> r.text()).orElse(a.text()))
        .map(
            name ->
                Stream.of(
                        "Arho Havren",
                        "Ushakov",
                        "Plaksienko-Butyrskaya",
                        "Trump",
                        "Deng Yuwen",
                        "Lei")
                    .filter(name::contains)
                    .findFirst()
                    .orElse(name))
        .orElse("");
  }

  private static Stream<Quotation> quotations() {
    return shipped.stream().flatMap(s -> s.annotations().quotations().stream());
  }

  private static List<String> timexes() {
    return shipped.stream()
        .flatMap(s -> s.annotations().timexes().stream())
        .map(t -> t.text() + "=" + t.value())
        .toList();
  }

  private static List<String> people() {
    return shipped.stream()
        .flatMap(s -> s.annotations().mentions().stream())
        .filter(m -> m.type() == news.dossier.model.EntityType.PERSON)
        .map(m -> m.text())
        .distinct()
        .toList();
  }

  private static List<String> roles() {
    return shipped.stream()
        .flatMap(s -> s.annotations().mentions().stream())
        .flatMap(m -> m.role().stream().map(r -> m.text() + "=" + r.text()))
        .distinct()
        .toList();
  }
}
