package news.dossier.page;

import java.util.List;

/**
 * One quotation, with every place that prints it.
 *
 * @param head the place that prints most of it
 * @param others further places, in the order of the dossier
 */
record Saying(Said head, List<Said> others) {
  Saying {
    others = List.copyOf(others);
  }
}
