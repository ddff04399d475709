package news.dossier.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Sourced;
import news.dossier.model.Stated;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {

  @Nested
  class What_the_curator_states {
    private final Stated stated =
        new Stated(
            "seeds/a.yaml",
            Optional.of("Stated headline"),
            Optional.of(new Edtf("2020-02")),
            Optional.empty(),
            List.of("Stated Author"),
            Optional.of("Stated Paper"),
            Optional.empty(),
            Optional.of("https://archive.example/1"),
            Optional.of("de"),
            Optional.of("CC BY 4.0"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Test
    void beats_what_the_page_says() {
      Metadata metadata =
          new MetadataReader()
              .read(
                  seed(
                      SeedFormat.HTML,
                      head("<meta property=og:title content='Read headline'>"),
                      stated),
                  nothing())
              .value();

      Provenance by = Provenance.stated("seeds/a.yaml");
      assertThat(metadata.headline()).contains(new Sourced<>("Stated headline", by));
      assertThat(metadata.published()).contains(new Sourced<>(new Edtf("2020-02"), by));
      assertThat(metadata.authors()).contains(new Sourced<>(List.of("Stated Author"), by));
      assertThat(metadata.publisher()).contains(new Sourced<>("Stated Paper", by));
      assertThat(metadata.archived()).contains(new Sourced<>("https://archive.example/1", by));
      assertThat(metadata.language()).contains(new Sourced<>("de", by));
      assertThat(metadata.rights()).contains(new Sourced<>("CC BY 4.0", by));
    }

    @Test
    void settles_what_would_else_be_a_problem() {
      assertThat(
              new MetadataReader()
                  .read(seed(SeedFormat.TEXT, "Text", stated), nothing())
                  .problems())
          .isEmpty();
    }
  }

  @Nested
  class The_headline {
    @Test
    void is_the_main_heading_where_the_metadata_bear_it_out() {
      assertThat(
              headline(
                  "<meta property=og:title content='Bridge over the Elm closes for repairs'>",
                  "<h1>Bridge over the river Elm closes for urgent repairs</h1>"))
          .isEqualTo("Bridge over the river Elm closes for urgent repairs");
    }

    @Test
    void is_what_the_metadata_say_where_the_main_heading_is_a_logo() {
      assertThat(
              headline(
                  "<meta property=og:title content='Bridge over the Elm closes'>",
                  "<h1>Riverside Logo</h1><h2>Bridge over the Elm closes</h2>"))
          .isEqualTo("Bridge over the Elm closes");
    }

    @Test
    void is_the_heading_most_like_the_metadata_where_there_are_several() {
      assertThat(
              headline(
                  "<title>Bridge over the Elm closes</title>",
                  "<h1>Traffic</h1><h1>Bridge over the Elm closes</h1><h1>More news</h1>"))
          .isEqualTo("Bridge over the Elm closes");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '#',
        value = {
          "Bridge closes | The Elm Courier # Bridge closes",
          "Bridge closes - Elm Courier # Bridge closes",
          "Bridge closes – elmcourier.example # Bridge closes",
          "Elm Courier | Bridge closes # Bridge closes",
          "Bridge closes | Mayor resigns # Bridge closes | Mayor resigns",
          "Well-known bridge closes # Well-known bridge closes"
        })
    void loses_the_sites_name_and_nothing_else(String title, String wanted) {
      assertThat(
              headline(
                  "<meta property=og:site_name content='The Elm Courier'>"
                      + "<link rel=canonical href='https://www.elmcourier.example/bridge'>"
                      + "<title>"
                      + title
                      + "</title>",
                  ""))
          .isEqualTo(wanted);
    }

    @Test
    void loses_the_sections_name_inside_the_heading() {
      assertThat(
              headline(
                  "<meta property=og:title content='Bridge over the Elm closes'>",
                  "<h1><span>Traffic | </span>Bridge over the Elm closes</h1>"))
          .isEqualTo("Bridge over the Elm closes");
    }

    @Test
    void is_decoded_even_where_the_page_escapes_twice() {
      assertThat(
              headline("<meta property=og:title content='Fish &amp;amp; chips&amp;#39; rise'>", ""))
          .isEqualTo("Fish & chips' rise");
    }

    @Test
    void is_whole_where_one_field_cuts_it_off() {
      assertThat(
              headline(
                  "<meta property=og:title content='Bridge over the Elm...'>"
                      + "<meta name=twitter:title content='Bridge over the Elm closes for repairs'>",
                  ""))
          .isEqualTo("Bridge over the Elm closes for repairs");
    }

    @Test
    void is_missed_with_a_problem_where_there_is_none() {
      Checked<Metadata> result = read(SeedFormat.TEXT, "Some text.", nothing());

      assertThat(result.value().headline()).isEmpty();
      assertThat(result.problems())
          .extracting(Problem::remedy)
          .contains("State title: in seeds/a.yaml.");
    }
  }

  @Nested
  class The_date_of_publication {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'@type':'NewsArticle','headline':'H','datePublished':'2024-05-06T07:08:09+02:00'}",
          "[{'@type':'BreadcrumbList'},{'@type':['Article'],'datePublished':'2024-05-06T07:08:09+02:00'}]",
          "{'@graph':[{'@type':'WebSite'},{'@type':'BlogPosting','datePublished':'2024-05-06T07:08:09+02:00'}]}",
          "{'@type':'WebPage','mainEntity':{'@type':'Article','datePublished':'2024-05-06T07:08:09+02:00'}}",
          "{'@type':'NewsArticle','datePublished':['2024-05-06T07:08:09+02:00']}",
          "{'@type':'schema:NewsArticle','datePublished':{'@value':'2024-05-06T07:08:09+02:00'}}",
          "{'@type':'NewsArticle','datePublished':'2024-05-06T07:08:09+02:00',}",
          "/*<![CDATA[*/{'@type':'NewsArticle','datePublished':'2024-05-06T07:08:09+0200'};",
          "{'@type':'NewsArticle','headline':'H','datePublished':'2024-05-06T07:08:09+02:00','author':[{'na"
        })
    void is_read_from_json_ld_of_every_shape(String json) {
      assertThat(published(head(jsonLd(json))))
          .contains(
              new Sourced<>(
                  new Edtf("2024-05-06T07:08:09+02:00"), Provenance.read("JSON-LD datePublished")));
    }

    @Test
    void is_that_of_the_article_at_the_pages_own_address() {
      assertThat(
              date(
                  head(
                      "<link rel=canonical href='https://elm.example/b/'>"
                          + jsonLd(
                              "[{'@type':'NewsArticle','url':'https://elm.example/a','datePublished':'2024-01-01'},"
                                  + "{'@type':'NewsArticle','url':'https://www.elm.example/b','datePublished':'2024-02-02'}]"))))
          .isEqualTo("2024-02-02");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "<meta property=article:published_time content=2024-05-06T07:08:09Z> | 2024-05-06T07:08:09Z",
          "<meta name=citation_publication_date content=2024/05/06> | 2024-05-06",
          "<meta name=citation_date content=2024/05> | 2024-05",
          "<meta name=DC.date.issued content=2024-05-06> | 2024-05-06",
          "<meta name=parsely-pub-date content='2024-05-06T07:08-05:00'> | 2024-05-06T07:08:00-05:00",
          "<meta name=sailthru.date content='Mon, 06 May 2024 07:08:09 GMT'> | 2024-05-06T07:08:09Z",
          "<meta name=pubdate content=20240506> | 2024-05-06",
          "<meta name=date content=1714979289> | 2024-05-06T07:08:09Z",
          "<meta itemprop=datePublished content='May 6, 2024'> | 2024-05-06",
        })
    void is_read_from_the_meta_tags_in_use(String tag, String date) {
      assertThat(date(head(tag))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Published 3:04 p.m. ET Nov. 28, 2023 | 2023-11-28",
          "28.11.2023, 15:04 Uhr | 2023-11-28",
          "Veröffentlicht am 28. November 2023 | 2023-11-28",
          "28 de noviembre de 2023 | 2023-11-28",
          "28 novembre 2023 | 2023-11-28",
          "Tuesday 28th November 2023 | 2023-11-28",
          "28 ноября 2023 | 2023-11-28",
          "2023年11月28日 | 2023-11-28",
          "28 نوفمبر 2023 | 2023-11-28",
          "11/28/23 4:02pm | 2023-11-28",
        })
    void is_inferred_from_what_is_printed_near_the_headline(String printed, String date) {
      assertThat(published(body("<h1>Bridge closes</h1><p>" + printed + "</p>")))
          .contains(new Sourced<>(new Edtf(date), Provenance.inferred("date near the headline")));
    }

    @Test
    void is_read_from_a_time_element_near_the_headline() {
      assertThat(date(body("<h1>Bridge closes</h1><time datetime=2024-05-06>Monday</time>")))
          .isEqualTo("2024-05-06");
    }

    @Test
    void is_inferred_from_the_address_where_nothing_else_is_there() {
      assertThat(
              published(
                  head("<link rel=canonical href='https://elm.example/2024/05/06/bridge.html'>")))
          .contains(
              new Sourced<>(new Edtf("2024-05-06"), Provenance.inferred("date in the address")));
    }

    @Test
    void is_the_printed_day_where_the_metadata_give_the_moment_in_utc() {
      assertThat(
              date(
                  "<meta property=article:published_time content=2024-05-07T02:30:00Z>"
                      + "<h1>Bridge closes</h1><p>May 6, 2024 10:30 PM</p>"))
          .isEqualTo("2024-05-06");
    }

    @Test
    void is_the_only_printed_day_where_that_is_a_revision_which_the_page_does_not_call_so() {
      Metadata metadata =
          html(
              "<meta property=article:published_time content=2024-05-01T12:00:00Z>"
                  + "<meta property=article:modified_time content=2024-05-06T12:00:00Z>"
                  + "<h1>Bridge closes</h1><p>May 6, 2024</p>");

      assertThat(metadata.published())
          .contains(
              new Sourced<>(
                  new Edtf("2024-05-06"),
                  Provenance.inferred(
                      "date printed near the headline; meta article:published_time says"
                          + " 2024-05-01T12:00:00Z")));
    }

    @Test
    void is_not_the_day_that_the_page_calls_an_update() {
      assertThat(
              date(
                  "<meta property=article:published_time content=2024-05-01T02:30:00Z>"
                      + "<meta property=article:modified_time content=2024-05-06T02:30:00Z>"
                      + "<h1>Bridge closes</h1><p>Updated May 6, 2024</p>"))
          .isEqualTo("2024-05-01T02:30:00Z");
    }

    @Test
    void is_not_a_day_that_a_caption_tells_of() {
      assertThat(published(body("<h1>Bridge closes</h1><p>The bridge on 6 May 2024.</p>")))
          .isEmpty();
    }

    @Test
    void is_not_a_day_that_the_running_text_tells_of() {
      assertThat(
              published(
                  body(
                      "<h1>Bridge closes</h1><p>Engineers said that the bridge, "
                          + "<b>opened 6 May 1924</b>, has to be closed for at least two years, and "
                          + "that the ferry, which was given up long ago, will have to run again "
                          + "until the work is done.</p>")))
          .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 hours ago", "Yesterday", "last Tuesday", "Nov. 28", "1 day ago"})
    void is_never_a_relative_phrase_or_a_day_without_year(String phrase) {
      assertThat(published(body("<h1>Bridge closes</h1><time>" + phrase + "</time>"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "0001-01-01", "0", "31 June 2024", "n/a"})
    void is_never_a_value_that_stands_for_none(String value) {
      assertThat(published(head("<meta name=date content='" + value + "'>"))).isEmpty();
    }

    @Test
    void is_missed_with_a_problem_that_says_what_to_state() {
      assertThat(read(SeedFormat.HTML, body("<h1>Bridge closes</h1>"), nothing()).problems())
          .extracting(Problem::toString)
          .containsExactly(
              "seeds/a.html: warning: No date of publication was found. State published: in"
                  + " seeds/a.yaml, as 2025-06-30, 2025-06 or 2025.");
    }

    @Test
    void that_does_not_exist_is_named_in_the_problem() {
      assertThat(
              read(
                      SeedFormat.HTML,
                      head("<title>Elm</title><meta name=date content='31 June 2024'>"),
                      nothing())
                  .problems())
          .extracting(Problem::what)
          .containsExactly("\"31 June 2024\" is not a date.");
    }
  }

  @Nested
  class A_date_of_numbers_only {
    @ParameterizedTest
    @CsvSource({
      "lang=en-US, '', 2023-03-04",
      "lang=en-GB, '', 2023-04-03",
      "lang=fr, '', 2023-04-03",
      "lang=en, https://elm.co.uk/x, 2023-04-03",
      "lang=de-AT, https://elm.example/x, 2023-04-03"
    })
    void is_decided_by_language_and_country(String lang, String address, String date) {
      assertThat(
              date(
                  "<html "
                      + lang
                      + "><link rel=canonical href='"
                      + address
                      + "'><h1>Bridge closes</h1><p>03/04/2023</p>"))
          .isEqualTo(date);
    }

    @Test
    void is_left_out_with_both_readings_in_the_problem_where_nothing_decides() {
      Checked<Metadata> result =
          read(SeedFormat.HTML, body("<h1>Bridge closes</h1><p>03/04/2023</p>"), nothing());

      assertThat(result.value().published()).isEmpty();
      assertThat(result.problems())
          .extracting(Problem::remedy)
          .containsExactly("State published: 2023-04-03 or published: 2023-03-04 in seeds/a.yaml.");
    }

    @Test
    void with_a_number_over_twelve_can_mean_one_day_only() {
      assertThat(date(body("<h1>Bridge closes</h1><p>11/28/2023</p>"))).isEqualTo("2023-11-28");
    }
  }

  @Nested
  class The_date_of_the_last_update {
    @Test
    void is_read_beside_that_of_publication() {
      assertThat(
              html(head(
                      jsonLd(
                          "{'@type':'Article','datePublished':'2024-05-06','dateModified':'2024-05-08'}")))
                  .updated())
          .map(Sourced::value)
          .contains(new Edtf("2024-05-08"));
    }

    @Test
    void is_left_out_where_it_is_that_of_publication() {
      assertThat(
              html(head(
                      jsonLd(
                          "{'@type':'Article','datePublished':'2024-05-06','dateModified':'2024-05-06T00:00:00Z'}")))
                  .updated())
          .isEmpty();
    }
  }

  @Nested
  class The_authors {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "By Ana Ruiz | Ana Ruiz",
          "by: Ana Ruiz, Staff Writer | Ana Ruiz",
          "Ana Ruiz and Ben Okoro | Ana Ruiz;Ben Okoro",
          "Ana Ruiz, Ben Okoro & Chi Lin | Ana Ruiz;Ben Okoro;Chi Lin",
          "Ana Ruiz • Elm Courier | Ana Ruiz",
          "Ana Ruiz, Reuters | Ana Ruiz",
          "Ana Ruiz, ana.ruiz@elm.example | Ana Ruiz",
          "Ana Ruiz, Ana Ruiz | Ana Ruiz",
          "Ana Ruiz, Ph.D. | Ana Ruiz, Ph.D.",
          "Ben Okoro Jr. | Ben Okoro Jr.",
          "https://elm.example/author/ana-ruiz Ana Ruiz | Ana Ruiz",
          "Von Ana Ruiz und Ben Okoro | Ana Ruiz;Ben Okoro",
          "Reuters | Reuters",
        })
    void are_names_and_nothing_else(String byline, String names) {
      assertThat(authors("<meta name=author content='" + byline + "'>"))
          .containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://elm.example/author/1",
          "admin",
          "Staff",
          "The Elm Courier",
          "@elm",
          "-"
        })
    void are_never_addresses_roles_or_the_house_itself(String byline) {
      assertThat(
              html(head(
                      "<meta property=og:site_name content='Elm Courier'><meta name=author content='"
                          + byline
                          + "'>"))
                  .authors())
          .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'@type':'Article','author':'Ana Ruiz'}",
          "{'@type':'Article','author':{'@type':'Person','name':'Ana Ruiz'}}",
          "{'@type':'Article','author':[{'name':['Ana Ruiz']}]}",
          "{'@graph':[{'@type':'Article','author':{'@id':'#ana'}},{'@type':'Person','@id':'#ana','name':'Ana Ruiz'}]}",
          "{'@type':'Article','author':{'@type':'Person','name':'Ana Ruiz'},'headline':'Broken off"
        })
    void are_read_from_json_ld_of_every_shape(String json) {
      assertThat(authors(jsonLd(json))).containsExactly("Ana Ruiz");
    }

    @Test
    void are_people_of_a_later_source_rather_than_an_agency_of_an_earlier() {
      assertThat(
              authors(
                  jsonLd("{'@type':'Article','author':'Associated Press'}")
                      + "<meta name=author content='Ana Ruiz'>"))
          .containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<p>By Ana Ruiz</p>",
          "<div>By <span>Ana Ruiz</span></div>",
          "<a rel=author href=/x>Ana Ruiz</a>",
          "<a href='/author/ana-ruiz'>Ana Ruiz</a>",
          "<div class=article-byline><span>Ana Ruiz</span></div>"
        })
    void are_found_in_what_is_printed_near_the_headline(String byline) {
      assertThat(authors("<h1>Bridge closes</h1>" + byline)).containsExactly("Ana Ruiz");
    }

    @Test
    void do_not_include_those_whom_the_page_prints_as_editors() {
      assertThat(
              authors(
                  "<meta name=author content='Ana Ruiz, Ben Okoro'><h1>Bridge closes</h1>"
                      + "<p>By <b>Ana Ruiz</b></p><p>Edited by <b>Ben Okoro</b></p>"))
          .containsExactly("Ana Ruiz");
    }

    @Test
    void are_spelt_as_printed_where_the_metadata_drop_accents() {
      assertThat(
              authors(
                  "<meta name=author content='Ana Ruiz Nunez'><h1>Bridge closes</h1>"
                      + "<p>By <b>Ana Ruíz Núñez</b></p>"))
          .containsExactly("Ana Ruíz Núñez");
    }
  }

  @Nested
  class The_publisher {
    @ParameterizedTest
    @CsvSource(
        delimiter = '#',
        value = {
          "<meta property=og:site_name content='Elm Courier'> # Elm Courier",
          "<meta name=citation_journal_title content='Elm Studies'> # Elm Studies",
          "<meta name=application-name content='Elm App'> # Elm App",
          "<link rel=canonical href='https://news.elm.co.uk/a'> # elm.co.uk",
          "<title>Bridge closes | Elm Courier</title><link rel=canonical href='https://elmcourier.example/a'> # Elm Courier"
        })
    void is_read_or_inferred_in_falling_order_of_trust(String tag, String publisher) {
      assertThat(html(head(tag)).publisher()).map(Sourced::value).contains(publisher);
    }
  }

  @Nested
  class The_address {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "<link rel=canonical href='https://elm.example/a'> | https://elm.example/a",
          "<link rel=canonical href='/a'><meta property=og:url content='https://elm.example/b'> | https://elm.example/b",
          "<link rel=canonical href='https://elm.example/'><meta property=og:url content='https://elm.example/b'> | https://elm.example/b",
          "<!-- saved from url=(0021)https://elm.example/c --> | https://elm.example/c",
        })
    void is_absolute_and_that_of_the_article(String tag, String address) {
      assertThat(html(head(tag)).url()).map(Sourced::value).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "javascript:alert(1)",
          "/a",
          "file:///c:/a.html",
          "http://[",
          "https://localhost"
        })
    void is_never_anything_but_a_web_page(String href) {
      assertThat(html(head("<link rel=canonical href='" + href + "'>")).url()).isEmpty();
    }

    @Test
    void of_an_archived_copy_gives_the_originals_as_well() {
      String copy = "https://web.archive.org/web/20240506070809/https://elm.example/a";
      Metadata metadata = html(head("<link rel=canonical href='" + copy + "'>"));

      assertThat(metadata.url()).map(Sourced::value).contains("https://elm.example/a");
      assertThat(metadata.archived()).map(Sourced::value).contains(copy);
    }
  }

  @Nested
  class The_language {
    @ParameterizedTest
    @CsvSource({"en_us, en-US", "pt-BR, pt-BR", "DE, de", "zh-Hans-CN, zh-Hans-CN"})
    void is_a_tag_as_bcp_47_writes_it(String declared, String tag) {
      assertThat(html("<html lang=" + declared + ">").language()).map(Sourced::value).contains(tag);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "en | The old bridge was closed on Monday and it is not known when the ferry will run, said the head of the office, who had been asked for this",
          "de | Die alte Brücke ist seit Montag gesperrt und es ist nicht bekannt, wann die Fähre wieder fährt, sagte der Leiter des Amtes, das für den Bau zuständig ist",
          "fr | Le vieux pont est fermé depuis lundi et on ne sait pas quand le bac sera de retour, dit le chef du service qui est chargé des travaux dans la ville",
          "es | El viejo puente está cerrado desde el lunes y no se sabe cuándo volverá la barca, dijo el jefe de la oficina que tiene a su cargo las obras de la ciudad",
          "it | Il vecchio ponte è chiuso da lunedì e non si sa quando il traghetto sarà di nuovo in servizio, ha detto il capo della sezione che è responsabile dei lavori",
          "pt | A velha ponte está fechada desde segunda e não se sabe quando a balsa vai voltar, disse o chefe do serviço que tem a seu cargo as obras da cidade",
          "nl | De oude brug is sinds maandag dicht en het is niet bekend wanneer de pont weer vaart, zei het hoofd van de dienst die voor het werk in de stad zorgt",
          "ru | Старый мост закрыт с понедельника и не известно, когда паром снова пойдёт, сказал начальник службы, которая отвечает за работы в городе, но это не всё, что он знает",
          "ar | قال رئيس المكتب إن الجسر القديم مغلق منذ يوم الاثنين ولا يعرف أحد متى تعود العبارة إلى العمل في المدينة التي تقع على النهر من بعد هذا العام",
          "zh | 老桥自星期一起关闭，目前还不知道渡船什么时候恢复运行，负责城市工程的部门负责人说，修复工作需要两年时间"
        })
    void is_inferred_from_the_small_words_of_the_text(String language, String text) {
      assertThat(read(SeedFormat.TEXT, text, paragraphs(text)).value().language())
          .contains(new Sourced<>(language, Provenance.inferred("small words of the text")));
    }

    @Test
    void is_that_of_the_text_where_the_template_declares_another() {
      String text =
          "Die alte Brücke ist seit Montag gesperrt und es ist nicht bekannt, wann die Fähre wieder"
              + " fährt, sagte der Leiter des Amtes, das für den Bau zuständig ist";

      assertThat(read(SeedFormat.HTML, "<html lang=en>", paragraphs(text)).value().language())
          .map(Sourced::value)
          .contains("de");
    }

    @Test
    void is_unknown_where_the_text_is_too_short() {
      assertThat(read(SeedFormat.TEXT, "The end", paragraphs("The end")).value().language())
          .isEmpty();
    }
  }

  @Nested
  class The_rights {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "<meta name=copyright content='© 2024 Elm Courier'> | © 2024 Elm Courier",
          "<a rel=license href='https://licence.example/by'>x</a> | https://licence.example/by",
        })
    void are_what_the_page_says(String tag, String rights) {
      assertThat(html(head(tag)).rights()).map(Sourced::value).contains(rights);
    }

    @Test
    void name_the_holder_with_the_year() {
      assertThat(
              html(head(
                      jsonLd(
                          "{'@type':'Article','copyrightYear':2024,'copyrightHolder':{'name':'Elm Courier'}}")))
                  .rights())
          .map(Sourced::value)
          .contains("© 2024 Elm Courier");
    }
  }

  @Nested
  class Pasted_text {
    @Test
    void gives_headline_author_and_date_out_of_what_cleaning_set_apart() {
      Metadata metadata =
          read(
                  SeedFormat.TEXT,
                  "",
                  cuts(
                      new Cut("Bridge closes", CutReason.HEADLINE),
                      new Cut("By - Tnews 28 Aug 2025 5 Mins Read", CutReason.BYLINE)))
              .value();

      assertThat(metadata.headline())
          .contains(
              new Sourced<>("Bridge closes", Provenance.inferred("headline in the pasted text")));
      assertThat(metadata.published())
          .contains(
              new Sourced<>(
                  new Edtf("2025-08-28"), Provenance.inferred("byline in the pasted text")));
      assertThat(metadata.authors().orElseThrow().value()).containsExactly("Tnews");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '#',
        value = {
          "By Ana Ruiz and Ben Okoro # Ana Ruiz;Ben Okoro",
          "By Ana Ruiz, Elm Courier Staff Writer # Ana Ruiz",
          "Written by Ana Ruiz on 6 May 2024 # Ana Ruiz",
          "By Ana Ruiz | May 6, 2024 # Ana Ruiz",
          "By ANA RUIZ Updated 3:04 p.m. # ANA RUIZ"
        })
    void gives_the_names_of_a_byline(String byline, String names) {
      assertThat(
              read(SeedFormat.TEXT, "", cuts(new Cut(byline, CutReason.BYLINE)))
                  .value()
                  .authors()
                  .orElseThrow()
                  .value())
          .containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "By#Ana Ruiz",
          "Ana Ruiz#Political reporter",
          "Ana Ruiz#6 May 2024",
          "Ana Ruiz May 6, 2024 Comment now",
          "May 6, 2024 / Ana Ruiz",
          "By Ana RuizStaff Writer",
          "By Ana RuizMay 6, 2024",
          "Standfirst that tells more of it.#By Ana Ruiz ELM COURIER"
        })
    void gives_the_name_that_stands_below_the_headline(String lines) {
      List<Cut> cuts = new ArrayList<>(List.of(new Cut("Bridge closes", CutReason.HEADLINE)));
      for (String line : lines.split("#")) {
        cuts.add(new Cut(line, CutReason.NAVIGATION));
      }

      assertThat(
              read(SeedFormat.TEXT, "", new Cleaned(List.of(), cuts))
                  .value()
                  .authors()
                  .orElseThrow()
                  .value())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void does_not_take_the_date_of_a_teaser_far_from_the_headline() {
      List<Cut> cuts = new ArrayList<>(List.of(new Cut("Bridge closes", CutReason.HEADLINE)));
      for (int i = 0; i < 12; i++) {
        cuts.add(new Cut("Share " + i, CutReason.SHARE));
      }
      cuts.add(new Cut("May 8, 2024", CutReason.BYLINE));

      assertThat(read(SeedFormat.TEXT, "", new Cleaned(List.of(), cuts)).value().published())
          .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"By clicking Sign Up, you agree to our terms", "By signing up", "Share"})
    void takes_no_phrase_for_a_name(String line) {
      assertThat(read(SeedFormat.TEXT, "", cuts(new Cut(line, CutReason.BYLINE))).value().authors())
          .isEmpty();
    }

    @Test
    void gives_the_day_of_the_update_apart_from_that_of_publication() {
      Metadata metadata =
          read(
                  SeedFormat.TEXT,
                  "",
                  cuts(
                      new Cut("Updated May 8, 2024 First published May 6, 2024", CutReason.BYLINE)))
              .value();

      assertThat(metadata.published()).map(Sourced::value).contains(new Edtf("2024-05-06"));
      assertThat(metadata.updated()).map(Sourced::value).contains(new Edtf("2024-05-08"));
    }
  }

  @Nested
  class Markdown {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "# Bridge closes\n\nText",
          "Intro\n\n## Bridge *closes* ##\n",
          "Bridge closes\n=============\n\nText\n\n# Later",
          "# [Bridge closes](https://elm.example)"
        })
    void has_its_first_heading_as_headline(String markdown) {
      assertThat(read(SeedFormat.MARKDOWN, markdown, nothing()).value().headline())
          .contains(new Sourced<>("Bridge closes", Provenance.inferred("first heading")));
    }
  }

  @Nested
  class A_hostile_page {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void is_read_in_bounded_time(int kind) {
      String page =
          switch (kind) {
            case 1 -> head(jsonLd("[".repeat(200_000)));
            case 2 -> head(jsonLd("{'@type':'Article','author':" + "{'author':".repeat(5_000)));
            case 3 -> "<div>".repeat(100_000) + "<h1>Bridge closes</h1>";
            case 4 -> head("<meta name=author content='" + "By by By, and ".repeat(30_000) + "'>");
            case 5 -> body("<h1>" + "Bridge | - ".repeat(50_000) + "</h1>" + "1/".repeat(200_000));
            default -> head(jsonLd("\"headline\":\"" + "\\".repeat(500_000)));
          };

      assertTimeout(Duration.ofSeconds(10), () -> html(page));
    }
  }

  @Property(tries = 200)
  void no_page_is_too_broken_to_be_read(@ForAll @StringLength(max = 400) String text) {
    for (SeedFormat format : SeedFormat.values()) {
      assertThat(read(format, text, nothing()).value()).isNotNull();
    }
  }

  private static String head(String tags) {
    return "<html><head>" + tags + "</head><body></body></html>";
  }

  private static String body(String html) {
    return "<html><body>" + html + "</body></html>";
  }

  private static String jsonLd(String json) {
    return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
  }

  private static String headline(String head, String body) {
    return html("<head>" + head + "</head><body>" + body).headline().orElseThrow().value();
  }

  private static Optional<Sourced<Edtf>> published(String page) {
    return html(page).published();
  }

  private static String date(String page) {
    return published(page).orElseThrow().value().value();
  }

  private static List<String> authors(String page) {
    return html(page).authors().orElseThrow().value();
  }

  private static Metadata html(String page) {
    return read(SeedFormat.HTML, page, nothing()).value();
  }

  private static Checked<Metadata> read(SeedFormat format, String text, Cleaned cleaned) {
    String path = format == SeedFormat.HTML ? "seeds/a.html" : "seeds/a.txt";
    return new MetadataReader().read(seed(format, text, Stated.nothing(path)), cleaned);
  }

  private static Seed seed(SeedFormat format, String text, Stated stated) {
    String path = format == SeedFormat.HTML ? "seeds/a.html" : "seeds/a.txt";
    return new Seed(path, format, "0".repeat(64), "UTF-8", text, stated);
  }

  private static Cleaned nothing() {
    return new Cleaned(List.of(), List.of());
  }

  private static Cleaned paragraphs(String... texts) {
    return new Cleaned(Arrays.stream(texts).map(Block::paragraph).toList(), List.of());
  }

  private static Cleaned cuts(Cut... cuts) {
    return new Cleaned(List.of(), List.of(cuts));
  }
}
