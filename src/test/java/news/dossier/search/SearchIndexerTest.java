package news.dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import news.dossier.model.Dossier;
import news.dossier.model.PublishLevel;
import news.dossier.model.ToldDossier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SearchIndexerTest {
  private static SortedMap<String, String> index(Dossier dossier) {
    return new SearchIndexer("Untitled article", PhraseIndex.COMMON).index(dossier, Set.of());
  }

  private static String all(Dossier dossier) {
    return String.join("", index(dossier).values());
  }

  @Nested
  class Publishing {
    private static final String LONG = "Then the mayor spoke of the harbour at length. ".repeat(40);

    private Dossier told(PublishLevel level) {
      return new ToldDossier()
          .person("ann-weir", "Ann Weir")
          .publish(level)
          .article(
              "fire", "2025-05-04", "It began at the quay.", LONG, "[Ann Weir](ann-weir) fled.")
          .told();
    }

    @Test
    void in_full_tells_everything() {
      assertThat(all(told(PublishLevel.FULL)))
          .contains("It began at the quay.", "\"fled\"", "\"person:weir\"", "\"name:ann weir\"");
    }

    @Test
    void of_an_excerpt_tells_what_its_page_shows() {
      String told = LONG + "The secret drawer was locked.";
      Dossier dossier =
          new ToldDossier()
              .publish(PublishLevel.EXCERPT)
              .article("fire", "2025-05-04", "It began at the quay.", told)
              .told();

      assertThat(all(dossier))
          .contains("It began at the quay.", "\"quay\"")
          .doesNotContain("drawer");
    }

    @Test
    void of_a_link_tells_the_title_alone() {
      assertThat(all(told(PublishLevel.LINK)))
          .contains("\"title\":\"fire\"", "\"fire\"")
          .doesNotContain("quay", "harbour", "weir", "Weir");
    }

    @Test
    void withholding_tells_nothing() {
      assertThat(all(told(PublishLevel.WITHHELD)))
          .contains("\"articles\":0")
          .doesNotContain("fire", "quay", "harbour", "weir", "Weir", "2025");
    }
  }

  @Nested
  class Files {
    private final Dossier dossier = MixedSample.of(60, 200);

    @Test
    void are_the_same_each_time() {
      assertThat(index(dossier)).isEqualTo(index(dossier));
    }

    @Test
    void are_one_call_with_their_own_name_and_json() {
      index(dossier)
          .forEach(
              (path, text) ->
                  assertThat(text)
                      .startsWith(
                          "dossierSearch(\""
                              + path.substring("search/".length(), path.length() - ".js".length())
                              + "\",")
                      .endsWith(");\n"));
    }

    @Test
    void are_small() {
      index(dossier).forEach((path, text) -> assertThat(gzipped(text)).as(path).isLessThan(12_000));
    }

    @Test
    void of_an_article_with_very_many_words_are_several() {
      String[] sentences =
          java.util.stream.IntStream.range(0, 900)
              .mapToObj(i -> "Word" + i * 7919 % 1009 + " stands by the number " + i + " here.")
              .toArray(String[]::new);
      Dossier told = new ToldDossier().article("a", "2025-05-04", sentences).told();

      Map<String, String> files = index(told);

      assertThat(files).containsKeys("search/articles/0.js", "search/articles/0-1.js");
      files.forEach((path, text) -> assertThat(gzipped(text)).as(path).isLessThan(12_000));
    }

    @Test
    void of_terms_begin_where_the_manifest_says() {
      SortedMap<String, String> files = index(MixedSample.of(120, 200));
      String manifest = String.valueOf(files.get("search/manifest.js"));
      String list = manifest.substring(manifest.indexOf("[\"") + 2, manifest.indexOf("\"]"));
      List<String> borders = List.of(list.split("\",\""));

      assertThat(borders).hasSizeGreaterThan(3).isSorted();
      for (int i = 0; i < borders.size(); i++) {
        List<String> terms = terms(String.valueOf(files.get("search/terms/" + i + ".js")));
        assertThat(terms).isSorted();
        assertThat(terms.get(0)).isGreaterThanOrEqualTo(borders.get(i));
        if (i + 1 < borders.size()) {
          assertThat(terms.get(terms.size() - 1)).isLessThan(borders.get(i + 1));
        }
      }
    }

    private static List<String> terms(String file) {
      String[] pairs =
          file.substring(file.indexOf("[\"") + 2, file.indexOf("\"]")).split("\",\"", -1);
      List<String> terms = new ArrayList<>();
      for (int i = 0; i < pairs.length; i += 2) {
        terms.add(pairs[i]);
      }
      return terms;
    }

    @Test
    void of_a_dossier_without_articles_are_whole() {
      assertThat(index(new ToldDossier().told()))
          .containsEntry(
              "search/manifest.js",
              "dossierSearch(\"manifest\",{\"articles\":0,\"stems\":\"none\",\"names\":1,"
                  + "\"phrases\":1,\"dates\":4000,\"terms\":[]});\n");
    }

    private static int gzipped(String text) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return bytes.size();
    }
  }

  @Nested
  class Numbers {
    @Property(tries = 500)
    void are_read_back_as_they_were_written(
        @ForAll @NotEmpty List<@IntRange(min = 0) Integer> numbers) {
      StringBuilder written = new StringBuilder();
      numbers.forEach(number -> Varint.append(written, number));

      assertThat(written.toString()).matches("[ -~&&[^\"\\\\]]+");
      assertThat(read(written.toString())).isEqualTo(numbers);
    }

    /** As the client does it. */
    private static List<Integer> read(String text) {
      List<Integer> numbers = new ArrayList<>();
      long value = 0;
      long unit = 1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        int digit = c - ' ' - (c > '"' ? 1 : 0) - (c > '\\' ? 1 : 0);
        value += digit % 46 * unit;
        unit *= 46;
        if (digit < 46) {
          numbers.add((int) value);
          value = 0;
          unit = 1;
        }
      }
      return numbers;
    }
  }
}
