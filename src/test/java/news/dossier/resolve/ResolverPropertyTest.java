package news.dossier.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.dossier.model.Curation;
import news.dossier.model.Entity;
import news.dossier.model.Evidence;
import news.dossier.model.ReadSeed;
import news.dossier.problem.Checked;

/** What holds for any dossier. */
class ResolverPropertyTest {

  @Property(tries = 200)
  void shuffling_the_seeds_changes_nothing(
      @ForAll("dossiers") List<String> marked, @ForAll Random chance) {
    Clippings clippings = Clippings.of(marked.toArray(String[]::new));
    List<ReadSeed> shuffled = new ArrayList<>(clippings.articles());
    java.util.Collections.shuffle(shuffled, chance);
    Checked<Resolution> resolved =
        new Resolver().resolve(shuffled, Curation.NONE, KnownEntities.NONE);
    assertThat(resolved.value().entities().all()).isEqualTo(clippings.entities().all());
    assertThat(resolved.value().questions()).isEqualTo(clippings.questions());
  }

  @Property(tries = 200)
  void no_mention_belongs_to_two_and_every_form_has_its_place(
      @ForAll("dossiers") List<String> marked) {
    Set<Evidence> seen = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Entity entity : Clippings.of(marked.toArray(String[]::new)).entities().all()) {
      assertThat(ids.add(entity.id())).isTrue();
      assertThat(entity.forms().stream().mapToInt(Entity.Form::count).sum())
          .isEqualTo(entity.appearances().size());
      entity.appearances().forEach(e -> assertThat(seen.add(e)).isTrue());
    }
  }

  @Provide
  Arbitrary<List<String>> dossiers() {
    Arbitrary<String> names =
        Arbitraries.of(
            "<Ann Lee>",
            "<Mrs:Lee>",
            "<Lee>",
            "<Mayor:Lee>",
            "<Bo Lee>",
            "<A. Lee>",
            "<Ann B. Lee>",
            "<LEE>",
            "<Lee Ann>",
            "<Kim Jong Un>",
            "<Kim>",
            "<Kim Jong>",
            "<Volodymyr Zelensky>",
            "<President:Volodyr Zelenskyy>",
            "<President:Zelensky>",
            "<+UN>",
            "<+United Nations>",
            "<@US>",
            "<@United States>",
            "<@Lee>",
            "<Lee Jr.>",
            "<Ann Lee Jr.>",
            "<...>",
            ". ",
            "\n-");
    return names
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(n -> "x " + String.join(" x ", n))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
