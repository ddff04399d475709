package news.dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.dossier.clean.Cleaner;
import news.dossier.model.Curation;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.PackedText;
import news.dossier.model.Seed;
import news.dossier.model.Tokenized;
import news.dossier.seed.SeedReader;
import news.dossier.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The people of the two seeds that the repository ships. */
@EnabledIf("news.dossier.ShippedSeeds#areThere")
class SeedNamesTest {
  /** Everybody whom the two texts name, in each form. */
  private static final Set<String> PEOPLE =
      Set.of(
          "Xi Jinping",
          "XI",
          "Vladimir Putin",
          "Putin",
          "Kim Jong Un",
          "Kim Jong",
          "Kim",
          "Arho Havren",
          "Donald Trump",
          "Trump",
          "Volodyr Zelenskyy",
          "Yuri Ushakov",
          "Ushakov",
          "Deng Yuwen",
          "Aleksandr Lukashenko",
          "Masoud Pezeshkian",
          "Shehbaz Sharif",
          "Nikol Pashinian",
          "Ilham Aliyev",
          "Min Aung Hlaing",
          "Hong Lei",
          "Natalia Plaksienko-Butyrskaya",
          "Lei");

  @Test
  void everybody_is_found_and_nobody_else() {
    Tokenizer tokenizer = new Tokenizer();
    MentionReader reader = new MentionReader();
    List<Seed> seeds = new SeedReader().readFolder(Path.of("seeds")).value().seeds();
    List<Tokenized> articles =
        seeds.stream().map(s -> tokenizer.tokenize(new Cleaner().clean(s).value())).toList();
    List<List<Mention>> settled =
        new CorpusNames()
            .settle(
                articles.stream().map(PackedText::of).toList(),
                articles.stream().map(reader::read).toList(),
                Curation.NONE);
    Set<String> found =
        settled.stream()
            .flatMap(List::stream)
            .filter(mention -> mention.type() == EntityType.PERSON)
            .map(Mention::text)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).containsExactlyInAnyOrderElementsOf(PEOPLE);
  }
}
