package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template is told of the articles published before and after the one it renders. */
final class NeighboursTest {
  private DossierFixture dossier;

  @BeforeEach
  void three_articles(@TempDir Path temporary) throws IOException {
    dossier = new DossierFixture(temporary);
    article("storm", "2025-08-30");
    article("calm", "2025-09-02");
    article("undated", "");
    dossier.template(
        "article.ftlh",
        "${(content.newer.title)!'none'} and ${(content.older.title)!'none'}"
            + " ${(content.older.uri)!}");
  }

  @Test
  void an_article_lies_between_the_next_newer_and_the_next_older() throws IOException {
    assertThat(dossier.baked("articles/storm.html"))
        .isEqualTo("calm and undated articles/undated.html");
  }

  @Test
  void the_newest_has_none_newer() throws IOException {
    assertThat(dossier.baked("articles/calm.html")).isEqualTo("none and storm articles/storm.html");
  }

  @Test
  void the_undated_come_last() throws IOException {
    assertThat(dossier.baked("articles/undated.html")).isEqualTo("storm and none ");
  }

  private void article(String name, String published) throws IOException {
    String date = published.isEmpty() ? "" : "\npublished=" + published;
    dossier.content(
        "articles/" + name + ".md",
        "type=article\nstatus=published\ntitle=" + name + date,
        "Text.\n");
  }
}
