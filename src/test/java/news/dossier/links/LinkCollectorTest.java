package news.dossier.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.links.Holder.Use;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LinkCollectorTest {
  private final LinkCollector links =
      new LinkCollector(Optional.of("https://harbour.example/dossier/"));

  @Nested
  class An_article {
    @Test
    void links_to_its_original_and_to_its_archived_copy() {
      links.page(
          "content/articles/fire.md",
          Map.of(
              "status",
              "published",
              "url",
              "https://gazette.example/fire",
              "archived",
              "https://archive.example/2025/https://gazette.example/fire",
              "seed",
              "seeds/fire.txt",
              "provenance",
              Map.of("url", "read: canonical link", "archived", "stated: seeds/fire.yaml")),
          List.of());
      String copy = "https://archive.example/2025/https://gazette.example/fire";
      assertThat(links.links())
          .extracting(OutboundLink::address)
          .containsExactly(copy, "https://gazette.example/fire");
      assertThat(links.links())
          .flatExtracting(OutboundLink::holders)
          .containsExactly(
              new Holder(
                  "content/articles/fire.md", "seeds/fire.yaml", Use.ARCHIVED, Optional.empty()),
              new Holder(
                  "content/articles/fire.md", "seeds/fire.txt", Use.ORIGINAL, Optional.of(copy)));
    }

    @Test
    void that_is_not_published_links_to_nothing() {
      links.page("content/a.md", Map.of("status", "draft", "url", "https://a.example/"), List.of());
      links.page("content/b.md", Map.of(), List.of("https://b.example/"));
      assertThat(links.links()).isEmpty();
    }
  }

  @Test
  void a_person_leads_to_wikidata_and_to_what_the_curator_states() {
    links.page(
        "content/people/ada.md",
        Map.of(
            "status",
            "published",
            "stated",
            "seeds/curation/people.yaml:7",
            "wikidata",
            "Q42",
            "links",
            List.of("https://ada.example/")),
        List.of());
    assertThat(links.links())
        .extracting(OutboundLink::address)
        .containsExactly("https://ada.example/", "https://www.wikidata.org/wiki/Q42");
    assertThat(links.links())
        .flatExtracting(OutboundLink::holders)
        .extracting(Holder::file)
        .containsOnly("seeds/curation/people.yaml:7");
  }

  @Test
  void an_address_is_there_once_with_all_that_hold_it() {
    links.page("content/b.md", text(), List.of("https://Gazette.example:443/fire#now"));
    links.page("content/a.md", text(), List.of("//gazette.example/fire"));
    assertThat(links.links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.address()).isEqualTo("https://gazette.example/fire");
              assertThat(link.holders())
                  .extracting(Holder::page)
                  .containsExactly("content/a.md", "content/b.md");
            });
  }

  @Test
  void what_leads_nowhere_else_is_left_out() {
    links.page(
        "content/a.md",
        text(),
        List.of(
            "b.html",
            "#part",
            "mailto:desk@harbour.example",
            "https://harbour.example/dossier/people/ada.html",
            "http://harbour.example/dossier",
            "javascript:alert(1)"));
    assertThat(links.links()).isEmpty();
  }

  @Test
  void another_site_on_the_same_server_is_elsewhere() {
    links.page("content/a.md", text(), List.of("https://harbour.example/dossiers/"));
    assertThat(links.links()).hasSize(1);
  }

  @Test
  void the_contact_of_the_editors_is_one_if_it_is_on_the_web() {
    links.contact("seeds/dossier.yaml", "desk@harbour.example");
    assertThat(links.links()).isEmpty();
    links.contact("seeds/dossier.yaml", "https://harbour.example/contact");
    assertThat(links.links()).hasSize(1);
  }

  @Test
  void an_address_that_cannot_be_asked_is_kept_without_harm() {
    links.page("content/a.md", text(), List.of("https://user@gazette.example/<script>\u001b"));
    assertThat(links.links())
        .extracting(OutboundLink::address)
        .containsExactly("https://user@gazette.example/%3Cscript%3E%1B");
  }

  private static Map<String, Object> text() {
    return Map.of("status", "published");
  }
}
