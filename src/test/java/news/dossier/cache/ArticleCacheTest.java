package news.dossier.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dossier.cache.ArticleCache.KnownArticle;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.PublishLevel;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Sourced;
import news.dossier.model.Stated;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCacheTest {
  private static final Seed SEED = seed("seeds/a.txt", "a", "UTF-8", Optional.empty());

  @TempDir Path folder;

  @Test
  void gives_back_what_was_kept_problems_and_all() {
    ArticleCache cache = ArticleCache.in(folder);
    String key = cache.key(SEED);
    assertThat(cache.get(key)).isEmpty();
    cache.put(key, article());
    assertThat(ArticleCache.in(folder).get(ArticleCache.in(folder).key(SEED))).contains(article());
  }

  @Test
  void another_seed_or_another_statement_is_another_key() {
    ArticleCache cache = ArticleCache.in(folder);
    assertThat(
            Stream.of(
                    SEED,
                    seed("seeds/b.txt", "a", "UTF-8", Optional.empty()),
                    seed("seeds/a.txt", "b", "UTF-8", Optional.empty()),
                    seed("seeds/a.txt", "a", "windows-1252", Optional.empty()),
                    seed("seeds/a.txt", "a", "UTF-8", Optional.of("Title")),
                    seed("seeds/a.txt", "a", "UTF-8", Optional.of("Title], x=Optional[")))
                .map(cache::key))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_damaged_file_is_as_good_as_none() throws IOException {
    ArticleCache cache = ArticleCache.in(folder);
    String key = cache.key(SEED);
    cache.put(key, article());
    for (Path file : files()) {
      Files.writeString(file, "no gzip");
    }
    assertThat(cache.get(key)).isEmpty();
  }

  @Test
  void what_nobody_asked_for_is_dropped_once_it_is_too_much() throws IOException {
    ByteStore before = ByteStore.in(folder);
    IntStream.range(10, 20).forEach(i -> before.put(i + "abcd", new byte[] {1}));
    ByteStore now = ByteStore.in(folder);
    assertThat(now.get("12abcd")).isPresent();
    now.put("77abcd", new byte[] {2});

    now.dropUnused(9);
    assertThat(files()).hasSize(11);
    now.dropUnused(8);
    assertThat(files())
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("12abcd.gz", "77abcd.gz");
  }

  @Test
  void what_a_link_leads_to_is_nobody_s_to_drop(@TempDir Path elsewhere) throws IOException {
    Path backup = Files.writeString(elsewhere.resolve("backup.gz"), "not the store's");
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("zz"), elsewhere);
    Files.writeString(folder.resolve("README"), "a file beside the folders");

    ByteStore.in(folder).dropUnused(0);

    assertThat(backup).exists();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static Seed seed(String path, String digit, String charset, Optional<String> title) {
    Stated none = Stated.nothing(path);
    Stated stated =
        new Stated(
            none.where(),
            title,
            none.published(),
            none.updated(),
            none.authors(),
            none.publisher(),
            none.url(),
            none.archived(),
            none.language(),
            none.rights(),
            Optional.of(PublishLevel.FULL),
            none.slug(),
            none.note(),
            none.corrected());
    return new Seed(path, SeedFormat.TEXT, digit.repeat(64), charset, "Text", stated);
  }

  private static KnownArticle article() {
    Provenance byline = Provenance.inferred("byline in the pasted text");
    return new KnownArticle(
        new Cleaned(
            List.of(Block.heading("Fire"), Block.paragraph("It “burnt”.")),
            List.of(new Cut("Shopping cart", CutReason.SHOP))),
        new Metadata(
            Optional.of(new Sourced<>("Fire", Provenance.stated("seeds/a.yaml"))),
            Optional.of(new Sourced<>(List.of("Ada Moss", "Jo Ray"), byline)),
            Optional.empty(),
            Optional.of(new Sourced<>(new Edtf("2025-05"), Provenance.read("JSON-LD"))),
            Optional.empty(),
            Optional.of(new Sourced<>("https://example.org/a", Provenance.read("og:url"))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(Problem.warning("seeds/a.txt", "It is odd.", "Look at it.").at(3, 1)));
  }
}
