package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bake that remembers the one before makes the same site as one that begins from nothing. */
final class IncrementIT {
  private static final String LISTING =
      "<title>${content.title}</title><#list published_pages as p><a href=\"${p.uri}\">${p.title}</a></#list>";

  private DossierFixture dossier;

  @BeforeEach
  void dossier(@TempDir Path temporary) throws IOException {
    dossier = new DossierFixture(temporary);
    dossier
        .template(
            "article.ftlh",
            LISTING + "${content.body}<#if (content.older)??>${content.older.title}</#if>")
        .template(
            "home.ftlh",
            "<#list published_articles as a>${a.title} ${a.body} </#list>${(published_by_uri['p1.html'].title)!}")
        .template("site/list.txt.ftl", "<#list published_articles as a>${a.uri}\n</#list>");
    for (int i = 0; i < 6; i++) {
      article(i, "Article " + i, "Body " + i);
    }
    page(1, "First page");
  }

  private void article(int number, String title, String body) throws IOException {
    String header =
        "type=article\nstatus=published\npublished=2025-01-0%d\ntitle=%s\ntags=[\"x\", \"y\"]";
    dossier.content(
        "articles/a" + number + ".md",
        header.formatted(1 + number % 9, title),
        "# " + title + "\n\n" + body + "\n");
  }

  private void page(int number, String title) throws IOException {
    String header = "type=page\nstatus=published\ntitle=" + title;
    dossier.content("p" + number + ".md", header, "# " + title + "\n\nText.\n");
  }

  private Map<String, String> site() throws IOException {
    return DossierFixture.tree(dossier.root.resolve("output"));
  }

  /** As a bake from nothing makes it. */
  private Map<String, String> siteFromNothing() throws IOException {
    Path output = dossier.root.resolve("target/from-nothing");
    new Baker(dossier.shipped, 1, Optional.empty())
        .bake(dossier.root, output, new TreeMap<>(), done -> {});
    return DossierFixture.tree(output);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatever_was_edited_added_or_deleted(long seed) throws IOException {
    Random random = new Random(seed);
    for (int step = 0; step < 40; step++) {
      change(random, step);

      List<Problem> problems = dossier.bakeAgain().problems();

      assertThat(site()).as("seed %d, step %d", seed, step).isEqualTo(siteFromNothing());
      assertThat(dossier.bakeAgain().problems()).isEqualTo(problems);
    }
  }

  private void change(Random random, int step) throws IOException {
    int number = random.nextInt(9);
    switch (random.nextInt(13)) {
      case 0 -> Files.deleteIfExists(dossier.root.resolve("content/articles/a" + number + ".md"));
      case 1 -> page(number, "Page of step " + step);
      case 2 -> Files.deleteIfExists(dossier.root.resolve("content/p" + number + ".md"));
      case 3 -> dossier.template("page.ftlh", "step " + step + " ${content.body}");
      case 4 -> dossier.file("assets/css/a.css", "/* " + step + " */");
      case 5 -> tamperWithSite(random);
      case 6 -> article(number, "Same length " + (10 + random.nextInt(90)), "Body");
      case 7 ->
          dossier.content(
              "index.md", "type=home\nstatus=published\ntitle=Home " + step, "# Home\n");
      case 8 ->
          dossier.content(
              "d" + number + ".md", "type=page\nstatus=draft\ntitle=Draft", "<script>\n");
      case 9 -> touch("content/articles/a" + number + ".md", step);
      case 10 -> damageHtml(random);
      case 11 -> dossier.template("article.ftlh", "step " + step + " ${content.body}" + LISTING);
      default -> article(number, "Article of step " + step, "Body of *step* " + step);
    }
  }

  private void touch(String path, int minute) throws IOException {
    Path file = dossier.root.resolve(path);
    if (Files.exists(file)) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + minute * 60_000L));
    }
  }

  /** As a full disk or a machine that lost its power leaves it. */
  private void damageHtml(Random random) throws IOException {
    for (Path pack : cached(".html")) {
      byte[] bytes = Files.readAllBytes(pack);
      if (bytes.length > 0 && random.nextBoolean()) {
        bytes[random.nextInt(bytes.length)] ^= 1;
        Files.write(pack, bytes);
      } else {
        Files.write(pack, Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
  }

  private List<Path> cached(String ending) throws IOException {
    Path folder = dossier.root.resolve("target/cache/bake");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> caches = Files.list(folder)) {
      return caches.filter(path -> path.toString().endsWith(ending)).toList();
    }
  }

  private void tamperWithSite(Random random) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.exists(dossier.root.resolve("output"))) {
      try (Stream<Path> walk = Files.walk(dossier.root.resolve("output"))) {
        walk.filter(f -> f.toString().endsWith(".html")).sorted().forEach(files::add);
      }
    }
    if (!files.isEmpty()) {
      Path file = files.get(random.nextInt(files.size()));
      if (random.nextBoolean()) {
        Files.delete(file);
      } else {
        Files.writeString(file, "x".repeat((int) Files.size(file)));
      }
    }
  }

  @Nested
  final class A_file_that_would_be_the_same {
    @Test
    void is_not_touched() throws IOException {
      dossier.bakeAgain();
      Object before = key("articles/a1.html");
      article(4, "Another title", "Body");

      dossier.bakeAgain();
      dossier.bake();

      assertThat(key("articles/a1.html")).isEqualTo(before);
    }

    @Test
    void stays_though_the_cache_is_gone_or_damaged() throws IOException {
      dossier.bakeAgain();
      Object before = key("articles/a1.html");
      try (Stream<Path> files = Files.list(dossier.root.resolve("target/cache/bake"))) {
        for (Path file : files.toList()) {
          byte[] bytes = Files.readAllBytes(file);
          bytes[bytes.length / 2] ^= 1;
          Files.write(file, bytes);
        }
      }

      assertThat(dossier.bakeAgain().problems()).isEmpty();
      assertThat(key("articles/a1.html")).isEqualTo(before);
      assertThat(site()).isEqualTo(siteFromNothing());
    }

    @Test
    void is_not_even_made_again() throws IOException {
      dossier.bakeAgain();
      forgeUnseen("articles/a1.html");
      forgeUnseen("index.html");
      forgeUnseen("list.txt");
      page(1, "First page renamed");

      dossier.bakeAgain();

      assertThat(dossier.output("list.txt")).as("lists articles alone").startsWith("xxx");
      assertThat(dossier.output("articles/a1.html")).as("lists pages").contains("renamed");
      assertThat(dossier.output("index.html")).as("asks for the page").contains("renamed");
    }

    @Test
    void because_only_another_entry_of_the_home_page_changed_is_not_even_made_again()
        throws IOException {
      dossier.bakeAgain();
      forgeUnseen("articles/a1.html");
      dossier.content("index.md", "type=home\nstatus=published\ntitle=Other", "# Other\n");

      dossier.bakeAgain();

      assertThat(dossier.output("articles/a1.html")).startsWith("xxx");
    }

    @Test
    void because_only_the_body_changed_of_a_page_that_it_names_is_not_even_made_again()
        throws IOException {
      dossier.bakeAgain();
      dossier.template("home.ftlh", "${(published_by_uri['p1.html'].title)!}").bakeAgain();
      forgeUnseen("index.html");
      dossier.content(
          "p1.md", "type=page\nstatus=published\ntitle=First page", "# First page\n\nOther.\n");

      dossier.bakeAgain();

      assertThat(dossier.output("index.html")).startsWith("xxx");
      page(1, "Renamed");
      dossier.bakeAgain();
      assertThat(dossier.output("index.html")).isEqualTo("Renamed");
    }

    @Test
    void is_made_again_when_a_page_that_it_asked_for_comes_or_goes() throws IOException {
      dossier.template(
          "home.ftlh", "${published_by_uri['p7.html']???c} ${published_by_uri?keys?size}");
      dossier.bakeAgain();
      page(7, "Seventh");
      dossier.bakeAgain();
      assertThat(dossier.output("index.html")).isEqualTo("true 9");

      Files.delete(dossier.root.resolve("content/p7.md"));
      dossier.bakeAgain();
      assertThat(dossier.output("index.html")).isEqualTo("false 8");
    }

    /** Other bytes with the same stamp, as nobody but a test would write them. */
    private void forgeUnseen(String path) throws IOException {
      Path file = dossier.root.resolve("output").resolve(path);
      FileTime time = Files.getLastModifiedTime(file);
      Files.writeString(file, "x".repeat((int) Files.size(file)));
      Files.setLastModifiedTime(file, time);
      try (Stream<Path> caches = Files.list(dossier.root.resolve("target/cache/bake"))) {
        for (Path cache : caches.toList()) {
          Files.setLastModifiedTime(cache, FileTime.fromMillis(time.toMillis() + 60_000));
        }
      }
    }

    private Object key(String path) throws IOException {
      return FileStamp.of(dossier.root.resolve("output").resolve(path));
    }
  }

  @Nested
  final class A_page_that_was_not_written_since {
    @Test
    void is_not_parsed_again_for_a_new_template() throws IOException {
      article(1, "Article 1", "Body *one*");
      touch("content/articles/a1.md", 1);
      dossier.bakeAgain();
      article(1, "Article 1", "Body *two*");
      touch("content/articles/a1.md", 1);

      dossier.template("article.ftlh", "new ${content.body}").bakeAgain();

      assertThat(dossier.output("articles/a1.html")).contains("new").contains("<em>one</em>");
    }

    @Test
    void is_parsed_again_where_its_html_is_damaged() throws IOException {
      dossier.bakeAgain();
      for (Path pack : cached(".html")) {
        Files.write(pack, new byte[(int) Files.size(pack)]);
      }

      dossier.template("article.ftlh", "new ${content.body}").bakeAgain();

      assertThat(dossier.output("articles/a1.html")).contains("new").contains("Body 1");
    }

    @Test
    void leaves_no_more_behind_than_it_takes_up_itself() throws IOException {
      String much = "Words and more words. ".repeat(5_000);
      for (int i = 0; i < 60; i++) {
        article(1, "Article 1", much + i);
        dossier.bakeAgain();
      }

      assertThat(cached(".html"))
          .hasSize(1)
          .allSatisfy(pack -> assertThat(Files.size(pack)).isLessThan(2 << 20));
    }
  }

  @Nested
  final class What_a_page_is_made_from {
    @Test
    void is_made_again_by_other_code() throws IOException {
      dossier.bakeAgain();
      Path output = dossier.root.resolve("output");
      Map<String, String> before = site();
      Files.writeString(
          output.resolve("p1.html"), "x".repeat((int) Files.size(output.resolve("p1.html"))));

      new Baker(dossier.shipped, 1, Optional.of("2"))
          .bake(dossier.root, output, new TreeMap<>(), done -> {});

      assertThat(site()).isEqualTo(before);
    }

    @Test
    void is_reported_again_though_nothing_is_read_again() throws IOException {
      dossier.content(
          "p2.md", "type=page\nstatus=published\ntitle=T", "# T\n\n<b onclick=\"x()\">b</b>\n");
      List<Problem> first = dossier.bakeAgain().problems();

      assertThat(first).hasSize(1);
      assertThat(dossier.bakeAgain().problems()).isEqualTo(first);
    }

    @Test
    void of_a_failed_bake_is_not_remembered() throws IOException {
      dossier.bakeAgain();
      dossier.content("p3.md", "no header", "");
      assertThat(dossier.bakeAgain().problems()).isNotEmpty();
      Files.delete(dossier.root.resolve("content/p3.md"));

      assertThat(dossier.bakeAgain().problems()).isEmpty();
      assertThat(site()).isEqualTo(siteFromNothing());
    }
  }
}
