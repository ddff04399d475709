package news.dossier.mention;

import java.util.ArrayList;
import java.util.List;

/** The longest stretch of tokens for which one model's best class is the same, and a name. */
record Run(int from, int to, NameClass nameClass) {

  static List<Run> of(float[][] labels) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    while (from < labels.length) {
      NameClass nameClass = LabelledSentence.best(labels[from]);
      int to = from + 1;
      while (to < labels.length && LabelledSentence.best(labels[to]) == nameClass) {
        to++;
      }
      if (nameClass != NameClass.NONE) {
        runs.add(new Run(from, to, nameClass));
      }
      from = to;
    }
    return runs;
  }
}
