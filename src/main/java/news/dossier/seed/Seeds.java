package news.dossier.seed;

import java.util.List;
import news.dossier.model.Curation;
import news.dossier.model.OwnPage;
import news.dossier.model.Seed;
import news.dossier.model.Settings;

/**
 * What a folder of seeds holds.
 *
 * @param seeds in the order of their paths
 * @param curation the curator's decisions
 * @param ownPages the curator's hand-written pages, in the order of their paths
 */
public record Seeds(
    Settings settings, List<Seed> seeds, Curation curation, List<OwnPage> ownPages) {
  public Seeds {
    seeds = List.copyOf(seeds);
    ownPages = List.copyOf(ownPages);
  }
}
