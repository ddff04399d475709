package news.dossier.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What cleaning made of a seed: the article's blocks, and all else with the reason why it went.
 *
 * @param blocks in reading order; empty when no article was found
 * @param cuts in the order of the seed
 */
public record Cleaned(List<Block> blocks, List<Cut> cuts) {
  public Cleaned {
    blocks = List.copyOf(blocks);
    cuts = List.copyOf(cuts);
  }

  /** The article's text: its blocks, parted by one empty line. All offsets count in this text. */
  public String text() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
