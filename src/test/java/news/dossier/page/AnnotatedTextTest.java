package news.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import news.dossier.model.Annotations;
import news.dossier.model.Attribution;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.model.Span;
import news.dossier.model.Timex;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {
  private static final String TEXT = "“We will help,” said Kim on 3 September. “Always.” He left.";

  @Test
  void sentences_have_addresses() {
    Document page =
        shown(
            TEXT,
            sentences(TEXT, "“We will help,” said Kim on 3 September.", "“Always.” He left."));
    assertThat(page.select("span").eachAttr("id")).containsExactly("s1", "s2");
    assertThat(page.getElementById("s2").text()).isEqualTo("“Always.” He left.");
  }

  @Test
  void names_lead_to_their_entry_and_dates_carry_their_value() {
    Document page = shown(TEXT, annotations());
    assertThat(page.select("a[href=#name-kim]").text()).isEqualTo("Kim");
    assertThat(page.select("time[datetime=2025-09-03]").text()).isEqualTo("3 September");
  }

  @Test
  void quotations_are_marked_up_and_numbered() {
    Document page = shown(TEXT, annotations());
    assertThat(page.select("q").eachText()).containsExactly("“We will help,”", "“Always.”");
    assertThat(page.select("q").eachAttr("id")).containsExactly("q1", "q2");
  }

  @Test
  void a_quotation_over_two_sentences_is_marked_in_both_and_has_one_address() {
    String text = "“We will help. Always,” said Kim.";
    Annotations read =
        new Annotations(
            List.of(span(text, "“We will help."), span(text, "Always,” said Kim.")),
            List.of(),
            List.of(),
            List.of(
                new Quotation(
                    span(text, "“We will help. Always,”"),
                    "“We will help. Always,”",
                    Optional.empty())),
            List.of());
    Document page = shown(text, read);
    assertThat(page.select("q").eachText()).containsExactly("“We will help.", "Always,”");
    assertThat(page.select("q[id]")).hasSize(1);
    assertThat(page.text()).isEqualTo(text);
  }

  @Test
  void a_quotation_tells_its_speaker_and_that_this_is_inferred() {
    String text = "“Yes,” said “Tiny\" <b>.";
    Attribution tiny =
        new Attribution(
            span(text, "“Tiny\" <b>"), "“Tiny\" <b>", Optional.empty(), Optional.empty(), "cue");
    Annotations read =
        new Annotations(
            List.of(new Span(0, text.length())),
            List.of(),
            List.of(),
            List.of(new Quotation(span(text, "“Yes,”"), "“Yes,”", Optional.of(tiny))),
            List.of());
    assertThat(shown(text, read).select("q").attr("title")).isEqualTo("“Tiny\" <b> (inferred)");
  }

  @Property
  void whatever_is_marked_the_words_stay_the_same(
      @ForAll("prose") String text,
      @ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> cuts) {
    List<Span> spans = spans(text, cuts);
    Annotations read =
        new Annotations(
            spans,
            spans.stream()
                .skip(1)
                .filter(s -> s.in(text).strip().equals(s.in(text)))
                .map(s -> mention(text, s))
                .toList(),
            List.of(),
            spans.stream()
                .limit(2)
                .map(s -> new Quotation(s, s.in(text), Optional.empty()))
                .toList(),
            List.of());
    assertThat(shown(text, read).wholeText().strip().replaceAll("\\s+", " "))
        .isEqualTo(text.strip().replaceAll("\\s+", " "));
    assertThat(shown(text, read).body().select("*").not("body,p,span,q,a,time")).isEmpty();
  }

  @Provide
  Arbitrary<String> prose() {
    return Arbitraries.strings()
        .withChars("ab #-*_<>[]&;1.`\\\"")
        .ofMinLength(1)
        .ofMaxLength(60)
        .map(s -> "a" + s + "b");
  }

  private static List<Span> spans(String text, List<Integer> cuts) {
    List<Integer> ends =
        new ArrayList<>(new TreeSet<>(cuts.stream().map(c -> Math.min(c, text.length())).toList()));
    List<Span> out = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i++) {
      out.add(new Span(ends.get(i), ends.get(i + 1)));
    }
    return out;
  }

  private static Annotations annotations() {
    return new Annotations(
        List.of(
            span(TEXT, "“We will help,” said Kim on 3 September."),
            span(TEXT, "“Always.” He left.")),
        List.of(mention(TEXT, span(TEXT, "Kim"))),
        List.of(
            new Timex(
                span(TEXT, "3 September"),
                "3 September",
                Timex.Type.DATE,
                "2025-09-03",
                "day of the month")),
        List.of(
            new Quotation(span(TEXT, "“We will help,”"), "“We will help,”", Optional.empty()),
            new Quotation(span(TEXT, "“Always.”"), "“Always.”", Optional.empty())),
        List.of());
  }

  private static Annotations sentences(String text, String... sentences) {
    return new Annotations(
        List.of(sentences).stream().map(s -> span(text, s)).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Mention mention(String text, Span span) {
    return new Mention(span, span.in(text), EntityType.PERSON, Optional.empty(), "test");
  }

  private static Span span(String text, String part) {
    return new Span(text.indexOf(part), text.indexOf(part) + part.length());
  }

  private static Document shown(String text, Annotations read) {
    String markdown =
        new AnnotatedText(
                text,
                read,
                m -> Optional.of("#name-" + news.dossier.text.Slugs.of(m.text())),
                q -> q.attribution().map(a -> a.text() + " (inferred)"),
                sentence -> "")
            .markdown(new Span(0, text.length()));
    return Jsoup.parse(
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
  }
}
