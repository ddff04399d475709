package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import news.dossier.compile.Compiler;
import news.dossier.compile.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that is written from right to left, in a site that is not; and a site that is. */
class RightToLeftIT {
  private static final String ADDRESS = "articles/fath-almina-amam-alsufun.html";

  @TempDir static Path folder;

  private static Optional<HeadlessChromium> chromium = Optional.empty();

  @BeforeAll
  static void build() throws IOException {
    chromium = Optional.of(HeadlessChromium.launchOrSkip());
    build("english", "en");
    build("arabic", "ar");
  }

  private static void build(String name, String language) throws IOException {
    Path dossier = folder.resolve(name);
    write(dossier, "dossier.yaml", "title: Ships\nlanguage: " + language + "\npublish: full");
    write(
        dossier,
        "mina.txt",
        """
        فتحت المدينة ميناءها أمام السفن صباح الأحد بعد عاصفة دامت ثلاثة أيام.

        وقالت رئيسة البلدية: «نحن مستعدون لاستقبال السفن، وقد انتظرنا هذا اليوم طويلا».
        """);
    write(
        dossier,
        "mina.yaml",
        """
        title: فتح الميناء أمام السفن
        slug: fath-almina-amam-alsufun
        published: 2021-03-07
        language: ar
        publisher: المرسى
        """);
    write(dossier, "storm.txt", "A storm closed the harbour on 4 March 2021, the mayor said.\n");
    write(dossier, "storm.yaml", "title: Storm\npublished: 2021-03-05\nlanguage: en");
    assertThat(new Compiler(dossier, dossier.resolve("output"), Progress.SILENT).build().failed())
        .isFalse();
  }

  @AfterAll
  static void close() {
    chromium.ifPresent(HeadlessChromium::close);
  }

  @ParameterizedTest
  @CsvSource({
    ADDRESS + ", h1",
    ADDRESS + ", .prose p",
    "index.html, .card:has-text('فتح') .card-headline",
    "index.html, .card:has-text('فتح') .card-excerpt",
    "articles/index.html, .entry:has-text('فتح') .entry-headline",
    "articles/storm.html, .neighbours a",
  })
  void its_words_run_from_right_to_left_wherever_they_are_shown(String page, String selector) {
    try (Visit visit = visit("english", page)) {
      assertThat(visit.computed(selector, "direction")).isEqualTo("rtl");
      assertThat(visit.computed("html", "direction")).isEqualTo("ltr");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles/storm.html", "index.html", "articles/index.html"})
  void words_from_left_to_right_stay_so_in_a_site_of_the_other_direction(String page) {
    try (Visit visit = visit("arabic", page)) {
      assertThat(visit.computed("html", "direction")).isEqualTo("rtl");
      assertThat(visit.computed("[lang=en]:has-text('storm')", "direction")).isEqualTo("ltr");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "english, " + ADDRESS + ", 390",
    "english, " + ADDRESS + ", 1280",
    "english, index.html, 390",
    "english, articles/index.html, 390",
    "arabic, " + ADDRESS + ", 390",
    "arabic, index.html, 390",
    "arabic, index.html, 1280",
  })
  void nothing_overflows_and_nothing_bars_the_way(String site, String page, int width) {
    try (Visit visit = visit(site, page)) {
      visit.look(ColorScheme.LIGHT, width);

      assertThat(visit.complaints()).isEmpty();
      assertThat(visit.faults()).isEmpty();
    }
  }

  private static Visit visit(String site, String page) {
    String base = folder.resolve(site).resolve("output").toUri().toString();
    return Visit.to(chromium.orElseThrow().browser(), base + page, base, true);
  }

  private static void write(Path dossier, String path, String text) throws IOException {
    Path file = dossier.resolve("seeds").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }
}
