package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  @Test
  void leaves_what_github_pages_needs() throws IOException {
    dossier.content(
        "index.md", "type=home\nstatus=published\ntitle=T\nurl=https://parade.example.org/", "Hi.");

    assertThat(dossier.baked("CNAME")).isEqualTo("parade.example.org\n");
    assertThat(Files.exists(dossier.root.resolve("output/.nojekyll"))).isTrue();
  }
}
