package news.dossier.clean;

import java.util.List;
import java.util.Locale;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

/**
 * Finds the article in pasted text: a plain article, or a whole page with its menus, notices and
 * teasers around it. Every line of the seed ends up in the blocks or in the cuts, and cleaning the
 * cleaned text changes nothing. Time and memory are linear in the length of the text.
 */
final class PastedCleaner {

  /** Longer texts are not read; in UTF-16 units, more than two long novels. */
  static final int LONGEST = 2_000_000;

  /** Texts of more lines are not read. */
  static final int MOST_LINES = 20_000;

  private final PastedRounds rounds;

  PastedCleaner() {
    this(LineModel.shipped());
  }

  PastedCleaner(LineModel model) {
    this.rounds = new PastedRounds(model);
  }

  Checked<Cleaned> clean(Seed seed) {
    if (seed.text().length() > LONGEST) {
      return tooLong(seed);
    }
    List<PastedLine> lines = PastedLines.of(seed.text());
    if (lines.size() > MOST_LINES) {
      return tooLong(seed);
    }
    Cleaned cleaned = rounds.clean(lines);
    return cleaned.blocks().isEmpty()
        ? new Checked<>(cleaned, List.of(nothingFound(seed.path(), cleaned)))
        : Checked.of(cleaned);
  }

  private static Checked<Cleaned> tooLong(Seed seed) {
    String text = PastedLines.collapse(seed.text());
    List<Cut> cuts = text.isEmpty() ? List.of() : List.of(new Cut(text, CutReason.OUTSIDE));
    Problem problem =
        Problem.warning(
            seed.path(),
            String.format(
                Locale.ROOT,
                "The text has more than %,d characters or %,d lines; it was not read, all was cut.",
                LONGEST,
                MOST_LINES),
            "Keep one article in one file.");
    return new Checked<>(new Cleaned(List.of(), cuts), List.of(problem));
  }

  private static Problem nothingFound(String path, Cleaned cleaned) {
    return cleaned.cuts().isEmpty()
        ? Problem.warning(path, "The file has no text.", "Paste the article into it.")
        : Problem.warning(
            path,
            "No article was found in the pasted text; all of it was cut.",
            "Leave only the article's headline and paragraphs in the file.");
  }
}
