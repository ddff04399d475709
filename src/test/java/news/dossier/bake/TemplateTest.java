package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What templates see and may do. */
final class TemplateTest {
  private static final String ARTICLE = "type=article\nstatus=published\ntitle=";

  private DossierFixture dossier;

  @BeforeEach
  void dossier(@TempDir Path temporary) throws IOException {
    dossier = new DossierFixture(temporary);
  }

  @Nested
  final class The_lists {
    @Test
    void hold_the_newest_first_and_undated_ones_last_and_ties_by_address() throws IOException {
      dossier
          .content("c.md", ARTICLE + "C", "Text.")
          .content("b.md", ARTICLE + "B\npublished=2025-08-28", "Text.")
          .content("a.md", ARTICLE + "A\npublished=2025-08-28", "Text.")
          .content("d.md", ARTICLE + "D\npublished=2025-W36", "Text.")
          .content("e.md", ARTICLE + "E\npublished=2025-09", "Text.")
          .content("f.md", ARTICLE + "F\npublished=1944?", "Text.")
          .template("home.ftlh", "<#list published_articles as a>${a.title}</#list>");

      // Week 36 began on 1 September, as the month did.
      assertThat(dossier.baked("index.html")).isEqualTo("DEABFC");
    }

    @Test
    void are_empty_before_the_first_page_of_their_type() throws IOException {
      dossier.template("home.ftlh", "${published_articles?size}");

      assertThat(dossier.baked("index.html")).isEqualTo("0");
    }

    @Test
    void leave_drafts_out() throws IOException {
      dossier
          .content("a.md", "type=article\nstatus=draft\ntitle=A", "Text.")
          .content("b.md", ARTICLE + "B", "Text.")
          .template("home.ftlh", "<#list articles as a>${a.title}</#list>");

      assertThat(dossier.baked("index.html")).isEqualTo("B");
    }

    @Test
    void lead_from_an_address_to_its_page() throws IOException {
      dossier
          .content("articles/a b.md", ARTICLE + "A", "Text.")
          .template("home.ftlh", "${published_by_uri['articles/a%20b.html'].title}");

      assertThat(dossier.baked("index.html")).isEqualTo("A");
      assertThat(dossier.isBaked("articles/a b.html")).isTrue();
    }
  }

  @Nested
  final class The_site {
    @Test
    void is_what_the_home_page_says() throws IOException {
      dossier
          .content("index.md", "type=home\nstatus=published\ntitle=My <dossier>", "Text.")
          .content("articles/a.md", ARTICLE + "A", "Text.")
          .template("article.ftlh", "${dossier.title}, ${content.rootpath}index.html");

      assertThat(dossier.baked("articles/a.html")).isEqualTo("My &lt;dossier&gt;, ../index.html");
    }

    @Test
    void has_absolute_addresses_only_where_it_knows_its_own() throws IOException {
      dossier.template("home.ftlh", "[${absolute('a.html')}]");
      assertThat(dossier.baked("index.html")).isEqualTo("[]");

      String header = "type=home\nstatus=published\nurl=https://a.github.io/b";
      dossier.content("index.md", header, "Text.").template("page.ftlh", "${content.rootpath}");
      dossier.content("404.md", "type=page\nstatus=published", "Gone.");
      assertThat(dossier.baked("index.html")).isEqualTo("[https://a.github.io/b/a.html]");
      assertThat(dossier.output("404.html")).isEqualTo("/b/");
      assertThat(dossier.isBaked("CNAME")).isFalse();
    }

    @Test
    void has_files_besides_pages_unless_they_come_out_blank() throws IOException {
      dossier
          .template("site/feed.xml.ftlx", "<t>${dossier.title}</t>${content.uri}")
          .template("site/data/robots.txt.ftl", "${dossier.title}<>${content.rootpath}")
          .template("site/empty.txt.ftl", " \n")
          .content("index.md", "type=home\nstatus=published\ntitle=A & B", "Text.");

      assertThat(dossier.baked("feed.xml")).isEqualTo("<t>A &amp; B</t>feed.xml");
      assertThat(dossier.output("data/robots.txt")).isEqualTo("A & B<>../");
      assertThat(dossier.isBaked("empty.txt")).isFalse();
    }
  }

  @Nested
  final class A_template {
    @Test
    void hides_the_shipped_one_of_its_name() throws IOException {
      DossierFixture.write(dossier.shipped.resolve("templates/part/foot.ftlh"), "shipped");
      dossier.template("home.ftlh", "<#include 'part/foot.ftlh'>");
      assertThat(dossier.baked("index.html")).isEqualTo("shipped");

      dossier.template("part/foot.ftlh", "own");
      assertThat(dossier.baked("index.html")).isEqualTo("own");
    }

    @Test
    void cannot_reach_the_program_or_other_files() throws IOException {
      for (String attack :
          new String[] {
            "${'freemarker.template.utility.Execute'?new()('id')}",
            "${content?api.getClass()}",
            "${content.class.name}",
            "${db.getTags()}",
            "${published_date}",
            "<#include '../jbake.properties' parse=false>",
            "<#include '/etc/passwd' parse=false>",
          }) {
        dossier.template("home.ftlh", attack);

        assertThat(dossier.errors()).as(attack).hasSize(1);
      }
    }

    @Test
    void writes_json_that_cannot_end_its_script() throws IOException {
      dossier
          .content("index.md", "type=home\nstatus=published\ntitle=</script> & \"<b>\"", "Text.")
          .template(
              "home.ftlh",
              "${json({'t': content.title, 'n': 1, 'b': true, 'l': ['x'], 'h': content.heading})}");

      assertThat(dossier.baked("index.html"))
          .isEqualTo(
              "{\"t\":\"\\u003c/script\\u003e \\u0026 \\\"\\u003cb\\u003e\\\"\",\"n\":1,\"b\":true,"
                  + "\"l\":[\"x\"],\"h\":\"\\u0026lt;/script\\u0026gt; \\u0026amp;"
                  + " \\u0026quot;\\u0026lt;b\\u0026gt;\\u0026quot;\"}");
    }

    @Test
    void may_ask_for_the_words_of_a_missing_date() throws IOException {
      dossier.template(
          "home.ftlh", "[${longDate(content.published)}${isoDate(content.published!)}]");

      assertThat(dossier.baked("index.html")).isEqualTo("[]");
    }

    @Test
    void prints_numbers_without_separators() throws IOException {
      dossier.template("home.ftlh", "${12345678} ${1.5}");

      assertThat(dossier.baked("index.html")).isEqualTo("12345678 1.5");
    }
  }
}
