package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code content/} becomes {@code output/}. */
final class BakerTest {
  private static final String PAGE = "type=page\nstatus=published\ntitle=A page";
  private static final String ARTICLE = "type=article\nstatus=published\ntitle=An article";

  private DossierFixture dossier;

  @BeforeEach
  void dossier(@TempDir Path temporary) throws IOException {
    dossier = new DossierFixture(temporary);
  }

  @Nested
  final class A_page {
    @Test
    void becomes_html_beside_the_others() throws IOException {
      dossier.content("articles/a.md", ARTICLE, "# Storm\n\nIt *rained*.\n");

      assertThat(dossier.baked("articles/a.html"))
          .isEqualTo("<h1>Storm</h1><p>It <em>rained</em>.</p>\n");
    }

    @Test
    void keeps_its_line_breaks_as_blanks() throws IOException {
      dossier.content("a.md", PAGE, "# A\n\none\ntwo\n");

      assertThat(dossier.baked("a.html")).contains("<p>one\ntwo</p>").doesNotContain("<br");
    }

    @Test
    void takes_its_heading_from_the_title_where_it_has_none() throws IOException {
      dossier.content("a.md", "type=page\nstatus=published\ntitle=Cats & <dogs>", "Text.\n");

      assertThat(dossier.baked("a.html")).startsWith("<h1>Cats &amp; &lt;dogs&gt;</h1>");
    }

    @Test
    void has_the_values_of_its_header() throws IOException {
      Map<String, Object> header = new LinkedHashMap<>();
      header.put("type", "page");
      header.put("status", "published");
      header.put("title", "[Sic] <b>");
      header.put("authors", List.of("Ann", "Bob & Co"));
      header.put("provenance", Map.of("published", "read: <time>"));
      dossier.pressed("a.md", header, "# A\n\nText.");
      dossier.template(
          "page.ftlh",
          "${content.title}|${content.authors?join(', ')}|${content.provenance.published}|"
              + "${content.date!'undated'}|${content.uri}|${content.rootpath}");

      assertThat(dossier.baked("a.html"))
          .isEqualTo("[Sic] &lt;b&gt;|Ann, Bob &amp; Co|read: &lt;time&gt;|undated|a.html|");
    }
  }

  @Nested
  final class A_persons_page {
    @Test
    void is_cleaned_of_what_might_run() throws IOException {
      dossier.content("a.md", PAGE, "# A <img src=x onerror=run()>\n\n<script>run()</script>\n");

      assertThat(dossier.baked("a.html")).doesNotContain("run()").contains("<h1>A");
      assertThat(dossier.bake().problems())
          .singleElement()
          .asString()
          .startsWith("content/a.md: warning: Left out")
          .contains("<script>, onerror in <img>");
    }

    @Test
    void may_hold_a_comment_that_looks_like_the_end_of_a_header() throws IOException {
      dossier.content("a.md", PAGE, "# A\n\nOne.\n\n-->\n\nTwo.\n");

      assertThat(dossier.baked("a.html")).contains("One.", "--&gt;", "Two.");
    }

    @Test
    void may_begin_with_a_byte_order_mark_and_have_windows_line_ends() throws IOException {
      String text = "\uFEFF<!-- type=page\nstatus=published\ntitle=A\n-->\n\n# A\n\nText.\n";
      dossier.file("content/a.md", text.replace("\n", "\r\n"));

      assertThat(dossier.baked("a.html")).isEqualTo("<h1>A</h1><p>Text.</p>\n");
    }

    @Test
    void may_have_pictures_beside_it() throws IOException {
      dossier.file("content/pictures/a.png", "picture");

      assertThat(dossier.baked("pictures/a.png")).isEqualTo("picture");
    }
  }

  @Nested
  final class The_bytes {
    @Test
    void are_the_same_whatever_the_number_of_threads() throws IOException {
      for (int i = 0; i < 40; i++) {
        dossier.content(
            "articles/a" + i + ".md",
            ARTICLE + "\npublished=2025-08-" + (10 + i % 9),
            "# A\n\n" + i);
      }
      dossier.template(
          "home.ftlh",
          "<#list published_articles as a>${a.uri} ${a.body}</#list>"
              + "<#list config?keys as k>${k}</#list><#list content?keys as k>${k} </#list>");

      dossier.bake(1);
      Map<String, String> one = DossierFixture.tree(dossier.root.resolve("output"));
      dossier.bake(7);
      Map<String, String> seven = DossierFixture.tree(dossier.root.resolve("output"));

      assertThat(one).hasSizeGreaterThan(40);
      assertThat(seven).isEqualTo(one);
    }

    @Test
    void hold_nothing_of_this_machine() throws IOException {
      dossier.template(
          "home.ftlh",
          "<#list content?values + dossier?values + config?values as v>"
              + "<#if v?is_string>${v}|</#if></#list>");

      assertThat(dossier.baked("index.html"))
          .doesNotContain(dossier.root.toString(), System.getProperty("user.home"));
    }
  }

  @Test
  void tells_how_far_it_is() {
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());

    new Baker(dossier.shipped, 2, Optional.empty())
        .bake(dossier.root, dossier.root.resolve("output"), new TreeMap<>(), told::add);

    assertThat(told).containsExactly(1);
  }

  @Test
  void gives_a_folder_with_nothing_but_content_the_shipped_look(@TempDir Path other)
      throws IOException {
    DossierFixture.write(dossier.shipped.resolve("assets/css/site.css"), "p{}");
    DossierFixture.write(
        other.resolve("content/index.md"), "<!-- type=home\nstatus=published\n-->\n\nHello.\n");

    new Baker(dossier.shipped, 1, Optional.empty())
        .bake(other, other.resolve("output"), new TreeMap<>(), done -> {});

    assertThat(DossierFixture.tree(other.resolve("output")))
        .containsOnlyKeys(".nojekyll", "css/site.css", "index.html");
  }

  @Test
  void finds_the_shipped_look_inside_a_jar_too(@TempDir Path other) throws IOException {
    DossierFixture.write(dossier.shipped.resolve("assets/css/site.css"), "p{}");
    Path jar = other.resolve("program.jar");
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      for (Map.Entry<String, String> file : DossierFixture.tree(dossier.shipped).entrySet()) {
        DossierFixture.write(zip.getPath("/shipped", file.getKey()), file.getValue());
      }
    }
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      new Baker(zip.getPath("/shipped"), 1, Optional.empty())
          .bake(dossier.root, dossier.root.resolve("output"), new TreeMap<>(), done -> {});
    }

    assertThat(DossierFixture.tree(dossier.root.resolve("output")))
        .containsOnlyKeys(".nojekyll", "css/site.css", "index.html");
  }

  @Test
  void comes_with_settings_of_its_own() {
    assertThat(Shipped.folder().resolve("jbake.properties")).exists();
  }

  @Test
  void leaves_what_github_pages_needs() throws IOException {
    dossier.content(
        "index.md", "type=home\nstatus=published\ntitle=T\nurl=https://parade.example.org/", "Hi.");

    assertThat(dossier.baked("CNAME")).isEqualTo("parade.example.org\n");
    assertThat(Files.exists(dossier.root.resolve("output/.nojekyll"))).isTrue();
  }
}
