package news.dossier.model;

import java.util.List;

/**
 * An article's text with its sentences and words.
 *
 * @param text as {@link Cleaned#text()} gives it; all offsets count in it
 * @param sentences in order; none crosses the border of a block
 */
public record Tokenized(String text, List<Block> blocks, List<Sentence> sentences) {
  public Tokenized {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }
}
