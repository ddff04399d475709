package news.dossier.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.dossier.metadata.Claim;
import news.dossier.metadata.KnownSlugs;
import news.dossier.metadata.Slugger;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.HiddenForm;
import news.dossier.model.PublishLevel;
import news.dossier.model.ReadSeed;
import news.dossier.model.Settings;
import news.dossier.model.Sourced;
import news.dossier.problem.Checked;
import news.dossier.text.FoldedText;

/** Gives each article its permanent address, and puts the articles in the dossier's order. */
final class Addresses {
  /** The keys of headers that are read here. */
  static final Set<String> KEYS = Set.of("seed", "sha256");

  private static final String FOLDER = "articles/";

  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(Addresses::published, Comparator.reverseOrder())
          .thenComparing(Article::slug);

  private final KnownSlugs known;
  private final List<HiddenForm> hidden;

  private Addresses(KnownSlugs known, List<HiddenForm> hidden) {
    this.known = known;
    this.hidden = hidden;
  }

  /**
   * The addresses in use, but for those that tell a hidden name: there an article must move.
   *
   * @param headers of the pages in {@code content/}, by path relative to it
   */
  static Addresses inUse(Map<String, Map<String, Object>> headers, List<HiddenForm> hidden) {
    Map<String, String> byPath = new TreeMap<>();
    Map<String, String> bySha256 = new TreeMap<>();
    headers.forEach(
        (path, header) -> {
          if (path.startsWith(FOLDER)
              && header.get("seed") instanceof String seed
              && !tells(path, hidden)) {
            String slug = path.substring(FOLDER.length(), path.length() - ".md".length());
            byPath.put(seed, slug);
            bySha256.put(String.valueOf(header.get("sha256")), slug);
          }
        });
    return new Addresses(new KnownSlugs(byPath, bySha256), hidden);
  }

  /** The articles, newest first, undated ones last. */
  Checked<List<Article>> assign(List<ReadSeed> read, Settings settings) {
    List<Claim> claims = read.stream().map(seed -> claim(seed, level(seed, settings))).toList();
    Checked<List<String>> slugs = new Slugger().assign(claims, known);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      ReadSeed seed = read.get(i);
      articles.add(
          new Article(
              seed.seed(),
              slugs.value().get(i),
              level(seed, settings),
              seed.metadata(),
              seed.cleaned(),
              seed.annotations(),
              seed.seed().stated().note()));
    }
    articles.sort(NEWEST_FIRST);
    return new Checked<>(articles, slugs.problems());
  }

  /**
   * A withheld article that was never published must not tell its headline by its address, nor any
   * article a hidden name.
   */
  private Claim claim(ReadSeed read, PublishLevel level) {
    Claim claim = Claim.of(read.seed(), read.metadata());
    boolean withheld = level == PublishLevel.WITHHELD;
    boolean tells = claim.headline().filter(headline -> tells(headline, hidden)).isPresent();
    return withheld || tells
        ? new Claim(
            claim.path(),
            claim.sha256(),
            claim.where(),
            claim.slug(),
            Optional.empty(),
            withheld ? Optional.empty() : claim.published())
        : claim;
  }

  private static boolean tells(String words, List<HiddenForm> hidden) {
    FoldedText folded = FoldedText.of(words);
    return hidden.stream().anyMatch(form -> folded.contains(form.text()));
  }

  private static PublishLevel level(ReadSeed read, Settings settings) {
    return read.seed().stated().publish().orElse(settings.publish());
  }

  private static String published(Article article) {
    return article.metadata().published().map(Sourced::value).map(Edtf::value).orElse("");
  }
}
