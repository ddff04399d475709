package news.dossier.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.ReadSeed;
import news.dossier.model.Settings;
import news.dossier.problem.Checked;

/** Gives each article its permanent address. */
final class Addresses {
  static Addresses of(Map<String, Map<String, Object>> headers) {
    return new Addresses();
  }

  Checked<List<Article>> assign(List<ReadSeed> read, Settings settings) {
    return Checked.of(
        read.stream()
            .map(
                r ->
                    new Article(
                        r.seed(),
                        "article-" + r.seed().sha256().substring(0, 8),
                        r.seed().stated().publish().orElse(settings.publish()),
                        r.metadata(),
                        r.cleaned(),
                        Optional.empty()))
            .toList());
  }
}
