package news.dossier.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.dossier.model.Edtf;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SluggerTest {
  private static final String HASH_A = "a1b2c3d4" + "0".repeat(56);
  private static final String HASH_B = "b5b6b7b8" + "0".repeat(56);

  @Nested
  class A_new_address {
    @Test
    void is_made_of_the_headline() {
      assertThat(slugs(claim("a").headline("Bridge closed"))).containsExactly("bridge-closed");
    }

    @Test
    void is_made_of_the_hash_where_there_is_no_headline() {
      assertThat(slugs(claim("a").hash(HASH_A))).containsExactly("article-a1b2c3d4");
    }

    @Test
    void is_made_of_the_hash_where_the_headline_holds_no_letter() {
      assertThat(slugs(claim("a").hash(HASH_A).headline("?!"))).containsExactly("article-a1b2c3d4");
    }
  }

  @Nested
  class Articles_with_the_same_headline {
    @Test
    void are_told_apart_by_their_dates() {
      assertThat(
              slugs(
                  claim("a").headline("Bridge closed").published("2024-05-01"),
                  claim("b").headline("Bridge closed").published("2024-05-02T08:00:00Z")))
          .containsExactly("bridge-closed-2024-05-01", "bridge-closed-2024-05-02");
    }

    @Test
    void are_told_apart_by_their_hashes_where_the_dates_are_the_same() {
      assertThat(
              slugs(
                  claim("a").hash(HASH_A).headline("Bridge closed").published("2024-05-01"),
                  claim("b").hash(HASH_B).headline("Bridge closed").published("2024-05-01")))
          .containsExactly("bridge-closed-a1b2c3d4", "bridge-closed-b5b6b7b8");
    }

    @Test
    void are_counted_where_even_the_files_are_the_same() {
      assertThat(
              slugs(
                  claim("a").hash(HASH_A).headline("Bridge closed"),
                  claim("b").hash(HASH_A).headline("Bridge closed")))
          .containsExactly("bridge-closed-a1b2c3d4-2", "bridge-closed-a1b2c3d4-3");
    }

    @Test
    void leave_the_one_that_is_published_already_where_it_is() {
      KnownSlugs known = new KnownSlugs(Map.of("seeds/b.txt", "bridge-closed"), Map.of());

      assertThat(
              assign(
                      known,
                      claim("a").headline("Bridge closed").published("2024-05-01"),
                      claim("b").headline("Bridge closed").published("2024-05-02"))
                  .value())
          .containsExactly("bridge-closed-2024-05-01", "bridge-closed");
    }
  }

  @Nested
  class An_address_in_use {
    @Test
    void stays_when_the_headline_is_corrected() {
      KnownSlugs known = new KnownSlugs(Map.of("seeds/a.txt", "brigde-closed"), Map.of());

      assertThat(assign(known, claim("a").headline("Bridge closed")).value())
          .containsExactly("brigde-closed");
    }

    @Test
    void stays_when_the_seed_is_renamed() {
      KnownSlugs known =
          new KnownSlugs(Map.of("seeds/old.txt", "bridge-closed"), Map.of(HASH_A, "bridge-closed"));

      assertThat(assign(known, claim("new").hash(HASH_A).headline("Another")).value())
          .containsExactly("bridge-closed");
    }

    @Test
    void stays_with_the_seed_that_was_there_first_when_it_is_copied() {
      KnownSlugs known =
          new KnownSlugs(Map.of("seeds/b.txt", "bridge-closed"), Map.of(HASH_A, "bridge-closed"));

      assertThat(
              assign(
                      known,
                      claim("a").hash(HASH_A).headline("Bridge closed"),
                      claim("b").hash(HASH_A).headline("Bridge closed"))
                  .value())
          .containsExactly("bridge-closed-a1b2c3d4", "bridge-closed");
    }
  }

  @Nested
  class A_stated_slug {
    @Test
    void beats_the_address_in_use() {
      KnownSlugs known = new KnownSlugs(Map.of("seeds/a.txt", "bridge-closed"), Map.of());

      assertThat(assign(known, claim("a").stating("bridge")).value()).containsExactly("bridge");
    }

    @ParameterizedTest
    @CsvSource({
      "The Bridge!, the-bridge",
      "bridge--closed, bridge-closed",
      "../up, up",
      "Мост, most",
      "index, index-page",
      "'', bridge"
    })
    void that_cannot_be_one_is_an_error_with_the_nearest_that_can(String stated, String nearest) {
      Checked<List<String>> result =
          assign(KnownSlugs.none(), claim("a").hash(HASH_A).headline("Bridge").stating(stated));

      assertThat(result.value()).containsExactly("bridge");
      assertThat(result.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                assertThat(problem.path()).isEqualTo("seeds/a.yaml");
                assertThat(problem.remedy()).isEqualTo("Write slug: " + nearest + ".");
              });
    }

    @Test
    void that_two_seeds_state_is_an_error_that_names_both() {
      Checked<List<String>> result =
          assign(KnownSlugs.none(), claim("a").stating("bridge"), claim("b").stating("bridge"));

      assertThat(result.problems())
          .singleElement()
          .extracting(Problem::what)
          .asString()
          .contains("seeds/a.yaml", "seeds/b.yaml", "\"bridge\"");
      assertThat(result.value()).doesNotHaveDuplicates().contains("bridge");
    }

    @Test
    void that_is_another_articles_address_is_an_error_and_disturbs_neither() {
      KnownSlugs known =
          new KnownSlugs(Map.of("seeds/a.txt", "bridge", "seeds/b.txt", "tunnel"), Map.of());

      Checked<List<String>> result = assign(known, claim("a"), claim("b").stating("bridge"));

      assertThat(result.value()).containsExactly("bridge", "tunnel");
      assertThat(result.problems())
          .singleElement()
          .extracting(Problem::what)
          .asString()
          .contains("seeds/a.txt");
    }

    @Test
    void lets_two_articles_swap_their_addresses() {
      KnownSlugs known =
          new KnownSlugs(Map.of("seeds/a.txt", "bridge", "seeds/b.txt", "tunnel"), Map.of());

      Checked<List<String>> result =
          assign(known, claim("a").stating("tunnel"), claim("b").stating("bridge"));

      assertThat(result.value()).containsExactly("tunnel", "bridge");
      assertThat(result.problems()).isEmpty();
    }
  }

  @Property
  void every_slug_is_valid_and_given_once(@ForAll("dossiers") List<Claim> claims) {
    List<String> slugs = new Slugger().assign(claims, KnownSlugs.none()).value();

    assertThat(slugs).hasSameSizeAs(claims).doesNotHaveDuplicates();
    assertThat(slugs).allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Property
  void shuffling_the_seeds_changes_nothing(
      @ForAll("dossiers") List<Claim> claims, @ForAll Random random) {
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);

    assertThat(byPath(shuffled, KnownSlugs.none())).isEqualTo(byPath(claims, KnownSlugs.none()));
  }

  @Property
  void a_second_run_with_other_headlines_gives_the_same_addresses(
      @ForAll("dossiers") List<Claim> claims) {
    Map<String, String> first = byPath(claims, KnownSlugs.none());
    List<Claim> corrected =
        claims.stream()
            .map(
                c ->
                    new Claim(
                        c.path(),
                        c.sha256(),
                        c.where(),
                        c.slug(),
                        Optional.of("New"),
                        c.published()))
            .toList();

    assertThat(byPath(corrected, new KnownSlugs(first, Map.of()))).isEqualTo(first);
  }

  @Provide
  Arbitrary<List<Claim>> dossiers() {
    Arbitrary<String> headline = Arbitraries.of("Bridge", "Bridge closed", "Мост", "??", "con");
    Arbitrary<String> hash = Arbitraries.of(HASH_A, HASH_B, "c".repeat(64));
    Arbitrary<Edtf> date = Arbitraries.of(new Edtf("2024-05-01"), new Edtf("2024-05"));
    Arbitrary<String> slug = Arbitraries.of("bridge", "bridge-2024-05-01", "Not A Slug", "index");
    return Combinators.combine(
            Arbitraries.integers().between(1, 30),
            hash,
            slug.optional(0.2),
            headline.optional(),
            date.optional())
        .as(
            (number, sha, stated, title, day) ->
                new Claim(
                    "seeds/" + number + ".txt",
                    sha,
                    "seeds/" + number + ".yaml",
                    stated,
                    title,
                    day))
        .list()
        .uniqueElements(Claim::path)
        .ofMaxSize(12);
  }

  private static Map<String, String> byPath(List<Claim> claims, KnownSlugs known) {
    List<String> slugs = new Slugger().assign(claims, known).value();
    Map<String, String> result = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      result.put(claims.get(i).path(), slugs.get(i));
    }
    return new TreeMap<>(result);
  }

  private static List<String> slugs(ClaimBuilder... claims) {
    return assign(KnownSlugs.none(), claims).value();
  }

  private static Checked<List<String>> assign(KnownSlugs known, ClaimBuilder... claims) {
    return new Slugger().assign(List.of(claims).stream().map(ClaimBuilder::claim).toList(), known);
  }

  private static ClaimBuilder claim(String name) {
    return new ClaimBuilder(
        new Claim(
            "seeds/" + name + ".txt",
            "f".repeat(64),
            "seeds/" + name + ".yaml",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private record ClaimBuilder(Claim claim) {
    ClaimBuilder hash(String hash) {
      return with(hash, claim.slug(), claim.headline(), claim.published());
    }

    ClaimBuilder stating(String slug) {
      return with(claim.sha256(), Optional.of(slug), claim.headline(), claim.published());
    }

    ClaimBuilder headline(String headline) {
      return with(claim.sha256(), claim.slug(), Optional.of(headline), claim.published());
    }

    ClaimBuilder published(String date) {
      return with(claim.sha256(), claim.slug(), claim.headline(), Optional.of(new Edtf(date)));
    }

    private ClaimBuilder with(
        String hash, Optional<String> slug, Optional<String> headline, Optional<Edtf> date) {
      return new ClaimBuilder(new Claim(claim.path(), hash, claim.where(), slug, headline, date));
    }
  }
}
