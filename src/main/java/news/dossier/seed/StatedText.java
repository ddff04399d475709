package news.dossier.seed;

import news.dossier.problem.Problem;
import org.yaml.snakeyaml.nodes.Node;

/** One text that a key states, with its place in the file. */
record StatedText(String text, StatedKey key, Node node) {

  /** An error at the text. */
  Problem error(String what, String remedy) {
    return key.error(node, what, remedy);
  }

  /** The line it stands in, counted from 1. */
  int line() {
    return node.getStartMark().getLine() + 1 + key.linesBefore();
  }
}
